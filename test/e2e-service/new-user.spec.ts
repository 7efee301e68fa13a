import { expect, fillIn, isSignedIn, signIn, switcher, test, visit } from './portal.js';

test('a new user accepts the terms, creates a space and still has it after the service was restarted', async ({ page, service }) => {
  const main = page.getByRole('main');
  await visit(page);
  await signIn(page, 'Marc Klein');
  await expect(main.getByRole('heading', { level: 1, name: 'Bonjour, Marc' })).toBeVisible();

  await main.getByRole('link', { name: 'Lire les conditions' }).click();
  await main.getByLabel('J’ai lu et j’accepte les conditions générales d’utilisation.').check();
  await main.getByRole('button', { name: 'Valider' }).click();
  await expect(main.getByText('Vous avez accepté les conditions générales d’utilisation', { exact: true })).toBeVisible();

  await main.getByRole('link', { name: 'Créer un espace professionnel' }).click();
  await fillIn(page, 'Atelier Nord', 'Atelier Nord S.à r.l.');
  await main.getByRole('button', { name: 'Valider' }).click();
  await expect(main.getByRole('heading', { name: 'Vous avez créé avec succès un espace professionnel.' })).toBeVisible();

  await main.getByRole('button', { name: 'Entrer dans l’espace' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Atelier Nord' })).toBeVisible();
  await expect(switcher(page)).toHaveAccessibleName(/Espace professionnel.*Atelier Nord/u);

  await service.kill();
  await service.start();
  await page.reload();
  await isSignedIn(page);
  await expect(main.getByRole('heading', { level: 1, name: 'Atelier Nord' })).toBeVisible();
  await expect(switcher(page)).toHaveAccessibleName(/Espace professionnel.*Atelier Nord/u);
});
