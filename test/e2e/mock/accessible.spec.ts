import { expectAccessibleInLightAndDark, expectNoOverflow } from '../expect-accessible.js';
import { expect, sizes, test, visit, type Visit } from './portal.js';

const pages: readonly Visit[] = [
  { page: 'gated', of: 'strong', situation: 'basic-sign-in' },
  { page: 'home', situation: 'private-only' },
  { page: 'home', situation: 'forty' },
  { page: 'home', situation: 'new-user' },
  { page: 'home', situation: 'signed-out' },
  { page: 'home', situation: 'session-unavailable' },
  { page: 'spaces', situation: 'forty' },
  { page: 'invitations', situation: 'invited' },
  { page: 'certifications', situation: 'certifications' },
  { page: 'sign-in-methods', situation: 'three-sign-in-methods' },
  { page: 'provider', situation: 'three-sign-in-methods' },
  { page: 'create', situation: 'private-only' },
  { page: 'create', situation: 'new-user' },
  { page: 'terms', situation: 'new-user' },
  { page: 'terms', situation: 'private-only' },
  { page: 'procedure', situation: 'forty' },
  { page: 'sign-in', situation: 'signed-out' },
  { page: 'help', situation: 'private-only' },
];

for (const visited of pages) {
  test(`${visited.page} in "${visited.situation}" is accessible, light and dark`, async ({ page }) => {
    await visit(page, visited);
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await expectAccessibleInLightAndDark(page);
  });
}

// @accessibility switcher-axe
test('the open switcher is accessible, light and dark', async ({ page, switcher }) => {
  await visit(page, { situation: 'forty' });
  await switcher.open();
  await expect(switcher.options.first()).toBeVisible();
  await expectAccessibleInLightAndDark(page);
});

test('the demo controls are accessible, light and dark', async ({ page }) => {
  await visit(page, { situation: 'forty' });
  await page.getByRole('button', { name: 'Demo' }).click();
  await expectAccessibleInLightAndDark(page);
});

const widest = pages.filter(({ situation }) => situation === 'forty' || situation === 'new-user');

for (const lang of ['fr', 'de', 'en', 'lb'] as const) {
  // @accessibility page-at-320-pixels
  test(`no page is wider than a window of 320 pixels (${lang})`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(sizes.narrow);
    for (const visited of widest) {
      await visit(page, { ...visited, lang });
      await expectNoOverflow(page);
    }
  });
}
