import type { Route } from '@playwright/test';
import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { createSpaces } from './begin.js';
import { expect, test } from './example.js';
import { commandHeaders } from '../../support/command-headers.js';

test.use({ name: 'server-rendered' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the terms are read and accepted, and the switcher is a link to the spaces', async ({ page, example }) => {
    await example.show('terms');
    await page.getByRole('link', { name: 'Lire les conditions' }).click();
    await page.getByRole('button', { name: 'J’accepte ces conditions' }).click();
    await expect(page.getByText('Vous avez accepté ces conditions.')).toBeVisible();
    await expect(page).toHaveTitle(/^Conditions générales d.utilisation – /u);

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

  test('the text that was read is accepted, though another tab has changed the language', async ({
    page,
    context,
    example,
  }) => {
    await page.goto(`${example.address}/terms/text`);
    const other = await context.newPage();
    await other.goto(`${example.address}/?lang=de`);
    await page.getByRole('button', { name: 'J’accepte ces conditions' }).click();
    await expect(page.getByText('Sie haben diese Bedingungen angenommen.')).toBeVisible();
    const terms = await page.request.get(`${example.address}/api/terms/current`);
    expect(await terms.json()).toMatchObject({ receipt: { language: 'fr' } });
  });

  test('a refusal leads back to the page, which says so', async ({ page, example }) => {
    await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
    await page.goto(`${example.address}/spaces`);
    await page.locator('input[name=spaceId]').evaluate((field: HTMLInputElement) => (field.value = 'closed meanwhile'));
    await page.getByRole('button', { name: 'Entrer' }).click();
    await expect(page.getByRole('alert')).toHaveText(/Votre demande n’a pas abouti/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mes espaces');
  });
});

test('a command from another site is refused, by a form and by a call', async ({ page, example }) => {
  const forged = commandHeaders('forged');
  const call = await page.request.put(`${example.address}/api/session/active-space`, { headers: forged, data: {} });
  expect(call.status()).toBe(403);
  for (const forgery of [
    { form: { spaceId: 'space-1', act: 'forged' } },
    { form: { spaceId: 'space-1', act: 'forged', token: 'forged' } },
    { headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, data: 'token=forged&token=twice' },
    { headers: { 'Content-Type': 'text/plain' }, data: 'token=forged' },
  ]) {
    const form = await page.request.post(`${example.address}/spaces/active`, forgery);
    expect(form.status()).toBe(403);
  }
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

test('who switches in the header begins in the space they chose, wherever they were', async ({ page, example }) => {
  await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
  await page.goto(`${example.address}/terms`);
  await new SpaceSwitcherDriver(page).choose('Cabinet Weber');
  await expect(page).toHaveURL(`${example.address}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cabinet Weber');
});

test('a page is rendered anew when the space was switched before its script ran', async ({ page, example }) => {
  await createSpaces(page, example.address, 'Cabinet Weber');
  const switchElsewhere = async (route: Route) => {
    await createSpaces(page, example.address, 'Atelier Nord');
    await route.continue();
  };
  await page.route('**/api/session', switchElsewhere, { times: 1 });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atelier Nord');
});
