import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { expect, test, visit } from './portal.js';

test('a switch in one tab is followed by the other, and said there', async ({ context }) => {
  const here = await context.newPage();
  const there = await context.newPage();
  await visit(here, { situation: 'forty' });
  await visit(there, {});

  await new SpaceSwitcherDriver(here).choose('Garage de la Moselle');
  await expect(here.getByRole('heading', { level: 1, name: 'Garage de la Moselle' })).toBeVisible();

  await expect(new SpaceSwitcherDriver(there).button).toHaveAccessibleName(/Garage de la Moselle/u);
  await expect(there.getByRole('heading', { level: 1, name: 'Garage de la Moselle' })).toBeVisible();
  await expect(there.getByText(/Un autre onglet est passé à.*Garage de la Moselle.*Celui-ci a suivi/u)).toBeVisible();
});

test.describe('unsaved work', () => {
  test.beforeEach(async ({ page, switcher }) => {
    await visit(page, { situation: 'forty', page: 'procedure' });
    await page.getByLabel('Objet').fill('Déménagement');
    await switcher.choose('Garage de la Moselle');
    await expect(page.getByRole('dialog', { name: 'Votre démarche n’est pas envoyée' })).toBeVisible();
  });

  test('stops a switch, and stays when the person wants to stay', async ({ page, switcher }) => {
    await page.getByRole('button', { name: 'Rester et terminer' }).click();
    await expect(page.getByLabel('Objet')).toHaveValue('Déménagement');
    await expect(switcher.button).toHaveAccessibleName(/Cabinet Weber/u);
  });

  test('stays on Escape', async ({ page, switcher }) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(switcher.button).toHaveAccessibleName(/Cabinet Weber/u);
  });

  test('is left when the person agrees', async ({ page, switcher }) => {
    await page.getByRole('button', { name: 'Changer d’espace', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Garage de la Moselle' })).toBeVisible();
    await expect(switcher.button).toHaveAccessibleName(/Garage de la Moselle/u);
  });
});

test('the list of spaces leads into a space', async ({ page }) => {
  await visit(page, { situation: 'forty', page: 'spaces' });
  await page.getByRole('button', { name: /^Entrer dans .*Bäckerei Thill/u }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bäckerei Thill' })).toBeVisible();
});
