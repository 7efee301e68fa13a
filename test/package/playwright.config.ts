/** End-to-end tests of the package as it is built, in pages of a host that has nothing else. */
import { defineConfig } from '@playwright/test';
import { settings } from '../playwright-settings.js';

export default defineConfig(settings, {
  testDir: '.',
  outputDir: '../../test-results/package',
  globalSetup: '../../tools/build/build-when-outdated.ts',
});
