import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readEntries } from './entries.js';
import { isPictured, modes } from './modes.js';

test('no reference is kept of a story that is gone', () => {
  const stories = readEntries().filter(({ type }) => type === 'story');
  const wanted = modes.flatMap((mode) =>
    stories.filter(({ tags }) => isPictured(mode, tags)).map(({ id }) => `${mode.name}/${id}.png`),
  );
  const kept = readdirSync(new URL('references', import.meta.url), { recursive: true, encoding: 'utf8' });
  expect(kept.filter((name) => name.endsWith('.png') && !wanted.includes(name))).toEqual([]);
});
