import { join } from 'node:path';
import type { NextConfig } from 'next';

export default {
  // The packages of all examples are installed one folder above.
  turbopack: { root: join(import.meta.dirname, '..') },
  redirects: async () => [{ source: '/', destination: '/fr/home', permanent: false }],
} satisfies NextConfig;
