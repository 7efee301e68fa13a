import { SpaceProfileDriver } from '../../../testing/playwright/index.js';
import { expect, knowsSession, test, visit } from './portal.js';

test('the demo controls confirm a new e-mail address, as the reader of the mail would', async ({ page }) => {
  const profile = new SpaceProfileDriver(page);
  await visit(page, { page: 'profile' });
  await profile.change('email', 'neuf@example.lu');
  await profile.save('email');
  await expect(profile.pendingEmail).toContainText('neuf@example.lu');

  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  await page.getByRole('button', { name: 'Confirm the new e-mail address' }).click();

  await expect(await profile.field('email')).toHaveValue('neuf@example.lu');
  await expect(profile.pendingEmail).toBeHidden();
});

test('the demo controls say that no mail waits to be confirmed', async ({ page }) => {
  await visit(page, { page: 'profile' });

  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  await page.getByRole('button', { name: 'Confirm the new e-mail address' }).click();

  await expect(page.getByRole('alert').filter({ hasText: 'No mail was sent' })).toBeVisible();
});

test('the links of elements stay with the mock', async ({ page }) => {
  await visit(page, { page: 'spaces', situation: 'one-professional' });

  await page.getByRole('main').getByRole('button', { name: /Plus d’actions/u }).first().click();
  await page.getByRole('main').getByRole('link', { name: /profil/iu }).click();
  await knowsSession(page);

  await expect(page).toHaveURL(/[?&]page=profile&space=P[MP]-.*&mock/u);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
});
