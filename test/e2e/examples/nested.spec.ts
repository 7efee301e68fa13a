import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { createSpaces } from './begin.js';
import { expect, test } from './example.js';

test.use({ name: 'nested' });

test('in a modal dialog the menu opens above, Escape closes only the menu, and the focus returns', async ({
  page,
  example,
}) => {
  await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
  await page.reload();
  const signature = page.locator('signa-signature');
  const switcher = new SpaceSwitcherDriver(signature);
  const dialog = signature.getByRole('dialog', { name: 'Au nom de qui signez-vous ?' });

  await signature.getByRole('button', { name: 'Signer', exact: true }).click();
  await expect(dialog).toBeVisible();
  await switcher.open();
  const option = switcher.option('Cabinet Weber');
  await expect(option).toBeVisible();
  await option.click({ trial: true });

  await page.keyboard.press('Escape');
  await expect(switcher.popup).toBeHidden();
  await expect(dialog).toBeVisible();
  await expect(switcher.button).toBeFocused();

  await switcher.choose('Cabinet Weber');
  await expect(switcher.title).toHaveText('Cabinet Weber');
  await expect(dialog).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cabinet Weber');
});

test('the switcher in the shadow root of the masthead speaks the language of the page', async ({ page, example }) => {
  const switcher = new SpaceSwitcherDriver(page.locator('signa-masthead'));
  await expect(switcher.button).toHaveAccessibleName(/Vos espaces/u);
  await example.speak('de');
  await expect(switcher.button).toHaveAccessibleName(/Ihre Bereiche/u);
});
