/**
 * Bundles the reference service for production into `service/dist/` (or another folder: `build-service.ts <folder>`):
 * `main.js` and `migrate.js`, which plain `node` runs with nothing installed. Names are kept as they are, for whoever
 * meets one in a log.
 */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What the service loads for development only, and the sentence for whoever starts the build without the real thing. */
const development = {
  'identity-provider': 'This build has no identity provider for development. Set OIDC_ISSUER.',
  'demonstration-configuration': 'This build has no configuration of a portal. Set CONFIG_DIR.',
  'desk-routes': 'This build has no desk of authorities for demonstrations.',
  'pglite-database': 'This build has no embedded database. Set DATABASE_URL.',
};

const withoutDevelopment: Plugin = {
  name: 'without-development',
  setup(building) {
    for (const [name, sentence] of Object.entries(development)) {
      const contents = `throw ${JSON.stringify(sentence)};`;
      const filter = new RegExp(`/${name}[./]`);
      building.onResolve({ filter }, ({ path, kind }) =>
        kind === 'dynamic-import' ? { path: name, namespace: 'development', pluginData: contents } : { errors: [{ text: `${path} is for development only: import it where it is used` }] },
      );
    }
    building.onLoad({ filter: /./, namespace: 'development' }, ({ pluginData }) => ({ contents: pluginData as string }));
  },
};

const folder = process.argv[2] ?? 'service/dist';

await rm(folder, { recursive: true, force: true });
await build({
  entryPoints: ['service/process/main.ts', 'service/process/migrate.ts'],
  outdir: folder,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // The driver can do without it, and asks for it only where somebody wants it.
  external: ['pg-native'],
  // CommonJS packages ask for modules of Node in their own way.
  banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
  sourcemap: true,
  legalComments: 'eof',
  logLevel: 'warning',
  plugins: [withoutDevelopment],
});
await cp('service/database/migrations', join(folder, 'migrations'), { recursive: true });
