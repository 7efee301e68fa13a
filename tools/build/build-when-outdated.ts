import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the build writes last. */
const result = 'dist/browser/manifest.json';
const sources = ['src', 'mocks', 'testing', 'service', 'conformance', 'tools/build', 'tools/first-frame', 'tools/generate/elements', 'tools/tokens', 'package.json'];

/** Builds the package before tests that read `dist/`, unless nothing changed since the last build. */
export default function buildWhenOutdated(): void {
  if (isOutdated(result, sources)) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

/** Returns true if one of these files and folders changed since the result was made, or if there is no result. */
export function isOutdated(result: string, sources: readonly string[]): boolean {
  const made = existsSync(result) ? statSync(result).mtimeMs : 0;
  return sources.flatMap(filesIn).some((file) => statSync(file).mtimeMs > made);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
}
