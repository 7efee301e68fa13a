import { expect, signIn, test, visit } from './portal.js';

test('an owner creates a space from the header, enters it, switches back and signs out', { tag: '@phone' }, async ({ page, switcher, form }) => {
  const main = page.getByRole('main');
  await visit(page);
  await signIn(page, 'Anne Weber');

  await switcher.manage();
  await expect(main.getByRole('heading', { level: 1, name: 'Gérer mes espaces' })).toBeVisible();
  await main.getByRole('link', { name: 'Créer un espace professionnel' }).click();
  await form.fillIn({ title: 'Weber – conseil', legalName: 'Weber Conseil S.à r.l.' });
  await form.confirm();
  await form.enter();
  await expect(main.getByRole('heading', { level: 1, name: 'Weber – conseil' })).toBeVisible();
  await expect(switcher.button).toHaveAccessibleName(/Espace professionnel.*Weber – conseil/u);

  await switcher.choose('Anne Weber');
  await expect(main.getByRole('heading', { level: 1, name: 'Bonjour, Anne' })).toBeVisible();
  await expect(switcher.button).toHaveAccessibleName(/Espace privé.*Anne Weber/u);

  // In the window of a phone it stands below the page.
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Vos démarches, au même endroit' })).toBeVisible();
  await main.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('button', { name: 'Anne Weber' }).first(), 'the identity provider asks again').toBeVisible();
});
