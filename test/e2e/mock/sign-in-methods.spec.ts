import { SignInMethodsDriver } from '../../../testing/playwright/index.js';
import { expect, test, visit } from './portal.js';

test('who registers a product at its provider comes back to the list with it, and removes another', async ({ page }) => {
  await visit(page, { page: 'sign-in-methods', situation: 'three-sign-in-methods', lang: 'en' });
  const methods = new SignInMethodsDriver(page);
  const rows = page.locator('[part=method]');
  await expect(rows).toHaveCount(3);
  await methods.register();
  await page.getByRole('button', { name: 'It is mine' }).click();

  await expect(methods.news).toContainText('is registered. It opens your account from now on.');
  await expect(rows).toHaveCount(4);
  await page.reload();
  await expect(rows).toHaveCount(4);
  await expect(page.locator('[part=news]'), 'it is said once').toHaveCount(0);

  await methods.showNumber('LuxTrust Smartcard');
  await expect(page.locator('[part=certificate-number]')).toHaveText('11112222333344440101');
  await methods.remove('LuxTrust Smartcard');
  await expect(methods.news).toContainText('no longer opens your account.');
  await expect(rows).toHaveCount(3);
  await expect(methods.list).not.toContainText('LuxTrust Smartcard');
});

test('who turns back at the provider is told that nothing was registered, and may begin again', async ({ page }) => {
  await visit(page, { page: 'sign-in-methods', situation: 'three-sign-in-methods', lang: 'en' });
  const methods = new SignInMethodsDriver(page);
  await methods.register();
  await page.getByRole('heading', { name: 'Prove another product' }).waitFor();
  await page.goBack();
  const button = page.getByRole('button', { name: 'Register another product' });
  await expect(button).toHaveAttribute('aria-disabled', 'false');
  await expect(page.locator('[part=news]')).toHaveCount(0);
  await methods.register();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(methods.news).toContainText('No product was registered.');
  await expect(page.locator('[part=method]')).toHaveCount(3);
});
