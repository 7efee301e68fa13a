/**
 * Writes `openapi.json`, the machine-readable contract, from the wire definitions and the reference service.
 * `tsx tools/generate/openapi.ts` writes it, `--check` fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeDocument } from './openapi/document.js';

const file = new URL('../../openapi.json', import.meta.url);
const written = `${JSON.stringify(await makeDocument(), null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error('openapi.json is out of date: run `npx tsx tools/generate/openapi.ts`.');
  process.exitCode = 1;
}
