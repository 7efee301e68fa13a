/** End-to-end tests of the pages in `examples/`, each with the package as it is published. */
import { defineConfig } from '@playwright/test';
import { settings } from '../../playwright-settings.js';

export default defineConfig(settings, {
  testDir: '.',
  outputDir: '../../../test-results/examples',
  globalSetup: '../../../tools/serve/serve-examples.ts',
  timeout: 60_000,
});
