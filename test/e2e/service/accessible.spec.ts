import { expectAccessibleInLightAndDark, expectNoOverflow } from '../expect-accessible.js';
import { expect, signIn, sizes, test, visit } from './portal.js';

test.describe('in a window of 320 pixels', () => {
  test.use({ viewport: sizes.narrow });

  test('everything is accessible and fits, from the first page through the sign-in to the last', async ({ page, switcher }) => {
    test.slow();
    const expectFit = async () => {
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expectAccessibleInLightAndDark(page);
      await expectNoOverflow(page);
    };
    for (const name of ['home', 'spaces', 'create', 'terms']) {
      await visit(page, name);
      await expectFit();
    }
    await switcher.signIn();
    await expect(page.getByRole('button', { name: 'Marc Klein' }).first()).toBeVisible();
    await expectFit();

    await visit(page);
    await signIn(page, 'Marc Klein');
    for (const name of ['home', 'spaces', 'create', 'terms']) {
      await visit(page, name);
      await expectFit();
    }
    await page.getByRole('button', { name: 'Demo' }).click();
    await expectFit();
  });
});
