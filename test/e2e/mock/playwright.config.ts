/** End-to-end tests in the built playground, under the headers of a strict host. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { settings } from '../../playwright-settings.js';

const address = 'http://localhost:4173';

export default defineConfig(settings, {
  testDir: '.',
  outputDir: '../../../test-results/mock',
  use: { baseURL: address },
  webServer: {
    // Built each time: a test of yesterday's page proves nothing.
    cwd: fileURLToPath(new URL('../../../', import.meta.url)),
    command: 'vite build --logLevel warn && vite preview --host localhost',
    url: address,
    reuseExistingServer: false,
  },
});
