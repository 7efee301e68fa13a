/** A page that was open while a release replaced its files. */
import { SpaceSwitcherDriver } from '../../testing/playwright/index.js';
import { expect, neverIdle, test } from './host.js';

const body = `
<space-switcher></space-switcher>
<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>`;

const menu = /\/chunks\/\w+\/menu-beside-header\.js$/u;

const answers = {
  'is gone': { status: 404, contentType: 'text/plain', body: 'Not found' },
  'is answered with a page': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Host</title>' },
} as const;

for (const [what, answer] of Object.entries(answers)) {
  test(`a menu that ${what} makes the switcher load the page again`, async ({ page, host }) => {
    await page.route(menu, (route) => route.fulfill(answer));
    await host.open(body);
    const button = page.locator('space-switcher').getByRole('button');
    await button.focus();
    await expect(button).toContainText('Load the page again');
    await expect(button).toContainText('Cabinet Weber');

    await page.unroute(menu);
    await Promise.all([page.waitForEvent('load'), button.click()]);
    await expect(button).toContainText('Business space');
    await new SpaceSwitcherDriver(page).open();
  });
}

test('a menu that no network brings is no reason to load the page again', async ({ page, host }) => {
  await neverIdle(page);
  await host.open(body);
  const button = page.locator('space-switcher').getByRole('button');
  await expect(button).toContainText('Business space');
  await page.context().setOffline(true);
  await button.focus();
  await expect(button).toContainText('No connection');
  await page.context().setOffline(false);
  await new SpaceSwitcherDriver(page).open();
});
