/** Pages whose navigation replaces the body and keeps the document: with Turbo and htmx, and as Astro and Livewire do. */
import { expect, head, test } from './host.js';

const loader = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';
const switcher = '<space-switcher><a href="/spaces">My spaces</a></space-switcher>';
const turbo = '<script type="module" src="/modules/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>';
const htmx = '<script src="/modules/htmx.org/dist/htmx.js"></script>';
const byScript = '<script type="module" src="/navigate.js"></script>';

/** What Astro's router and Livewire do: `replaceWith` on the body. Others write its content anew. */
const navigateBy = (replacement: string) => `
  document.addEventListener('click', async (event) => {
    if (!event.target.href) return;
    event.preventDefault();
    const text = await (await fetch(event.target.href)).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    ${replacement}
  });`;

const ways = [
  { by: 'Turbo', scripts: turbo, link: '<a href="/next.html">Next</a>' },
  { by: 'htmx', scripts: htmx, link: '<a href="/next.html" hx-boost="true">Next</a>' },
  { by: 'another body', scripts: byScript, link: '<a href="/next.html">Next</a>', replacement: 'document.body.replaceWith(next.body);' },
  {
    by: 'other content of the body',
    scripts: byScript,
    link: '<a href="/next.html">Next</a>',
    replacement: 'document.body.innerHTML = next.body.innerHTML;',
  },
];

for (const { by, scripts, link, replacement = '' } of ways) {
  test.describe(`After a navigation by ${by}`, () => {
    test.beforeEach(({ host }) => {
      host.dropPolicy();
      host.serve('navigate.js', navigateBy(replacement));
    });

    test('the session that the loader added goes on', async ({ page, host, switcher: driver }) => {
      host.serve('next.html', `${head}${loader}${scripts}<h1>The next page</h1>${switcher}`);
      await host.open(`${loader}${scripts}${switcher}${link}`);
      await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
      await page.getByRole('link', { name: 'Next' }).click();
      await expect(page.getByRole('heading', { name: 'The next page' })).toBeVisible();
      await driver.choose('Garage de la Moselle');
      await expect(driver.title).toHaveText('Garage de la Moselle');
      await expect(page.locator('space-session')).toHaveCount(1);
    });

    test('a session that the next page has itself replaces the one that the loader added', async ({ page, host }) => {
      const own = '<space-session base-url="/api"></space-session>';
      host.serve('next.html', `${head}${loader}${scripts}<h1>The next page</h1>${switcher}${own}`);
      await host.open(`${loader}${scripts}${switcher}${link}`);
      await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
      await page.getByRole('link', { name: 'Next' }).click();
      await expect(page.getByRole('heading', { name: 'The next page' })).toBeVisible();
      await expect(page.getByRole('button', { name: /Cabinet Weber/u })).toBeVisible();
      await expect(page.locator('space-session')).toHaveCount(1);
      await expect(page.locator('body space-session')).toHaveCount(1);
    });

    test('followSession() goes on, with the session of the next page', async ({ page, host }) => {
      const own = '<space-session base-url="/api"></space-session>';
      host.serve(
        'app.js',
        `import { followSession } from '/space-elements/session.js';
         globalThis.titles = [];
         followSession((session) => titles.push(session && session.activeSpace.title.slice(0, 13)));`,
      );
      const withoutAddress = loader.replace(/ data-base-url="[^"]*"/u, '');
      const common = `${withoutAddress}<script type="module" src="/app.js"></script>${scripts}`;
      host.serve('next.html', `${head}${common}<h1>The next page</h1>${own}`);
      await host.open(`${common}${own}${link}`);
      const titles = () => page.evaluate(() => (globalThis as unknown as { titles: (string | undefined)[] }).titles);
      await expect.poll(titles).toEqual(['Cabinet Weber']);
      await page.getByRole('link', { name: 'Next' }).click();
      await expect(page.getByRole('heading', { name: 'The next page' })).toBeVisible();
      await expect.poll(titles).toEqual(['Cabinet Weber', undefined, 'Cabinet Weber']);
    });
  });
}
