import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { build } from 'esbuild';

/**
 * Serves the tests to @web/test-runner as a few files each. A page would else ask for some hundred modules one by one,
 * and each test file has a page of its own in each engine: that took longer than the tests.
 */
export function bundlePlugin(): TestRunnerPlugin {
  const served = new Map<string, string>();
  return {
    name: 'bundle',
    async serverStart() {
      const { outputFiles } = await build({
        entryPoints: testFiles('test/browser'),
        bundle: true,
        splitting: true,
        format: 'esm',
        target: 'es2022',
        // As in a host's own development: Lit says what it is used wrongly for.
        conditions: ['development'],
        external: ['/__web-dev-server__*'],
        // Of our own package: what a test imports for its effect stays.
        ignoreAnnotations: true,
        outdir: '.',
        outbase: '.',
        chunkNames: 'test/browser/chunks/[name]/[hash]',
        sourcemap: 'linked',
        write: false,
        logLevel: 'warning',
      });
      for (const { path, text } of outputFiles) served.set(`/${relative('.', path)}`, text);
    },
    serve({ path }) {
      const body = served.get(path.replace(/\.ts$/u, '.js'));
      if (body === undefined) return undefined;
      return { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}

function testFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.test.ts')).map((file) => `${folder}/${file}`);
}
