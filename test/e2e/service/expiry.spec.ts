import { expect, isSignedIn, signIn, test, visit, workshop } from './portal.js';

test('a session that ends in the middle of the form loses nothing, and one space is created', async ({ page, form, browser, baseURL }) => {
  const main = page.getByRole('main');
  await visit(page);
  await signIn(page, 'Anne Weber');
  await visit(page, 'create');
  await form.fillIn(workshop);

  const elsewhere = await browser.newPage({ baseURL: baseURL! });
  await visit(elsewhere);
  await signIn(elsewhere, 'Anne Weber');
  await elsewhere.getByRole('button', { name: 'Demo' }).click();
  await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Vos démarches, au même endroit' })).toBeVisible();
  await elsewhere.close();

  await form.confirm();
  await expect(form.failure).toContainText('Votre session a pris fin.');
  await expect(await form.field('title')).toHaveValue(workshop.title);

  // The identity provider still knows the person in this browser, and sends them back at once.
  await form.signIn();
  await isSignedIn(page);
  await expect(await form.field('title')).toHaveValue(workshop.title);
  await expect(await form.field('legalName')).toHaveValue(workshop.legalName);

  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();
  await visit(page, 'spaces');
  const spaces = main.getByRole('listitem');
  await expect(spaces.first()).toContainText(/PP-/u);
  await expect(spaces.filter({ hasText: workshop.title })).toHaveCount(1);
});
