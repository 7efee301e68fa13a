/** Opens every story of the built Storybook, and compares it with the pictures that are kept of it. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { settings } from '../playwright-settings.js';

const { launchOptions } = settings.use;

export default defineConfig(settings, {
  testDir: '.',
  outputDir: '../../test-results/stories',
  globalSetup: '../../tools/serve/serve-storybook.ts',
  globalTeardown: '../../tools/pictures/compress-references.ts',
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
      env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) },
    },
  },
});
