import { writeFileSync } from 'node:fs';
import { languages } from '../../src/browser/elements.js';
import { renderFaces } from './faces.js';
import { firstFrameStyleSheet } from './style-sheet.js';

/** Writes what a server needs to write the button itself: its style sheet, and its HTML in every language. */
export async function writeFirstFrame(): Promise<void> {
  const faces = await Promise.all(languages.map(async (language) => [language, await renderFaces(language)] as const));
  writeFileSync('dist/first-frame.json', `${JSON.stringify(Object.fromEntries(faces), undefined, 2)}\n`);
  writeFileSync('dist/first-frame.css', firstFrameStyleSheet());
}
