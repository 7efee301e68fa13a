import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { expect, knowsSession, test } from './portal.js';

test('an address with a situation begins it anew each time it is opened', async ({ page }) => {
  const switcher = new SpaceSwitcherDriver(page);
  await page.goto('/?situation=forty');
  await switcher.choose('Garage de la Moselle');
  await expect(switcher.title).toHaveText('Garage de la Moselle');

  await page.reload();
  await expect(switcher.title).toHaveText('Garage de la Moselle');
  await page.goto('/?mock&page=spaces');
  await expect(switcher.title).toHaveText('Garage de la Moselle');

  await page.goto('/?situation=forty');
  await expect(switcher.title).toHaveText('Cabinet Weber – comptabilité');
});

test('an address says who is signed in, with which spaces, and opens the menu', async ({ page }) => {
  await page.goto('/?situation=private-only&person=Marie+Curie&space=Atelier&space=Comptoir&open');
  const switcher = new SpaceSwitcherDriver(page);
  await expect(switcher.popup).toBeVisible();
  await expect(switcher.options).toHaveText([/Atelier/u, /Comptoir/u]);
  await page.goto('/?mock&page=home');
  await expect(switcher.title).toHaveText('Atelier');
});

test('an address lets calls fail', async ({ page }) => {
  await page.goto('/?situation=forty&fault=unexpected+/spaces&lang=en&open');
  await expect(new SpaceSwitcherDriver(page).failure).toBeVisible();
});

test('an address that asks for what there is not says so in the page', async ({ page }) => {
  await page.goto('/?situation=fourty');
  await expect(page.getByRole('alert')).toContainText('There is no situation “fourty”; there is new-user');
  await knowsSession(page);
});

for (const page of ['nowhere', 'space-row', 'procedure&of=nothing']) {
  test(`an address that asks for the page "${page}" says that there is none, and shows the home page`, async ({ page: tab }) => {
    await tab.goto(`/?mock&lang=en&page=${page}`);
    await expect(tab.getByRole('alert')).toHaveText(`There is no page at “?page=${page}”. This is the home page.`);
    await expect(tab.getByRole('link', { name: 'Home', exact: true })).toHaveAttribute('aria-current', 'page');
    await knowsSession(tab);
  });
}

test('an address that asks for a language, a theme or a width that there is not says so', async ({ page }) => {
  await page.goto('/?mock&lang=nl&theme=pink&width=12');
  const alerts = page.getByRole('alert');
  await expect(alerts).toHaveText([/no width “12”/u, /no theme “pink”/u, /no lang “nl”; there is fr, de, en, lb/u]);
  await knowsSession(page);
});
