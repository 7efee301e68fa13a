/** Opens every story of the built Storybook, and compares it with the pictures that are kept of it. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, ensureBrowsers, findBrowser } from './scripts/browsers.js';

ensureBrowsers(['chromium']);

export default defineConfig({
  testDir: 'test/stories',
  outputDir: 'test-results/stories',
  globalSetup: './scripts/serve-storybook.ts',
  globalTeardown: './scripts/compress-references.ts',
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  expect: { toHaveScreenshot: { threshold: 0.2, maxDiffPixels: 40 } },
  use: {
    launchOptions: {
      executablePath: findBrowser('chromium')!,
      // Letters are drawn as their outlines say, whatever the machine prefers.
      args: [...chromiumArguments, '--font-render-hinting=none', '--disable-lcd-text'],
    },
  },
});
