import type { Page } from '@playwright/test';
import { SpaceSwitcherDriver } from '../../../testing/playwright/index.js';
import { addressOf, expect, test } from './example.js';

test.use({ name: 'hostile' });

/** What a style sheet of the page could have changed. */
const properties = [
  'backgroundColor',
  'borderRadius',
  'borderStyle',
  'borderWidth',
  'boxSizing',
  'color',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'height',
  'letterSpacing',
  'lineHeight',
  'paddingInline',
  'textAlign',
  'textTransform',
] as const;

test('the button of the switcher looks as it does in a page without hostility', async ({ page, example }) => {
  const hostile = await lookOf(page, example.address);
  expect(hostile).toEqual(await lookOf(page, addressOf('plain')));
});

async function lookOf(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  const { button } = new SpaceSwitcherDriver(page);
  await expect(button).toHaveText(/Vos espaces/u);
  return button.evaluate((element, names) => {
    const style = getComputedStyle(element);
    return names.map((name) => `${name}: ${style[name]}`);
  }, properties);
}
