import { demo, expect, knowsSession, spacesTitled, test, visit, workshop } from './portal.js';

const troubles = [
  { trouble: 'offline', words: 'Pas de connexion.' },
  { trouble: '500', words: 'Le service n’est pas disponible pour le moment.' },
  { trouble: '429', words: 'Trop de demandes.' },
  { trouble: 'malformed', words: 'Le service a envoyé une réponse inattendue.' },
];

for (const { trouble, words } of troubles) {
  test(`a list of spaces that meets "${trouble}" says so in the header, keeps the old one and comes back`, async ({ page, switcher }) => {
    const outdated = page.getByText('Cette liste n’est peut-être plus à jour');
    const option = switcher.option('Garage de la Moselle');
    await visit(page, { situation: 'forty' });
    await switcher.open();
    await expect(option).toBeVisible();
    await switcher.close();
    await demo(page, trouble);

    await switcher.open();
    await expect(outdated).toBeVisible();
    await expect(switcher.failure).toContainText(words);
    await expect(option).toBeVisible();
    await switcher.retry();
    await expect(outdated).toHaveCount(0);
    await expect(option).toBeVisible();
  });

  test(`a switch that meets "${trouble}" says so, keeps the space and can be tried again`, async ({ page, switcher }) => {
    const enter = page.getByRole('button', { name: /^Entrer dans .*Garage de la Moselle/u });
    await visit(page, { situation: 'forty', page: 'spaces' });
    await expect(enter).toBeVisible();
    await demo(page, trouble);

    await enter.click();
    await expect(page.getByRole('alert')).toContainText('Vous agissez toujours dans');
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(switcher.button).toHaveAccessibleName(/Cabinet Weber/u);
    await enter.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Garage de la Moselle' })).toBeVisible();
  });

  test(`a creation that meets "${trouble}" says so, loses nothing and can be tried again`, async ({ page, form }) => {
    await visit(page, { situation: 'private-only', page: 'create' });
    await form.fillIn(workshop);
    await demo(page, trouble);

    await form.confirm();
    await expect(form.failure).toContainText(words);
    await expect(await form.field('title')).toHaveValue(workshop.title);

    await form.confirm();
    await expect(form.createdIdentifier).toBeVisible();
    await expect(await spacesTitled(page, workshop.title)).toHaveCount(1);
  });
}

for (const situation of ['offline', 'server-error', 'rate-limited', 'malformed']) {
  test(`every page says so in the situation "${situation}"`, async ({ page }) => {
    await visit(page, { situation, page: 'spaces' });
    await expect(page.getByRole('alert')).toContainText('La liste de vos espaces n’a pas pu être chargée.');
    await expect(page.locator('.spaces > *')).toHaveCount(0);
    await visit(page, { page: 'terms' });
    await expect(page.getByText('Les conditions générales d’utilisation n’ont pas pu être chargées.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });
}

test('a session that cannot be loaded is said in the page and in the header', async ({ page, switcher }) => {
  await visit(page, { situation: 'session-unavailable' });
  await expect(page.getByRole('alert')).toContainText('Vos données n’ont pas pu être chargées.');
  await expect(switcher.button).toHaveText(/Réessayer/u);
});

test('a slow service ends in the same page', async ({ page }) => {
  await page.goto('/?situation=slow&lang=fr');
  await expect(page.locator('html')).toHaveAttribute('data-space', 'unknown');
  await expect(page.getByRole('heading', { level: 1, name: 'Cabinet Weber' })).toBeVisible();
});

// @accessibility form-survives-sign-out
test('a session that ends in the middle of the form loses nothing', async ({ page, form }) => {
  await visit(page, { situation: 'session-expired', page: 'create' });
  await form.fillIn(workshop);
  await form.confirm();
  await form.signIn();

  await page.getByRole('button', { name: 'M’identifier' }).click();
  await knowsSession(page);
  await expect(await form.field('title')).toHaveValue(workshop.title);
  await expect(await form.field('legalName')).toHaveValue(workshop.legalName);

  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();
  await expect(await spacesTitled(page, workshop.title)).toHaveCount(1);
});

test('a page that is loaded again while a creation is under way creates one space', async ({ page, form }) => {
  await visit(page, { situation: 'private-only', page: 'create' });
  await form.fillIn(workshop);
  await demo(page, 'slow');
  await form.confirm();
  await expect(page.getByText('Création de l’espace en cours…')).toBeAttached();

  await page.reload();
  await expect(page.getByText(/est restée sans réponse/u)).toBeVisible();
  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();
  await expect(await spacesTitled(page, workshop.title)).toHaveCount(1);
});

test('a creation whose answers are lost, and a page loaded again after it, create one space', async ({ page, form }) => {
  await visit(page, { situation: 'private-only', page: 'create' });
  await form.fillIn(workshop);
  await demo(page, 'lost answer');
  await form.confirm();
  await expect(page.getByText(/Il n’est pas certain que l’espace ait été créé/u)).toBeVisible();

  await page.reload();
  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();
  await expect(await spacesTitled(page, workshop.title)).toHaveCount(1);
});

test('terms that are replaced while they are read are not accepted', async ({ page, terms }) => {
  await visit(page, { situation: 'terms-replaced', page: 'terms' });
  await terms.accept();

  await expect(page.getByText('Ces conditions ont été remplacées pendant votre lecture.')).toBeVisible();
  await expect(await terms.tickBox()).not.toBeChecked();
  await terms.accept();
  await expect(terms.receipt).toBeVisible();
});
