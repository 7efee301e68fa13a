import { sendKeys } from '@web/test-runner-commands';
import type { Keys } from '../in-page/keys.js';

export const webTestRunnerKeys: Keys = {
  press: (key) => sendKeys({ press: key }),
  async type(text) {
    // One at a time: WebKit's driver takes a key that comes again in one go for the same one.
    for (const key of text) await sendKeys({ type: key });
  },
};
