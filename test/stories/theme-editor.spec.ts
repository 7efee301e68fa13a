import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readEntries } from './entries.js';
import { test } from './story-test.js';

const editor = readEntries().find(({ id }) => id === 'start-theme-editor--editor')!;

test('the theme editor shows a change, says when it is too weak, and gives its style sheet', async ({ storyPage }) => {
  const { page } = storyPage;
  await storyPage.open(editor);
  await page.getByRole('combobox', { name: 'Start from' }).selectOption('Compact');
  const accent = page.getByRole('textbox', { name: 'color-accent, light', exact: true });
  await accent.fill('rgb(150, 150, 150)');
  await accent.press('Tab');

  await expect(page.getByRole('status').first()).toHaveText('4 contrasts are too weak');
  const confirm = page.frameLocator('[title="Preview, light"]').locator('create-pro-space-form [part=confirm]');
  await expect(confirm).toHaveCSS('background-color', 'rgb(150, 150, 150)');
  await expect(confirm).toHaveCSS('font-size', '14px');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSS' }).click(),
  ]);
  const styleSheet = readFileSync(await download.path(), 'utf8');
  expect(styleSheet).toContain('tokens.css and themes/compact.css');
  expect(styleSheet).toContain('--space-color-accent: light-dark(rgb(150, 150, 150), oklch(0.78 0.1 255));');
});

test('a link brings a theme back, and what it changes can be undone one by one', async ({ storyPage }) => {
  const { page } = storyPage;
  await storyPage.open(editor);
  await page.evaluate(() => (location.hash = '#preset=public-service&radius-control=1em&target=nonsense'));
  await page.reload();

  await expect(page.getByRole('combobox', { name: 'Start from' })).toHaveValue('public-service');
  await expect(page.getByRole('textbox', { name: 'radius-control', exact: true })).toHaveValue('1em');
  await expect(page.getByRole('textbox', { name: 'target', exact: true })).toHaveValue('2.75em');

  await page.getByRole('button', { name: 'Reset radius-control' }).click();
  await expect(page.getByRole('textbox', { name: 'radius-control', exact: true })).toHaveValue('0');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'radius-control', exact: true })).toHaveValue('1em');
});

test('another link in the same tab brings its theme, and keeps the focus where it can be', async ({ storyPage }) => {
  const { page } = storyPage;
  await storyPage.open(editor);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeDisabled();
  const radius = page.getByRole('region', { name: 'Shape and size' }).getByRole('textbox', { name: 'radius-control' });
  await page.evaluate(() => (location.hash = '#preset=compact&radius-control=1em'));
  await expect(radius).toHaveValue('1em');

  await radius.fill('round');
  await radius.press('Tab');
  await expect(radius).toHaveValue('round');
  await expect(radius).toHaveAccessibleDescription('Not understood, and not used.');
  await page.getByRole('button', { name: 'Reset radius-control' }).click();
  await expect(radius).toBeFocused();
  await expect(radius).toHaveAttribute('aria-invalid', 'false');

  await undo.click();
  await expect(radius).toHaveValue('1em');
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();
});

test('the theme editor says so when nothing could be copied', async ({ storyPage }) => {
  const { page } = storyPage;
  await storyPage.open(editor);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copying failed')).toBeVisible();
});

test('a page in a theme opens at its start', async ({ storyPage }) => {
  await storyPage.open(readEntries().find(({ id }) => id === 'themes-a-page-in-each-theme--bootstrap')!);
  expect(await storyPage.page.evaluate(() => scrollY)).toBe(0);
});

test('no panel covers the theme editor', async ({ storyPage }) => {
  const { page } = storyPage;
  await page.goto('/?path=/story/start-theme-editor--editor');
  await expect(page.getByRole('link', { name: 'Theme editor' })).toBeVisible();
  await expect(page.getByRole('tab', { name: /Controls/u })).toHaveCount(0);
  await page.goto('/?path=/story/welcome--welcome');
  await expect(page.getByRole('tab', { name: /Controls/u })).toBeVisible();
});
