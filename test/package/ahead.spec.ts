/** What is downloaded before anybody reaches for it. */
import type { Page } from '@playwright/test';
import { expect, test } from './host.js';

const body = `
<space-switcher></space-switcher>
<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>`;

const menu = ['menu-beside-header', 'space-switcher.menu.en'].map((name) => `/space-elements/chunks/${name}.js`);

/** Resolves once the page has been idle after what waited for that. */
const idle = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));

test.beforeEach(async ({ page }) => {
  await page.goto('about:blank');
  test.skip(!(await page.evaluate(() => 'requestIdleCallback' in window)), 'This browser does not tell when it is idle');
});

test('the menu is downloaded when the page is idle, and the pointer asks for the list alone', async ({ page, host }) => {
  await host.open(body);
  await expect.poll(() => host.downloads).toEqual(expect.arrayContaining(menu));
  await page.waitForLoadState('networkidle');
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: /Cabinet Weber/u }).hover();
  await expect.poll(() => requested).toEqual(['/api/spaces']);
});

for (const connection of [{ saveData: true }, { effectiveType: '3g' }, { type: 'cellular', effectiveType: '4g' }]) {
  test(`the menu waits for the pointer where the connection has ${JSON.stringify(connection)}`, async ({ page, host }) => {
    await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
    await host.open(body);
    const button = page.getByRole('button', { name: /Cabinet Weber/u });
    await expect(button).toBeVisible();
    await idle(page);
    expect(host.downloads).not.toContain(menu[0]);
    await button.hover();
    await expect.poll(() => host.downloads).toEqual(expect.arrayContaining(menu));
  });
}

test('a menu that did not come while nobody asked for it is not spoken of', async ({ page, host }) => {
  await page.route(`**/menu-beside-header.js`, (route) => route.abort());
  await host.open(body);
  await expect.poll(() => host.downloads).toEqual(expect.arrayContaining(menu));
  await idle(page);
  await expect(page.getByRole('button')).toContainText('Business space');
});
