/** End-to-end tests of the package as it is built, in pages of a host that has nothing else. */
import { defineConfig } from '@playwright/test';
import { settings } from './scripts/playwright-settings.js';

export default defineConfig(settings, {
  testDir: 'test/e2e-package',
  outputDir: 'test-results/package',
  globalSetup: './scripts/build-when-outdated.ts',
});
