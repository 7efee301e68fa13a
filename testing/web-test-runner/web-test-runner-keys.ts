import { sendKeys } from '@web/test-runner-commands';
import type { Keys } from '../in-page/keys.js';

export const webTestRunnerKeys: Keys = {
  press: (key) => sendKeys({ press: key }),
  async type(text) {
    for (const piece of withoutRepetition(text)) await sendKeys({ type: piece });
  },
};

/** The text in pieces: WebKit's driver takes a key that comes again in one go for the same one. */
function withoutRepetition(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const key of text) {
    if (piece.toLowerCase().includes(key.toLowerCase())) {
      pieces.push(piece);
      piece = '';
    }
    piece += key;
  }
  return [...pieces, piece];
}
