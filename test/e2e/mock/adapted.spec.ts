/** The page as people adapt it: larger, with more space, without motion, with the keyboard, with a thick finger. */
import type { Page } from '@playwright/test';
import { expectAccessible, expectNoOverflow } from '../expect-accessible.js';
import { expectDistinct, expectFocusSeen, expectNothingCut } from '../expect-perceivable.js';
import { expect, knowsSession, sizes, test, visit, type Visit } from './portal.js';

const pages: readonly Visit[] = [
  { page: 'create', situation: 'private-only', lang: 'de' },
  { page: 'create', situation: 'new-user', lang: 'fr' },
  { page: 'terms', situation: 'new-user', lang: 'fr' },
  { page: 'terms', situation: 'private-only', lang: 'de' },
];

/** As WCAG 1.4.12 describes it; no element may keep it out. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const adaptations = [
  { adaptation: 'text of twice the size', styles: ':root { font-size: 200% }', viewport: sizes.wide },
  { adaptation: 'text with more space', styles: spaced, viewport: sizes.wide },
  { adaptation: 'text with more space in a narrow window', styles: spaced, viewport: sizes.narrow },
];

for (const { adaptation, styles, viewport } of adaptations) {
  test.describe(() => {
    test.use({ viewport });

    // @accessibility adapted-text-is-whole
    test(`${adaptation} is not cut off and pushes nothing out of the page`, async ({ page, switcher }) => {
      for (const visited of pages) {
        await visit(page, visited);
        await expect(page.locator('.skeleton')).toHaveCount(0);
        await adapt(page, styles);
        await expectNothingCut(page);
        await expectNoOverflow(page);
      }
      await visit(page, { situation: 'forty' });
      await switcher.open();
      await expect(switcher.options.first()).toBeVisible();
      await adapt(page, styles);
      await expectNothingCut(page);
      await expectNoOverflow(page);
    });
  });
}

test.describe('in a narrow window', () => {
  test.use({ viewport: sizes.narrow });

  // @accessibility focus-visible
  test('the focus is seen wherever the Tab key leads, and nothing covers it', async ({ page, switcher }) => {
    test.slow();
    for (const visited of pages) {
      await visit(page, visited);
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expectFocusSeen(page);
    }
    await visit(page, { situation: 'forty' });
    await switcher.open();
    await expect(switcher.options.first()).toBeVisible();
    await expectFocusSeen(page);
  });

  // @accessibility target-size
  test('every target is large enough, or far enough from the next', async ({ page, switcher }) => {
    for (const visited of pages) {
      await visit(page, visited);
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expectAccessible(page, ['target-size']);
    }
    await visit(page, { situation: 'forty' });
    await switcher.open();
    await expect(switcher.options.first()).toBeVisible();
    await expectAccessible(page, ['target-size']);
  });
});

for (const width of [320, 375, 639, 640, 768, 1280]) {
  test(`the title of the active space is seen in the header, ${width} px wide`, async ({ page, switcher }) => {
    await page.setViewportSize({ width, height: 700 });
    await visit(page, { situation: 'one-professional', lang: 'de' });
    await expect(switcher.title).toBeInViewport({ ratio: 1 });
    const { width: shown } = (await switcher.title.boundingBox())!;
    expect(shown).toBeGreaterThan(100);
    await expectNoOverflow(page);
  });
}

test('an unbroken title of 80 characters stays in its place, and leaves room for the list', async ({ page, switcher }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const title = `&space=${'Donaudampfschifffahrt'.repeat(4).slice(0, 80)}`;
  const others = Array.from({ length: 9 }, (_, index) => `&space=Nr.+${index}`).join('');
  for (const name of ['home', 'spaces', 'procedure', 'create', 'terms']) {
    await page.goto(`/?situation=private-only${title}${others}&page=${name}`);
    await knowsSession(page);
    await expect(switcher.title).toBeVisible();
    await expectNoOverflow(page);
  }
  await switcher.open();
  await expect(switcher.options.first()).toBeVisible();
  const list = page.locator('space-switcher').locator('[part=list]');
  expect((await list.boundingBox())!.height).toBeGreaterThan(120);
});

for (const theme of ['light', 'dark'] as const) {
  // @accessibility line-contrast
  test(`fields and the focus stand out from what is around them, ${theme}`, async ({ page, form }) => {
    await visit(page, { page: 'create', situation: 'private-only', theme });
    const field = await form.field('title');
    await expectDistinct(field, 'border-top-color');
    await field.focus();
    await expectDistinct(field, 'outline-color');
  });
}

for (const [wish, animation] of [['reduce', 'none'], ['no-preference', 'enter']] as const) {
  // @accessibility reduced-motion
  test(`the popup moves in only for people who do not mind motion (${wish})`, async ({ page, switcher }) => {
    await page.emulateMedia({ reducedMotion: wish });
    await visit(page, { situation: 'forty' });
    await switcher.open();
    await expect(switcher.popup).toHaveCSS('animation-name', animation);
  });
}

/** Styles of a person reach into the elements too. */
async function adapt(page: Page, styles: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    const adopt = (root: Document | ShadowRoot) => {
      root.adoptedStyleSheets.push(sheet);
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) adopt(shadowRoot);
    };
    adopt(document);
  }, styles);
}
