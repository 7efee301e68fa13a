import { expect, isSignedIn, signIn, test, visit, workshop } from './portal.js';

test('a new user accepts the terms, creates a space and still has it after the service was restarted', { tag: '@phone' }, async ({ page, switcher, form, terms, service }) => {
  const main = page.getByRole('main');
  await visit(page);
  await signIn(page, 'Marc Klein');
  await expect(main.getByRole('heading', { level: 1, name: 'Bonjour, Marc' })).toBeVisible();

  await main.getByRole('link', { name: 'Lire les conditions' }).click();
  await terms.accept();
  await expect(terms.receipt).toBeVisible();

  await main.getByRole('link', { name: 'Créer un espace professionnel' }).click();
  await form.fillIn(workshop);
  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();

  await form.enter();
  await expect(main.getByRole('heading', { level: 1, name: workshop.title })).toBeVisible();
  await expect(switcher.button).toHaveAccessibleName(/Espace professionnel.*Atelier Nord/u);

  await service.kill();
  await service.start();
  await page.reload();
  await isSignedIn(page);
  await expect(main.getByRole('heading', { level: 1, name: workshop.title })).toBeVisible();
  await expect(switcher.button).toHaveAccessibleName(/Espace professionnel.*Atelier Nord/u);
});
