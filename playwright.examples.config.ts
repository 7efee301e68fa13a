/** End-to-end tests of the pages in `examples/`, each with the package as it is published. */
import { defineConfig } from '@playwright/test';
import { settings } from './scripts/playwright-settings.js';

export default defineConfig(settings, {
  testDir: 'test/e2e-examples',
  outputDir: 'test-results/examples',
  globalSetup: './scripts/serve-examples.ts',
  timeout: 60_000,
});
