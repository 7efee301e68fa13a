import { expect } from '@playwright/test';
import { readEntries } from '../../test/stories/entries.js';
import { modes } from '../../test/stories/modes.js';
import { test } from '../../test/stories/story-test.js';
import { picturePath } from './picture-path.js';

for (const entry of readEntries().filter(({ type }) => type === 'story')) {
  test(`${entry.title}: ${entry.name}`, async ({ storyPage }) => {
    expect(await storyPage.open(entry)).toEqual([]);
    for (const mode of modes) {
      await storyPage.dress(mode);
      const path = `dist-gallery/${picturePath(entry.id, mode.name)}`;
      await storyPage.page.screenshot({ ...(await storyPage.picture()), path, animations: 'disabled' });
    }
  });
}
