import type { Locator, Page } from '@playwright/test';
import { expect, sizes, spacesTitled, test, visit } from './portal.js';

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(`an owner of a private space, ${size}`, () => {
    test.use({ viewport });

    // @accessibility space-created-by-keyboard
    test('creates a professional space from the header with the keyboard only', async ({ page, switcher, form }) => {
      const main = page.getByRole('main');
      await visit(page, { situation: 'private-only' });

      await tabTo(page, switcher.button);
      await expect(switcher.button).toHaveAccessibleName(/Espace privé.*Anne Weber.*Changer d’espace/u);
      await page.keyboard.press('Enter');
      await expect(switcher.popup.getByRole('link', { name: 'Gérer mes espaces' })).toBeFocused();
      await page.keyboard.press('Enter');

      await expect(main.getByRole('heading', { level: 1, name: 'Gérer mes espaces' })).toBeVisible();
      await tabTo(page, main.getByRole('link', { name: 'Créer un espace professionnel' }));
      await page.keyboard.press('Enter');

      await tabTo(page, await form.field('title'));
      await page.keyboard.type('Weber – conseil');
      await tabTo(page, await form.field('legalName'));
      await page.keyboard.type('Weber Conseil S.à r.l.');
      await tabTo(page, await form.confirmButton());
      await page.keyboard.press('Enter');

      const done = main.getByRole('group', { name: 'Vous avez créé avec succès un espace professionnel.' });
      await expect(done).toBeVisible();
      await expect(done).toBeFocused();
      await expect(switcher.button).toHaveAccessibleName(/Anne Weber/u);
      await expect(await spacesTitled(page, 'Weber – conseil')).toHaveCount(1);
    });

    test('switches between spaces in the header', async ({ page, switcher }) => {
      await visit(page, { situation: 'forty' });

      await switcher.choose('Anne Weber');
      await expect(page.getByRole('heading', { level: 1, name: 'Bonjour, Anne' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Ma famille' })).toBeVisible();
      await expect(switcher.button).toBeFocused();

      await page.keyboard.press('Enter');
      await page.keyboard.type('vélo');
      await switcher.option('ASBL Les Amis du Vélo').click();
      await expect(page.getByRole('heading', { level: 1, name: 'ASBL Les Amis du Vélo' })).toBeVisible();
      await expect(page.getByRole('link', { name: 'Déclarations de TVA', exact: true })).toBeVisible();
    });
  });
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element.matches(':focus'))) return;
  }
  await expect(target).toBeFocused();
}
