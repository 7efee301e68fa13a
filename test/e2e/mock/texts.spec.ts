import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import * as de from '../../../playground/texts/de.js';
import * as en from '../../../playground/texts/en.js';
import * as lb from '../../../playground/texts/lb.js';

const html = readFileSync('index.html', 'utf8');
const named = [...html.matchAll(/data-(?:text|label)="(\w+)"/gu)].map(([, name]) => name);

for (const [lang, { page }] of Object.entries({ de, en, lb })) {
  test(`the portal says in ${lang} all that it says in French, and nothing else`, () => {
    expect(Object.keys(page).sort()).toEqual([...new Set(named)].sort());
  });
}
