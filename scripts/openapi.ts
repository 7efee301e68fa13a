/**
 * Writes `openapi.json`, the machine-readable contract, from the wire definitions and the reference service.
 * `tsx scripts/openapi.ts` writes it; `--check` fails when it is out of date, or when the linter finds something.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { makeDocument } from './openapi/document.js';

const file = new URL('../openapi.json', import.meta.url);
const written = `${JSON.stringify(await makeDocument(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error('openapi.json is out of date: run `npx tsx scripts/openapi.ts`.');
  process.exit(1);
} else {
  lint();
}

/** Without a word to the linter's makers, and without asking whether there is a newer one. */
function lint() {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  execFileSync('npx', ['redocly', 'lint', 'openapi.json'], { cwd: new URL('..', import.meta.url), env, stdio: 'inherit' });
}
