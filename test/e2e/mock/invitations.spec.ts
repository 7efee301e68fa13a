import { SpaceManagerDriver } from '../../../testing/playwright/index.js';
import { expect, test, visit } from './portal.js';

test('who accepts an invitation enters the space and goes on from its home page', async ({ page, switcher }) => {
  const main = page.getByRole('main');
  await visit(page, { page: 'invitations', situation: 'invited' });
  await expect(main.getByRole('listitem')).toHaveCount(3);
  await main.getByRole('button', { name: /^Accepter l’invitation à .*ASBL Les Amis du Vélo/u }).click();
  await main.getByRole('button', { name: 'Entrer dans l’espace' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'ASBL Les Amis du Vélo' })).toBeVisible();
  await expect(switcher.button).toHaveAccessibleName(/ASBL Les Amis du Vélo/u);
});

test('who manages their spaces accepts an invitation on top of them, and finds the way to all of them', async ({ page }) => {
  const main = page.getByRole('main');
  await visit(page, { page: 'spaces', situation: 'invited' });
  const manager = new SpaceManagerDriver(page);
  await manager.acceptInvitation('ASBL Les Amis du Vélo');
  await expect(main.getByRole('heading', { level: 2, name: 'ASBL Les Amis du Vélo' })).toBeVisible();
  await main.getByRole('link', { name: 'Toutes les invitations' }).click();
  await expect(main.getByRole('heading', { level: 1, name: 'Mes invitations' })).toBeVisible();
  await expect(main.getByRole('listitem')).toHaveCount(2);
});

test('who opens the switcher accepts an invitation there, and switches to its space', async ({ page, switcher }) => {
  await visit(page, { page: 'home', situation: 'invited' });
  await switcher.acceptInvitation('ASBL Les Amis du Vélo');
  await expect(switcher.option('ASBL Les Amis du Vélo')).toBeVisible();
  await switcher.choose('ASBL Les Amis du Vélo');
  await expect(switcher.button).toHaveAccessibleName(/ASBL Les Amis du Vélo/u);
});
