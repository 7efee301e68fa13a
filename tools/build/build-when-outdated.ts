import { execFileSync } from 'node:child_process';
import { isOutdated } from './outdated.js';

/** What the build writes last. */
const result = 'dist/browser/manifest.json';
const sources = ['src', 'mocks', 'testing', 'service', 'conformance', 'tools/build', 'tools/tokens', 'package.json'];

/** Builds the package before tests that read `dist/`, unless nothing changed since the last build. */
export default function buildWhenOutdated(): void {
  if (isOutdated(result, sources)) execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
