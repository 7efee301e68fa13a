import type { Page } from '@playwright/test';
import { CreateProSpaceFormDriver, SpaceGateDriver, SpaceRecipientDriver } from '../../../testing/playwright/index.js';
import { expect, workshop } from './portal.js';
import { test, type Visitor } from './people.js';

const space = 'Bäckerei Thill';

test('a document goes to the space of somebody else, who signs it there', { tag: '@phone' }, async ({ meet }) => {
  const marc = await meet('Marc Klein');
  const identifier = await createWorkshop(marc);
  const anne = await meet('Anne Weber');
  await anne.enter(space);
  await anne.visit('transfer');
  await anne.page.getByLabel('Objet').fill('Bail');

  const recipient = new SpaceRecipientDriver(anne.page);
  await recipient.give(identifier, 'Atelier Sud');
  await expect(anne.main).toContainText(/ne vont pas ensemble/u);
  await recipient.give(identifier.toLowerCase().replace('-', ' '), 'atelier nord');
  await expect(recipient.outcome).toContainText('Destinataire confirmé');
  const link = await send(anne.page);
  await expect(anne.main).toContainText(`Envoyé à atelier nord, ${identifier}.`);

  await marc.page.goto(link);
  const gate = new SpaceGateDriver(marc.page);
  await gate.enter(workshop.title);
  await expect(marc.main).toContainText('Bail');
  await expect(marc.main).toContainText('Thill');
  await marc.page.getByRole('button', { name: 'Signer', exact: true }).click();
  await expect(marc.page.getByRole('status')).toHaveText(/^Signé par les deux espaces.: Bail\.$/u);

  await anne.page.goto(link);
  await expect(anne.main).toContainText('Il ne fait pas partie de vos espaces.');
  await expect(anne.page.getByRole('button', { name: 'Signer', exact: true })).toBeHidden();
});

test('a document goes from one space of somebody to another, chosen from the list, and is signed in both', { tag: '@phone' }, async ({ meet }) => {
  const anne = await meet('Anne Weber');
  await anne.enter('Cabinet Weber – comptabilité');
  await anne.visit('transfer');
  await anne.page.getByLabel('Objet').fill('Bail');
  await new SpaceRecipientDriver(anne.page).choose(space);
  await anne.page.goto(await send(anne.page));
  await new SpaceGateDriver(anne.page).enter(space);
  await anne.page.getByRole('button', { name: 'Signer', exact: true }).click();
  await expect(anne.page.getByRole('status')).toHaveText(/^Signé par les deux espaces.: Bail\.$/u);
});

/** Comes to the portal for the first time, and creates a space. @returns Its identifier. */
async function createWorkshop(person: Visitor): Promise<string> {
  await person.acceptTerms();
  await person.visit('create');
  const form = new CreateProSpaceFormDriver(person.page);
  await form.fillIn(workshop);
  await form.confirm();
  await expect(form.createdIdentifier).toBeVisible();
  return form.createdIdentifier.innerText();
}

/** Sends the document. @returns The link that the mail to the recipient has. */
async function send(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Envoyer' }).click();
  const link = page.getByRole('link', { name: 'Ouvrir le lien que le destinataire reçoit par courriel' });
  await expect(link).toBeVisible();
  return (await link.getAttribute('href'))!;
}
