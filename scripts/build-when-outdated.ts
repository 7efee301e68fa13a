import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build writes last. */
const result = 'dist/browser/manifest.json';
const sources = ['src', 'mocks', 'testing', 'service', 'scripts', 'package.json', 'custom-elements-manifest.config.js'];

/** Builds the package before tests that read `dist/`, unless nothing changed since the last build. */
export default function buildWhenOutdated(): void {
  const built = existsSync(result) ? statSync(result).mtimeMs : 0;
  const outdated = sources.flatMap(filesIn).some((file) => statSync(file).mtimeMs > built);
  if (outdated) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
}
