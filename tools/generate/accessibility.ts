/**
 * Writes `docs/accessibility.md` from what is checked.
 * `tsx tools/generate/accessibility.ts` writes it, `--check` fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { accessibilityStatement } from './accessibility/statement.js';

const file = 'docs/accessibility.md';
const statement = accessibilityStatement();

if (!process.argv.includes('--check')) {
  writeFileSync(file, statement);
} else if (readFileSync(file, 'utf8') !== statement) {
  console.error(`✗ ${file} is out of date: run \`npm run generate\`.`);
  process.exit(1);
}
