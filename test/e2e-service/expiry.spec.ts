import { expect, fillIn, isSignedIn, signIn, test, visit } from './portal.js';

test('a session that ends in the middle of the form loses nothing, and one space is created', async ({ page, browser, baseURL }) => {
  const main = page.getByRole('main');
  const title = main.getByLabel('Intitulé de l’espace professionnel');
  await visit(page);
  await signIn(page, 'Anne Weber');
  await visit(page, 'create');
  await fillIn(page, 'Atelier Nord', 'Atelier Nord S.à r.l.');

  const elsewhere = await browser.newPage({ baseURL: baseURL! });
  await visit(elsewhere);
  await signIn(elsewhere, 'Anne Weber');
  await elsewhere.getByRole('button', { name: 'Demo' }).click();
  await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Vos démarches, au même endroit' })).toBeVisible();
  await elsewhere.close();

  await main.getByRole('button', { name: 'Valider' }).click();
  await expect(main.getByText('Votre session a pris fin.')).toBeVisible();
  await expect(title).toHaveValue('Atelier Nord');

  // The identity provider still knows the person in this browser, and sends them back at once.
  await main.getByRole('button', { name: 'Se connecter' }).click();
  await isSignedIn(page);
  await expect(title).toHaveValue('Atelier Nord');
  await expect(main.getByLabel('Dénomination / raison sociale')).toHaveValue('Atelier Nord S.à r.l.');

  await main.getByRole('button', { name: 'Valider' }).click();
  await expect(main.getByRole('heading', { name: 'Vous avez créé avec succès un espace professionnel.' })).toBeVisible();
  await visit(page, 'spaces');
  const spaces = main.getByRole('listitem');
  await expect(spaces.first()).toContainText(/PP-/u);
  await expect(spaces.filter({ hasText: 'Atelier Nord' })).toHaveCount(1);
});
