import type { Page } from '@playwright/test';
import {
  CreateProSpaceFormDriver,
  SpaceSwitcherDriver,
  TermsAcceptanceDriver,
} from '../../../testing/playwright/index.js';
import { findCommand } from '../../../tools/machine/commands.js';
import { expectAccessible, expectNoOverflow } from '../expect-accessible.js';
import { sizes } from '../mock/portal.js';
import { expect, test } from './example.js';

const names = [
  'plain',
  'react',
  'next',
  'vue',
  'angular',
  'svelte',
  'server-rendered',
  'turbo',
  'htmx',
  'astro',
  'wordpress',
  'hostile',
  'bootstrap',
  'tailwind',
  'strict',
  'two-bundles',
  'nested',
] as const;

const atelier = { title: 'Atelier Nord', legalName: 'Atelier Nord S.à r.l.' };
const cabinet = { title: 'Cabinet Weber', legalName: 'Weber & Fils S.à r.l.' };

test('every example that is served is tried here', ({ request: _ }) => {
  const served = JSON.parse(process.env['EXAMPLE_ADDRESSES'] ?? '{}') as object;
  expect(Object.keys(served).filter((name) => name !== 'All examples')).toEqual([...names]);
});

for (const name of names) {
  test.describe(name, () => {
    test.use({ name });
    test.skip(name === 'wordpress' && !findCommand('php'), 'PHP is not installed');

    test('a new user accepts, creates in spite of a failure, changes the language and switches', async ({
      page,
      context,
      example,
    }) => {
      const main = page.getByRole('main');
      const title = main.getByRole('heading', { level: 1 });
      const switcher = new SpaceSwitcherDriver(page.locator('space-switcher').first());
      const terms = new TermsAcceptanceDriver(main);
      const form = new CreateProSpaceFormDriver(main);

      await example.show('terms');
      await terms.accept();
      await expect(terms.receipt).toBeVisible();
      await expectAccessible(page);

      await example.show('create');
      await form.fillIn(atelier);
      await context.setOffline(true);
      await form.confirm();
      await expect(form.failure).toBeVisible();
      await context.setOffline(false);

      await example.speak('de');
      await expect(await form.field('title')).toHaveValue(atelier.title);
      await expect(await form.field('legalName')).toHaveValue(atelier.legalName);
      await expectAccessible(page);
      await form.confirm();
      await expect(form.createdIdentifier).toBeVisible();
      expect(await countSpaces(page)).toBe(1);

      await form.createAnother();
      await form.fillIn(cabinet);
      await form.confirm();
      await expect(form.createdIdentifier).toBeVisible();

      await form.enter();
      await expect(title).toHaveText(cabinet.title);
      await switcher.choose(atelier.title);
      await expect(title).toHaveText(atelier.title);
      await expect(main).toContainText(atelier.legalName);

      await example.standsStill();
      await page.setViewportSize(sizes.narrow);
      await switcher.open();
      await expect(switcher.options).toHaveCount(2);
      await expectAccessible(page);
      await expectNoOverflow(page);
    });
  });
}

/** How many spaces the visitor has, as the service answers the page. */
function countSpaces(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const answer = await fetch('/api/spaces');
    return ((await answer.json()) as { total: number }).total;
  });
}
