/** How many requests one after another a page by the script tag needs: the loader, and then everything at once. */
import type { Page, Route } from '@playwright/test';
import type { SessionAnswer } from '../../src/contract/session.js';
import { expect, neverIdle, test, withoutHash } from './host.js';

/** Holds what is requested of the package and of the service until the test lets it through. */
async function holdRequests(page: Page) {
  let held: Route[] = [];
  await page.route(/\/(?:space-elements|api)\//u, (route) => void held.push(route));
  return {
    /** What waits for an answer, without the hash of the folder. */
    paths: () => held.map((route) => withoutHash(new URL(route.request().url()).pathname)).sort(),
    async answer() {
      const routes = held;
      held = [];
      await Promise.all(routes.map((route) => route.continue()));
    },
  };
}

const script = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';
const chunks = (...names: readonly string[]) => names.map((name) => `/space-elements/chunks/${name}.js`);

test.beforeEach(({ page }) => neverIdle(page));

test('the active space takes two steps: the loader, and everything at once', async ({ page, host }) => {
  const requests = await holdRequests(page);
  const opened = host.open(`<space-switcher></space-switcher>${script}`);
  await expect.poll(requests.paths).toEqual(['/space-elements/space-elements.js']);
  await requests.answer();
  await expect.poll(requests.paths).toEqual(['/api/session', ...chunks('core', 'header', 'space-switcher.en')]);
  await requests.answer();
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  expect(requests.paths()).toEqual([]);
  await opened;
});

test('another element takes two steps as well, in the language it stands in', async ({ page, host }) => {
  const requests = await holdRequests(page);
  const body = `<main lang="fr-LU"><create-pro-space-form></create-pro-space-form></main><space-session base-url="/api"></space-session>`;
  const opened = host.open(`${body}${script.replace(' data-base-url="/api"', '')}`);
  await expect.poll(requests.paths).toEqual(['/space-elements/space-elements.js']);
  await requests.answer();
  const files = chunks('controls', 'core', 'create-pro-space-form.fr', 'create-pro-space-form', 'header');
  await expect.poll(requests.paths).toEqual(['/api/session', ...files]);
  await requests.answer();
  await expect(page.getByRole('button', { name: 'Valider' })).toBeVisible();
  await opened;
});

test('the session is requested once, as its element requests it', async ({ page, host }) => {
  const seen: Record<string, string>[] = [];
  await page.route('**/api/session', async (route) => {
    const { accept, cookie, ...others } = await route.request().allHeaders();
    seen.push({ accept: accept ?? '', language: others['accept-language'] ?? '', cache: others['cache-control'] ?? '', cookie: cookie ?? '' });
    await route.continue();
  });
  await host.open(`<space-switcher></space-switcher>${script}`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  expect(seen).toHaveLength(1);
  await page.locator('space-session').evaluate((session) => (session as unknown as { refresh(): Promise<void> }).refresh());
  expect(seen).toHaveLength(2);
  expect(seen[0]).toEqual(seen[1]);
});

test('a session that the page brings itself is not requested before', async ({ page, host }) => {
  const requests = await holdRequests(page);
  host.serve('app.js', `document.querySelector('space-session').service = { call: () => new Promise(() => undefined) };`);
  void host.open(`<space-session base-url="/api"></space-session><script src="/app.js"></script>${script}`);
  await expect.poll(requests.paths).toEqual(['/space-elements/space-elements.js']);
  await requests.answer();
  await expect.poll(requests.paths).toEqual(chunks('core', 'header'));
  await requests.answer();
  await expect.poll(() => page.evaluate(() => customElements.get('space-session') !== undefined)).toBe(true);
  expect(requests.paths()).toEqual([]);
});

test('a session that the server has written into the page is not requested, and used once', async ({ page, host }) => {
  await host.open('');
  const answer = await page.evaluate(async () => (await fetch('/api/session')).json() as Promise<SessionAnswer>);
  const title = '</script><b>Written';
  const activeSpace = { ...answer.session!.activeSpace, title };
  const json = JSON.stringify({ ...answer, session: { ...answer.session, activeSpace } }).replaceAll('<', '\\u003c');
  const requests = await holdRequests(page);
  const written = `<script type="application/json" data-space-session="/api">${json}</script>`;
  const opened = host.open(`<space-switcher></space-switcher>${written}${script}`);
  await expect.poll(requests.paths).toEqual(['/space-elements/space-elements.js']);
  await requests.answer();
  await expect.poll(requests.paths).toEqual(chunks('core', 'header', 'space-switcher.en'));
  await requests.answer();
  await expect(page.getByRole('button', { name: /<\/script><b>Written/u })).toBeVisible();
  expect(requests.paths()).toEqual([]);
  await opened;

  await page.locator('space-session').evaluate((element) => void (element as unknown as { refresh(): Promise<void> }).refresh());
  await expect.poll(requests.paths).toEqual(['/api/session']);
  await requests.answer();
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
});
