/** End-to-end tests of the built playground over the real service, with sign-in. */
import { defineConfig } from '@playwright/test';
import { settings } from './scripts/playwright-settings.js';

export default defineConfig(settings, {
  testDir: 'test/e2e-service',
  outputDir: 'test-results/service',
  // Built each time: a test of yesterday's page proves nothing.
  globalSetup: './scripts/build-playground.ts',
  // Every test starts a service of its own.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: { locale: 'fr-FR' },
});
