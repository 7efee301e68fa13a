import { sendKeys } from '@web/test-runner-commands';
import type { Keys } from '../in-page/keys.js';

export const webTestRunnerKeys: Keys = {
  press: (key) => sendKeys({ press: key }),
  async type(text) {
    const [first = '', ...lines] = text.split('\n');
    await typeLine(first);
    for (const line of lines) {
      // WebKit's driver leaves out a line break that is typed.
      await sendKeys({ press: 'Enter' });
      await typeLine(line);
    }
  },
};

/** As many keys in one go as WebKit's driver can take: one that comes again it takes for the same one. */
async function typeLine(line: string): Promise<void> {
  let piece = '';
  for (const key of line) {
    if (piece.toLowerCase().includes(key.toLowerCase())) {
      await sendKeys({ type: piece });
      piece = '';
    }
    piece += key;
  }
  if (piece) await sendKeys({ type: piece });
}
