import type { Page } from '@playwright/test';
import { SignInMethodsDriver } from '../../../testing/playwright/index.js';
import { expect, isSignedIn, signIn, test, visit, workshop } from './portal.js';

/** Goes on at the identity provider with the eID, by which it knows Marc Klein as somebody else. */
async function proveWithEid(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Marc Klein.*eID/su }).click();
}

test('somebody registers a second product, signs in with it, and finds the same spaces', async ({ page, switcher, form, terms }) => {
  const main = page.getByRole('main');
  const methods = new SignInMethodsDriver(page);
  const rows = main.locator('[part=method]');
  await visit(page);
  await signIn(page, 'Marc Klein');
  await visit(page, 'terms');
  await terms.accept();
  await expect(terms.receipt).toBeVisible();
  await visit(page, 'create');
  await form.fillIn(workshop);
  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();

  await visit(page, 'sign-in-methods');
  await expect(rows).toHaveCount(1);
  await methods.register();
  await proveWithEid(page);
  await expect(methods.news).toContainText('eID');
  await expect(methods.news).toContainText('est enregistré.');
  await expect(rows).toHaveCount(2);
  await expect(rows.first(), 'still signed in with the first').toContainText('LuxTrust Token');

  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-space', 'signed-out');
  await switcher.signIn();
  await proveWithEid(page);
  await isSignedIn(page);
  await expect(switcher.button).toHaveAccessibleName(/Espace professionnel.*Atelier Nord/u);

  await visit(page, 'sign-in-methods');
  await expect(rows.first()).toContainText('eID');
  await methods.remove('LuxTrust Token');
  await expect(methods.news).toContainText('n’ouvre plus votre compte.');
  await expect(rows).toHaveCount(1);
});
