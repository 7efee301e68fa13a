/** End-to-end tests of the built playground over the real service, with sign-in. */
import { defineConfig } from '@playwright/test';
import { settings } from '../../playwright-settings.js';
import { phone } from './phone.js';

export default defineConfig(settings, {
  testDir: '.',
  outputDir: '../../../test-results/service',
  // Built each time: a test of yesterday's page proves nothing.
  globalSetup: '../../../tools/build/build-playground.ts',
  // Every test starts a service of its own.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: { locale: 'fr-FR' },
  projects: [
    { name: 'wide' },
    // The ways that people go, once more in the window of a phone.
    { name: 'phone', grep: /@phone/u, use: { viewport: phone } },
  ],
});
