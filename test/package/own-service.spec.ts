import { expect, test } from './host.js';

/** A page that has its own way to its back-end, as docs/embedding.md shows it, here with the data in the script. */
const app = `
import { serviceFrom, ServiceError } from '/space-elements/services.js';

const spaces = ['Bakery', 'Workshop'].map((title, index) => ({
  id: 'space-' + index, kind: 'professional', identifier: 'PM-ABCD' + (index + 11), title, legalName: title + ' S.à r.l.',
  role: 'administrator', lastUsedAt: null,
}));
let activeSpace = spaces[0];
let isSignedIn = true;
document.querySelector('#end').addEventListener('click', () => { isSignedIn = false; });

document.querySelector('space-session').service = serviceFrom({
  readSession: async () => ({
    session: {
      person: { id: 'person-1', firstNames: 'Anne', lastNames: 'Weber', email: null },
      authentication: { product: 'Card', issuer: 'Issuer', issuerLink: null },
      activeSpace,
      spaceCounts: { private: 0, professional: 2 },
      limits: { professionalSpaces: 200 },
      terms: { status: 'accepted', version: '1' },
      pendingInvitations: 0,
    },
    links: {},
  }),
  listSpaces: async ({ query = '' }) => {
    const items = spaces.filter(({ title }) => title.includes(query));
    return { items, total: items.length, nextCursor: null };
  },
  switchSpace: async ({ spaceId }, { idempotencyKey }) => {
    if (!isSignedIn) throw new ServiceError('unauthenticated', 'signed out');
    document.body.dataset.key = idempotencyKey;
    return (activeSpace = spaces.find(({ id }) => id === spaceId));
  },
});
`;

const body = `<space-session><space-switcher></space-switcher></space-session><button id="end">End</button>
  <script type="module" src="/space-elements/space-elements.js"></script><script type="module" src="/app.js"></script>`;

test('a page without a bundler brings its own methods, and the elements call them', async ({ page, host, switcher }) => {
  host.serve('app.js', app);
  await host.open(body);
  await expect(switcher.title).toHaveText('Bakery');
  await switcher.choose('Workshop');
  await expect(switcher.title).toHaveText('Workshop');
  await expect(page.locator('body')).toHaveAttribute('data-key', /.+/u);
});

test('a method that throws that nobody is signed in any more makes the page offer to sign in', async ({ page, host, switcher }) => {
  host.serve('app.js', app);
  await host.open(body);
  await expect(switcher.title).toHaveText('Bakery');
  await page.getByRole('button', { name: 'End' }).click();
  await switcher.choose('Workshop');
  await expect(page.getByRole('button', { name: /Sign in/u })).toBeVisible();
});

test('an operation that the page has no method for fails, and says so', async ({ page, host, switcher }) => {
  host.serve('app.js', app.replace(/listSpaces: async[\s\S]*?\n {2}\},\n/u, ''));
  await host.open(body);
  await expect(switcher.title).toHaveText('Bakery');
  await switcher.open();
  await expect(page.getByRole('alert')).toContainText('The list of your spaces could not be loaded.');
});
