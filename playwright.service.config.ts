/** End-to-end tests of the built playground over the real service, with sign-in. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureBrowsers, findBrowser } from './scripts/browsers.js';

ensureBrowsers(['chromium']);

export default defineConfig({
  testDir: 'test/e2e-service',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/service',
  // Built each time: a test of yesterday's page proves nothing.
  globalSetup: './scripts/build-playground.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // For a machine that has other work to do: every test starts a service of its own.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    launchOptions: { executablePath: findBrowser('chromium')!, args: [...chromiumArguments] },
    locale: 'fr-FR',
    // A trace of each test takes its time: `--trace on` makes one.
    screenshot: 'only-on-failure',
  },
});
