/** The page that the mock as a server shows, with the files of the package. */
import { expect, test } from '@playwright/test';
import { startMockServer } from '../../mocks/server/start-mock-server.js';
import { SpaceSwitcherDriver } from '../../testing/playwright/index.js';

test('the page of the mock server shows the elements, and finds each file that they need', async ({ page }) => {
  const server = await startMockServer({ port: 0, host: 'localhost', path: '/api', mock: { situation: 'invited' } });
  const missing: string[] = [];
  page.on('response', (response) => response.status() === 404 && missing.push(response.url()));
  try {
    await page.goto(server.page);
    const switcher = new SpaceSwitcherDriver(page);
    await expect(switcher.title).toHaveText('Anne Weber');
    await switcher.button.click();
    await expect(switcher.popup.locator('[part=invitation]')).toHaveCount(3);
    expect(missing.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([]);
  } finally {
    await server.close();
  }
});
