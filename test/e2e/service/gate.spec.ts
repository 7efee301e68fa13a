import { SpaceGateDriver } from '../../../testing/playwright/index.js';
import { expect, choosePerson, isSignedIn, signIn, test, visit } from './portal.js';

test('who signed in with a password is led to the provider for a strong sign-in, and back to the content', { tag: '@phone' }, async ({ page }) => {
  const main = page.getByRole('main');
  const gate = new SpaceGateDriver(page);
  await visit(page);
  await signIn(page, 'Anne Weber Password');
  await page.goto('/?page=gated&of=strong&lang=fr');
  await isSignedIn(page);
  await expect(gate.need).toHaveText('Une authentification forte est nécessaire.');
  await expect(main).toContainText('Password');

  await gate.signInStrongly();
  await expect(page.getByText('Le portail demande une authentification forte.')).toBeVisible();
  await page.getByRole('button', { name: 'Anne Weber Password' }).click();
  await expect(page.getByRole('heading', { name: 'Cette connexion n’est pas une authentification forte' })).toBeVisible();
  await page.getByRole('link', { name: 'Continuer sans authentification forte' }).click();
  await expect(gate.need).toHaveText('Une authentification forte est nécessaire.');

  await gate.signInStrongly();
  await choosePerson(page, 'Anne Weber LuxTrust Mobile');
  await expect(gate.need).toHaveText('Uniquement dans un espace professionnel.');
  await gate.enter('Cabinet Weber – comptabilité');
  await expect(main.getByLabel('Objet')).toBeVisible();
});
