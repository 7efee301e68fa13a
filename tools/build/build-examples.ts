import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import description from '../../package.json' with { type: 'json' };
import buildWhenOutdated from './build-when-outdated.js';

const folder = 'examples';
/** Written when everything is built. */
const stamp = `${folder}/node_modules/.built`;
/** What is made of the sources, and not a source. */
const made = /(?:^|\/)(?:node_modules|dist|\.angular|\.astro|\.next)(?:\/|$)|\.tgz$|\/next-env\.d\.ts$/u;

/** Packs the package, installs it into the examples and builds them, unless nothing changed since that was done. */
export function buildExamples(): void {
  buildWhenOutdated();
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (![...sources(), 'dist/browser/manifest.json'].some((file) => statSync(file).mtimeMs > built)) return;
  run('.', 'pack', '--ignore-scripts', '--pack-destination', folder);
  renameSync(`${folder}/${description.name}-${description.version}.tgz`, `${folder}/${description.name}.tgz`);
  run(folder, 'ci');
  run(folder, 'run', 'build');
  writeFileSync(stamp, '');
}

function sources(): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => !made.test(name)).map((name) => join(folder, name));
}

/** Throws what the command said when it fails. */
function run(cwd: string, ...command: readonly string[]): void {
  // Astro and Next would report that they are used.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync('npm', command, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${command.join(' ')} failed in ${cwd}\n${stdout}${stderr}`);
}
