import {
  CreateProSpaceFormDriver,
  SpaceSwitcherDriver,
  TermsAcceptanceDriver,
} from '../../testing/playwright/index.js';
import { expect, test } from './host.js';

const loader = '<script type="module" src="/space-elements/space-elements.js" data-base-url="/api"></script>';

test.describe('a driver finds its element', () => {
  test('in a part of the page, where there are several', async ({ page, host }) => {
    await host.open(`
      <header><space-switcher></space-switcher></header>
      <footer lang="fr"><space-switcher></space-switcher></footer>${loader}`);
    const switcher = new SpaceSwitcherDriver(page.getByRole('contentinfo'));
    await switcher.choose('Garage de la Moselle');
    await expect(switcher.title).toHaveText('Garage de la Moselle');
    await expect(switcher.button).toHaveAccessibleName(/Changer d’espace$/u);
  });

  test('where it is the element itself that is given', async ({ page, host }) => {
    await host.open(`<space-switcher></space-switcher><space-switcher></space-switcher>${loader}`);
    const switcher = new SpaceSwitcherDriver(page.locator('space-switcher').last());
    await switcher.open();
    await expect(switcher.options.first()).toBeVisible();
  });

  test('inside a shadow root inside a modal dialog, in the language of its surroundings', async ({ page, host }) => {
    await host.open(`
      <dialog lang="de"><div><template shadowrootmode="open"><create-pro-space-form></create-pro-space-form></template></div></dialog>
      ${loader}`);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    const form = new CreateProSpaceFormDriver(page.getByRole('dialog'));
    await form.fillIn({ title: 'Atelier', legalName: 'Atelier Weber' });
    await form.confirm();
    await expect(form.createdIdentifier).toHaveText(/^PM-/u);
    await expect(form.result).toContainText('Sie haben erfolgreich einen beruflichen Bereich erstellt.');
  });
});

test('a driver chooses a space by its title, where another says the same about itself', async ({ page, host }) => {
  await host.open(`<space-switcher></space-switcher><create-pro-space-form></create-pro-space-form>${loader}`);
  const form = new CreateProSpaceFormDriver(page);
  await form.fillIn({ title: 'Atelier', legalName: 'Atelier' });
  await form.confirm();
  await form.createAnother();
  await form.fillIn({ title: 'Administrator', legalName: 'Atelier' });
  await form.confirm();
  await expect(form.result).toContainText('Administrator');
  const switcher = new SpaceSwitcherDriver(page);
  await switcher.open();
  await expect(switcher.options.filter({ hasText: /Atelier\s+Administrator\s*$/u })).toBeVisible();
  await switcher.choose('Administrator');
  await expect(switcher.title).toHaveText('Administrator');
});

test('a driver speaks the language of the page, and follows when it changes', async ({ page, host }) => {
  await host.open(`<terms-acceptance></terms-acceptance>${loader}`);
  const terms = new TermsAcceptanceDriver(page);
  const speak = (language: string) => page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await speak('fr-LU');
  expect((await terms.words()).print).toBe('Imprimer');
  await speak('de_LU');
  expect((await terms.words()).print).toBe('Drucken');
});

test('a driver that wants a language does not find words in another', async ({ page, host }) => {
  await host.open(`<create-pro-space-form></create-pro-space-form>${loader}`);
  const wanted = new CreateProSpaceFormDriver(page, { language: 'fr' });
  const spoken = new CreateProSpaceFormDriver(page);
  await expect(await spoken.confirmButton()).toBeVisible();
  await expect(await wanted.confirmButton()).toHaveCount(0);
});
