/** End-to-end tests of the package as it is built, in pages of a host that has nothing else. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureBrowsers, findBrowser } from './scripts/browsers.js';

ensureBrowsers(['chromium']);

export default defineConfig({
  testDir: 'test/e2e-package',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/package',
  globalSetup: './scripts/build-when-outdated.ts',
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
});
