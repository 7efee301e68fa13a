/** The examples that are not pages but tests of one. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { settings } from '../../playwright-settings.js';

const run = promisify(execFile);

for (const runner of ['vitest', 'jest']) {
  test(`the tests of the example of ${runner} pass`, async () => {
    const env = { ...process.env, CHROMIUM: settings.use.launchOptions.executablePath, FORCE_COLOR: '0' };
    const { stdout, stderr } = await run('npm', ['test', '--workspace', runner], { cwd: 'examples', env });
    expect(`${stdout}${stderr}`).toMatch(/Tests:? .*[1-9]\d* passed/u);
  });
}
