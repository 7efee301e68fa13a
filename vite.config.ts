/** The playground: `npm start` while working on it, `dist-playground/` for the end-to-end tests. */
import { defineConfig } from 'vite';

/** What a strict host would send. `script-src` allows no inline script, no nonce and no eval. */
const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `connect-src 'self'`,
  `img-src 'self'`,
  `worker-src 'self'`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `require-trusted-types-for 'script'`,
  // The elements need Lit's policy only; the other is the mock's.
  `trusted-types lit-html space-elements-mocks`,
];

/** The service that the page finds at `/api`. The host stays the page's, which the service compares with the origin. */
const proxy = { '/api': { target: process.env['SERVICE_URL'] ?? 'http://localhost:5301' } };

export default defineConfig({
  server: { proxy },
  // Every page of the repository otherwise, those of the measurements and examples with packages that are not installed.
  optimizeDeps: { entries: ['index.html', 'phone.html'] },
  build: {
    outDir: 'dist-playground',
    target: 'es2022',
    rolldownOptions: { input: ['index.html', 'phone.html'] },
    // A data: address is not 'self'.
    assetsInlineLimit: 0,
    // The polyfill is an inline script.
    modulePreload: { polyfill: false },
  },
  preview: {
    port: 4173,
    strictPort: true,
    proxy,
    headers: {
      'Content-Security-Policy': contentSecurityPolicy.join('; '),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});
