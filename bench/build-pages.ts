/** Makes of each contender's page what its host would serve: bundled, minified, compressed. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { isOutdated } from '../tools/build/build-when-outdated.js';
import type { Contender } from './contenders.js';

/** Where the built pages are, each in a folder of its name. */
export const builtPages = 'dist-bench';

/** Answers those whose page could be built: a product may not be had where there is no network. */
export async function buildPages(contenders: readonly Contender[]): Promise<readonly Contender[]> {
  const built: Contender[] = [];
  for (const contender of contenders) {
    console.log(`Building the page of ${contender.title} …`);
    try {
      await buildPage(contender);
      built.push(contender);
    } catch (error) {
      console.error(`${contender.title} is left out.`, error);
    }
  }
  return built;
}

async function buildPage({ name, folder, product, embedded }: Contender) {
  if (product) install(folder);
  const outDir = resolve(builtPages, name);
  await build({
    root: folder,
    base: `/${name}/`,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  embedded?.write(outDir);
  compress(outDir);
}

/** From the lockfile of the page, unless that was done. */
function install(folder: string) {
  // npm writes it last.
  if (!isOutdated(join(folder, 'node_modules/.package-lock.json'), [join(folder, 'package-lock.json')])) return;
  // Not `ci`, which refuses a lockfile made where other optional packages fit the platform.
  const options = ['install', '--no-save', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', options, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm install failed in ${folder}.`);
}

/** Beside each file, as servers keep it. */
function compress(folder: string) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|js|css)$/u.test(file)) continue;
    const path = join(folder, file);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}
