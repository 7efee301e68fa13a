import type { Page } from '@playwright/test';
import { knowsSession } from '../mock/portal.js';
import { expect, isSignedIn, signIn, test, visit } from './portal.js';

test('the page asks the service, and downloads nothing of the mock', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await visit(page);
  await signIn(page, 'Anne Weber');
  expect(loaded).toContain('/api/session');
  expect(loaded.filter((path) => /mock/iu.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Demo' }).click();
  await expect(page.getByText(/^200 \/api\/session \d+ ms$/u)).toBeVisible();
  await expect(page.getByText('Situation', { exact: true })).toBeHidden();
});

test('a service that cannot be reached is said in the page and in the header, until it can be', async ({ page, service, switcher }) => {
  await visit(page);
  await signIn(page, 'Anne Weber');
  await service.kill();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Vos données n’ont pas pu être chargées.');
  await expect(switcher.button).toHaveText(/Réessayer/u);

  await service.start();
  await page.getByRole('main').getByRole('button', { name: 'Réessayer' }).click();
  await isSignedIn(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour, Anne' })).toBeVisible();
});

test('the demo controls lead to the mock and back, and links stay where one is', async ({ page }) => {
  const greeting = page.getByRole('heading', { level: 1, name: 'Bonjour, Anne' });
  await visit(page);
  await chooseBackEnd(page, 'mock');
  await expect(greeting).toBeVisible();

  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Mes espaces' }).click();
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Anne Weber');
  await page.getByRole('main').getByRole('link', { name: 'Créer un espace professionnel' }).click();
  await page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'DE' }).click();
  await page.reload();
  await expect(page.getByLabel('Name des beruflichen Bereichs')).toBeVisible();
  await page.getByRole('navigation', { name: 'Sprachen' }).getByRole('link', { name: 'FR' }).click();

  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vos démarches, au même endroit' })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name: 'M’identifier' }).click();
  await expect(greeting).toBeVisible();

  await chooseBackEnd(page, 'service');
  await expect(page.getByRole('heading', { level: 1, name: 'Vos démarches, au même endroit' })).toBeVisible();
});

async function chooseBackEnd(page: Page, name: string) {
  await page.getByRole('button', { name: 'Demo' }).click();
  await page.getByRole('link', { name, exact: true }).click();
  await knowsSession(page);
}
