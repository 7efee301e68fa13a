import { SpaceGateDriver } from '../../../testing/playwright/index.js';
import { expect, knowsSession, test, visit } from './portal.js';

test('who needs a strong sign-in is led to one and back, and then to a space that fits', async ({ page, switcher }) => {
  const main = page.getByRole('main');
  const gate = new SpaceGateDriver(page);
  const field = main.getByLabel('Objet');
  await visit(page, { page: 'gated', of: 'strong', situation: 'basic-sign-in' });
  await expect(gate.need).toHaveText('Une authentification forte est nécessaire.');
  await expect(field).toBeHidden();
  await gate.signInStrongly();

  await main.getByRole('button', { name: 'Utiliser un mot de passe' }).click();
  await expect(main).toContainText('n’est pas une authentification forte');
  await gate.signInStrongly();
  await main.getByRole('button', { name: 'M’identifier' }).click();
  await knowsSession(page);
  await expect(main.getByRole('heading', { level: 1, name: 'Démarches protégées' })).toBeVisible();
  await expect(gate.need).toHaveText('Uniquement dans un espace professionnel.');
  await gate.enter('Cabinet Weber – comptabilité');

  await expect(field).toBeVisible();
  await expect(switcher.button).toHaveAccessibleName(/Cabinet Weber – comptabilité/u);
  await field.fill('Reçu');
  await main.getByRole('button', { name: 'Envoyer' }).click();
  await expect(main.getByRole('status').filter({ hasText: 'a été envoyé' })).toBeVisible();
});

test('a link from a mail opens in its space alone', async ({ page, switcher }) => {
  const main = page.getByRole('main');
  const gate = new SpaceGateDriver(page);
  await visit(page, { page: 'gated', situation: 'forty' });
  await main.getByRole('link', { name: 'Un seul espace, comme dans un courriel' }).click();
  await expect(gate.need).toHaveText(/^Ceci appartient à l’espace .*PM-/u);
  await main.getByRole('button', { name: /^Passer à/u }).click();
  await expect(main.getByLabel('Objet')).toBeVisible();
  await switcher.choose('Anne Weber');
  await expect(main.getByLabel('Objet')).toBeHidden();
});
