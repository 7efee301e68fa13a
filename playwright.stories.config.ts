/** Opens every story of the built Storybook, and compares it with the pictures that are kept of it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { settings } from './scripts/playwright-settings.js';

const { launchOptions } = settings.use;

export default defineConfig(settings, {
  testDir: 'test/stories',
  outputDir: 'test-results/stories',
  globalSetup: './scripts/serve-storybook.ts',
  globalTeardown: './scripts/compress-references.ts',
  timeout: 60_000,
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  expect: {
    // A caret may blink in forced colours, where Playwright cannot hide it.
    toHaveScreenshot: { threshold: 0.03, maxDiffPixels: 40 },
    timeout: 15_000,
  },
  use: {
    launchOptions: {
      ...launchOptions,
      args: [...launchOptions.args, '--font-render-hinting=none', '--disable-lcd-text'],
      env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('test/stories/fonts.conf', import.meta.url)) },
    },
  },
});
