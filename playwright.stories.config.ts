/** Opens every story of the built Storybook. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureBrowsers, findBrowser } from './scripts/browsers.js';

ensureBrowsers(['chromium']);

export default defineConfig({
  testDir: 'test/stories',
  outputDir: 'test-results/stories',
  globalSetup: './scripts/serve-storybook.ts',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  use: {
    baseURL: 'http://localhost:6007',
    launchOptions: { executablePath: findBrowser('chromium')!, args: [...chromiumArguments] },
    // What moves is measured where it stops.
    contextOptions: { reducedMotion: 'reduce' },
  },
});
