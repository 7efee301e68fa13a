import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// Without the variable, the browser that Playwright has installed.
const executablePath = process.env['CHROMIUM'];

export default defineConfig({
  test: {
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: { ...(executablePath && { executablePath }) } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
