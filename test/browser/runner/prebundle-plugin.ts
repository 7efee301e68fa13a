import { build } from 'esbuild';

/**
 * Serves packages of very many modules to @web/test-runner as a few files.
 *
 * msw with graphql below it is 200 modules, which every test file would load again: with this a file takes half the time.
 */
export function prebundlePlugin(packages: string[]) {
  const folder = 'node_modules/.cache/prebundled';
  const entry = (name: string) => name.replaceAll('/', '-');
  return {
    name: 'prebundle',
    async serverStart() {
      await build({
        entryPoints: packages.map((name) => ({ in: name, out: entry(name) })),
        outdir: folder,
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        logLevel: 'warning',
      });
    },
    resolveImport: ({ source }: { source: string }) => (packages.includes(source) ? `/${folder}/${entry(source)}.js` : undefined),
  };
}
