import type { Page } from '@playwright/test';
import { DevicePairingDriver } from '../../../testing/playwright/index.js';
import { expect, test, visit } from './portal.js';

test('who links a phone opens the app with a code, until the phone is unlinked', async ({ page, context }) => {
  await visit(page, { page: 'devices', situation: 'private-only', lang: 'en' });
  const devices = new DevicePairingDriver(page);
  await devices.link();
  const code = (await page.locator('[part=code]').textContent())!.replaceAll(' ', '');

  const phone = await context.newPage();
  await phone.setViewportSize({ width: 375, height: 667 });
  await phone.goto(`/phone.html?mock#${code}`);
  await expect(phone.getByRole('textbox', { name: 'Code' })).toHaveValue(code);
  await phone.getByRole('textbox', { name: 'Name of this device' }).fill('Pixel 8');
  await phone.getByRole('button', { name: 'Link', exact: true }).click();
  const number = await phone.locator('#number').textContent();

  await page.bringToFront();
  await expect(page.locator('[part=number]')).toContainText(number!);
  await devices.confirm();
  await expect(page.locator('[part=news]')).toContainText('Pixel 8');

  // To choose one, and to open the app with it.
  const secretCode = phone.getByLabel('Secret code of 6 digits').filter({ visible: true });
  await phone.bringToFront();
  await secretCode.fill('123456');
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByRole('heading', { name: 'The account of Anne Weber is open.' })).toBeVisible();
  await phone.reload();
  await secretCode.fill('000000');
  await phone.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(phone.getByRole('alert').filter({ hasText: 'Tries left: 4' })).toBeVisible();
  await secretCode.fill('123456');
  await phone.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(phone.getByRole('heading', { name: 'The account of Anne Weber is open.' })).toBeVisible();

  await page.bringToFront();
  await devices.unlink('Pixel 8');
  await phone.bringToFront();
  await expect(phone.getByRole('heading', { name: 'This device was unlinked' })).toBeVisible();
});

/** By the demo controls, which play the phone. */
async function play(page: Page, act: string) {
  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  await page.getByRole('button', { name: act }).click();
  await page.getByRole('complementary', { name: 'Demo controls' }).getByRole('button', { name: 'Close' }).click();
}

test('who has no second device lets the demo controls play the phone', async ({ page }) => {
  await visit(page, { page: 'devices', situation: 'private-only', lang: 'en' });
  const devices = new DevicePairingDriver(page);
  await play(page, 'Scan the code');
  await expect(page.getByRole('alert').filter({ hasText: 'No code is shown' })).toBeVisible();

  await devices.link();
  await play(page, 'Guess until it is blocked');
  await expect(page.locator('[part=ended]')).toBeVisible();

  await page.locator('[part=renew]').click();
  await expect(page.locator('[part=code]')).toBeVisible();
  await play(page, 'Scan the code');
  await expect(page.locator('[part=number]')).toBeVisible();
  await devices.confirm();
  await expect(page.locator('[part=news]')).toContainText('Pixel 8');
});
