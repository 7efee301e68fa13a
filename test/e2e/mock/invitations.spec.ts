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
