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

export default defineConfig({
  build: {
    outDir: 'dist-playground',
    target: 'es2022',
    // A data: address is not 'self'.
    assetsInlineLimit: 0,
    // The polyfill is an inline script.
    modulePreload: { polyfill: false },
  },
  preview: {
    port: 4173,
    strictPort: true,
    headers: {
      'Content-Security-Policy': contentSecurityPolicy.join('; '),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});
