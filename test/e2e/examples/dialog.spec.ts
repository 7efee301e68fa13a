import { CreateProSpaceFormDriver, SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { expectAccessible } from '../expect-accessible.js';
import { createSpaces } from './begin.js';
import { expect, test } from './example.js';

test.use({ name: 'angular' });

test.beforeEach(async ({ page, example }) => {
  await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
  await page.reload();
  await page.getByRole('button', { name: 'Déclarer pour un autre employeur' }).click();
});

test('in a dialog of Material, Tab reaches the elements and goes round', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Déclarer pour un autre employeur' });
  const switcher = new SpaceSwitcherDriver(dialog);
  const form = new CreateProSpaceFormDriver(dialog);
  const title = await form.field('title');
  const close = dialog.getByRole('button', { name: 'Fermer' });
  await expect(dialog).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(switcher.button).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(title).toBeFocused();
  await expectAccessible(page);

  await close.focus();
  await page.keyboard.press('Tab');
  await expect(title).toBeFocused();
});

test('in a dialog of Material, Escape closes the menu only, and what was typed stays', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Déclarer pour un autre employeur' });
  const switcher = new SpaceSwitcherDriver(dialog);
  const form = new CreateProSpaceFormDriver(dialog);
  await form.fillIn({ title: 'Menuiserie Klein' });
  await switcher.open();
  await expect(switcher.option('Cabinet Weber')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(switcher.popup).toBeHidden();
  await expect(switcher.button).toBeFocused();
  await expect(await form.field('title')).toHaveValue('Menuiserie Klein');

  await switcher.choose('Cabinet Weber');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cabinet Weber');
});
