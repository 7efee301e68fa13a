import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { createSpaces } from './begin.js';
import { expect, test } from './example.js';

for (const name of ['turbo', 'htmx', 'astro']) {
  test.describe(name, () => {
    test.use({ name });

    test('the document outlives its pages, and the switcher works on each of them, back and forward included', async ({
      page,
      example,
    }) => {
      await createSpaces(page, example.address, 'Cabinet Weber', 'Atelier Nord');
      await page.reload();
      const document = await page.evaluateHandle(() => globalThis.document);
      const switcher = new SpaceSwitcherDriver(page);

      for (const view of ['terms', 'create', 'home'] as const) {
        await example.show(view);
        await expect(page).toHaveURL(new RegExp(`/${view}$`, 'u'));
        await expect(switcher.title).toHaveText('Atelier Nord');
      }
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nouvel espace');
      await example.standsStill();
      await switcher.choose('Cabinet Weber');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cabinet Weber');
      await expect(switcher.title).toHaveText('Cabinet Weber');
      expect(await document.evaluate((kept) => kept === globalThis.document)).toBe(true);
    });
  });
}
