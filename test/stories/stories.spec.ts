import { expect } from '@playwright/test';
import { readEntries } from './entries.js';
import { findings, loadAxe } from './findings.js';
import { misfits } from './fit.js';
import { isPictured, light, modes } from './modes.js';
import { unreachable } from './reach.js';
import { test } from './story-test.js';

/** Other colours need another look by axe; of the other modes only pictures are taken. */
const checkedByAxe = ['light', 'dark', 'forced-colours'];

for (const entry of readEntries()) {
  test(`${entry.title}: ${entry.name}`, async ({ storyPage }) => {
    const { page, errors } = storyPage;
    expect(await storyPage.open(entry)).toEqual([]);
    expect(errors).toEqual([]);
    if (entry.type === 'docs') return;

    await loadAxe(page);
    for (const mode of modes) {
      const checked = checkedByAxe.includes(mode.name);
      const pictured = isPictured(mode, entry.tags);
      if (!checked && !pictured) continue;
      await storyPage.dress(mode);
      if (checked) expect.soft(await findings(page, mode), `axe, ${mode.name}`).toEqual([]);
      if (!pictured) continue;
      await expect.soft(page).toHaveScreenshot([mode.name, `${entry.id}.png`], await storyPage.picture());
    }
    await storyPage.dress(light);
    expect.soft(await misfits(page), 'what does not fit').toEqual([]);
    expect.soft(await unreachable(page), 'what cannot be reached').toEqual([]);
    expect(errors).toEqual([]);
  });
}
