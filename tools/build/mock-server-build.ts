import { build, type Plugin } from 'esbuild';

/** The server calls the mock itself. What would call it from the worker of a page is more than half of the bundle. */
const withoutMsw: Plugin = {
  name: 'without-msw',
  setup(building) {
    building.onResolve({ filter: /^msw$/ }, () => ({ path: 'msw', namespace: 'without-msw' }));
    building.onLoad({ filter: /^msw$/, namespace: 'without-msw' }, () => ({ contents: 'export const http = { all: () => undefined };' }));
  },
};

/**
 * Bundles the command that serves the mock into one file: `npx space-elements-mock` needs nothing that the package does
 * not bring. Names are kept as they are, for whoever meets one in an error.
 */
export async function buildMockServer(): Promise<void> {
  await build({
    entryPoints: ['mocks/server/main.ts'],
    outfile: 'dist/mocks/server.js',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'eof',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
    plugins: [withoutMsw],
  });
}
