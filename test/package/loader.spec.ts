import { expect, neverIdle, test } from './host.js';

const loader = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';
const switcher = '<space-switcher><a href="/spaces">My spaces</a></space-switcher>';
/** What every page with an element of the header downloads. */
const header = ['chunks/core.js', 'chunks/header.js', 'space-elements.js'].map((file) => `/space-elements/${file}`);

test('one script tag is enough', async ({ page, host }) => {
  await host.open(`${switcher}${loader}`);
  await expect(page.getByRole('button', { name: /Business space: \u2068Cabinet Weber/u })).toBeVisible();
  await expect(page.locator('space-session')).toHaveCount(1);
});

test('a page downloads the elements it uses, in the language it speaks, and nothing else', async ({ page, host }) => {
  await neverIdle(page);
  await host.open(`${switcher}${loader}`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  expect(host.downloads.toSorted()).toEqual([...header, '/space-elements/chunks/space-switcher.en.js'].toSorted());
});

test('a page without an element downloads the session that it asks for', async ({ page, host }) => {
  await host.open(loader);
  await expect(page.locator('space-session')).toHaveCount(1);
  await expect.poll(() => host.downloads.toSorted()).toEqual(header);
});

test('a page that asks for nothing downloads the loader alone', async ({ page, host }) => {
  await host.open('<main>Text</main><script type="module" src="/space-elements/space-elements.js"></script>');
  await page.evaluate(() => document.body.append('More'));
  expect(host.downloads).toEqual(['/space-elements/space-elements.js']);
});

test('an element that comes later is found', async ({ page, host }) => {
  await host.open(`<main></main>${loader}`);
  await page.evaluate(() => {
    const section = document.createElement('section');
    section.append(document.createElement('terms-acceptance'));
    document.querySelector('main')?.append(section);
  });
  await expect(page.getByRole('heading', { level: 2 })).toContainText('conditions');
  expect(host.downloads).not.toContain('/space-elements/chunks/create-pro-space-form.js');
});

test('an element is found in an open shadow root, of an element that is defined later too', async ({ page, host }) => {
  host.serve(
    'app.js',
    `customElements.define('portal-header', class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: 'open' }).append(document.createElement('space-switcher')); }
    });`,
  );
  await host.open(`
    <portal-header></portal-header>
    <main><template shadowrootmode="open"><create-pro-space-form></create-pro-space-form></template></main>
    ${loader}`);
  await expect(page.getByRole('button', { name: 'Create the space' })).toBeVisible();
  await page.evaluate((address) => import(address), '/app.js');
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
});

test('a session that the page has itself stays the only one', async ({ page, host }) => {
  const elsewhere = loader.replace('/api', '/elsewhere');
  await host.open(`<space-session base-url="/api"></space-session>${switcher}${elsewhere}`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  await expect(page.locator('space-session')).toHaveCount(1);
});

test('a script that runs before the page is read waits for its end', async ({ page, host }) => {
  host.serve('slow.js', '');
  const early = loader.replace('<script', '<script async');
  await host.open(`
    <head>${early}</head>
    <body>${switcher}<script src="/slow.js"></script><space-session base-url="/api"></space-session>`);
  await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
  await expect(page.locator('space-session')).toHaveCount(1);
});

test('sentences, services and sessions of the page reach the elements that were loaded', async ({ page, host, switcher: driver }) => {
  host.serve(
    'app.js',
    `import { spaceSwitcherMessages } from '/space-elements/messages.js';
     import { HttpSpaceService } from '/space-elements/services.js';
     import { sessionContext } from '/space-elements/session.js';
     spaceSwitcherMessages.set('en', { manage: 'Everything of mine' });
     document.querySelector('space-session').service = new HttpSpaceService('/api');
     document.documentElement.dataset.context = String(sessionContext.description);`,
  );
  await host.open(`
    <space-session></space-session>${switcher}
    <script type="module" src="/space-elements/space-elements.js"></script>
    <script type="module" src="/app.js"></script>`);
  await driver.open();
  await expect(driver.popup.getByRole('button', { name: 'Everything of mine' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-context', 'space-elements.session/v1');
});
