/** End-to-end tests in the built playground, under the headers of a strict host. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureBrowsers, findBrowser } from './scripts/browsers.js';

ensureBrowsers(['chromium']);

const address = 'http://localhost:4173';

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // For a machine that has other work to do.
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    launchOptions: { executablePath: findBrowser('chromium')!, args: [...chromiumArguments] },
    // A trace of each test takes its time: `--trace on` makes one.
    screenshot: 'only-on-failure',
  },
  webServer: {
    // Built each time: a test of yesterday's page proves nothing.
    command: 'vite build --logLevel warn && vite preview --host localhost',
    url: address,
    reuseExistingServer: false,
  },
});
