/** What all tests with Playwright have in common. */
import type { PlaywrightTestConfig } from '@playwright/test';
import { chromiumArguments, ensureBrowsers, findBrowser } from '../tools/machine/browsers.js';

ensureBrowsers(['chromium']);

export const settings = {
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // For a machine that has other work to do.
  expect: { timeout: 10_000 },
  use: {
    launchOptions: { executablePath: findBrowser('chromium')!, args: [...chromiumArguments] },
    // A trace of each test takes its time: `--trace on` makes one.
    screenshot: 'only-on-failure',
  },
} satisfies PlaywrightTestConfig;
