import { build } from 'esbuild';

/** Where @web/test-runner serves another copy of the whole package, as a second bundle on a page would bring it. */
const path = '/second-bundle.js';

export function secondBundlePlugin() {
  let bundle: Promise<string> | undefined;
  return {
    name: 'second-bundle',
    async serve(context: { readonly path: string }) {
      if (context.path !== path) return undefined;
      bundle ??= bundlePackage();
      return { body: await bundle, type: 'js' };
    },
  };
}

async function bundlePackage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from './src/index.js'; export * from './src/services/index.js';", resolveDir: '.' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
