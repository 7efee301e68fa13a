import { expect } from '@playwright/test';
import { readEntries } from './entries.js';
import { light } from './modes.js';
import { test } from './story-test.js';

const changes = {
  'a button that stands 2 px further': 'create-pro-space-form::part(confirm) { translate: 2px }',
  'a form that stands 2 px lower': 'create-pro-space-form { margin-block-start: 2px }',
  'a shade that is hardly another': ':root { --space-color-accent: #1a5cb8 }',
  'letters of another weight': ':root { --space-font-weight-strong: 700 }',
};

const id = 'elements-create-pro-space-form--empty';
const story = readEntries().find((entry) => entry.id === id)!;

for (const [change, style] of Object.entries(changes)) {
  test(`notices ${change}`, async ({ storyPage }) => {
    await storyPage.open(story);
    await storyPage.dress(light);
    const name = ['light', `${id}.png`];
    await expect(storyPage.page).toHaveScreenshot(name, await storyPage.picture());
    await storyPage.page.addStyleTag({ content: style });
    await expect(storyPage.page).not.toHaveScreenshot(name, await storyPage.picture());
  });
}
