import { SpaceSwitcherDriver } from '../../testing/playwright/index.js';
import { createSpaces } from './begin.js';
import { expect, test } from './example.js';

test.use({ name: 'server-rendered' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the terms are read and accepted, and the switcher is a link to the spaces', async ({ page, example }) => {
    await example.show('terms');
    await page.getByRole('link', { name: 'Lire les conditions' }).click();
    await page.getByRole('button', { name: 'J’accepte ces conditions' }).click();
    await expect(page.getByText('Vous avez accepté ces conditions.')).toBeVisible();

    await page.getByRole('link', { name: 'Mes espaces' }).click();
    await expect(page.getByText('Vous n’avez pas encore d’espace.')).toBeVisible();
  });

  test('a space is chosen by a form, and the page is rendered for it', async ({ page, example }) => {
    await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
    await page.reload();
    await page.getByRole('banner').getByRole('link', { name: 'Atelier Nord' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Cabinet Weber' }).getByRole('button', { name: 'Entrer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cabinet Weber');
  });
});

test('a command from another site is refused, by a form and by a call', async ({ page, example }) => {
  const forged = { 'X-Requested-With': 'space-elements', 'Idempotency-Key': 'forged' };
  const call = await page.request.put(`${example.address}/api/session/active-space`, { headers: forged, data: {} });
  expect(call.status()).toBe(403);
  const form = await page.request.post(`${example.address}/spaces/active`, { form: { spaceId: 'space-1', act: 'forged' } });
  expect(form.status()).toBe(403);
});

test('a page is rendered anew when another tab switches', async ({ page, context, example }) => {
  await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
  await page.reload();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Atelier Nord');
  await expect(new SpaceSwitcherDriver(page).title).toHaveText('Atelier Nord');

  const other = await context.newPage();
  await other.goto(example.address);
  await new SpaceSwitcherDriver(other).choose('Cabinet Weber');
  await expect(title).toHaveText('Cabinet Weber');
});
