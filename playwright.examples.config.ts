/** End-to-end tests of the pages in `examples/`, each with the package as it is published. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureBrowsers, findBrowser } from './scripts/browsers.js';

ensureBrowsers(['chromium']);

export default defineConfig({
  testDir: 'test/e2e-examples',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/examples',
  globalSetup: './scripts/serve-examples.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // For a machine that has other work to do.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: { executablePath: findBrowser('chromium')!, args: [...chromiumArguments] },
    // A trace of each test takes its time: `--trace on` makes one.
    screenshot: 'only-on-failure',
  },
});
