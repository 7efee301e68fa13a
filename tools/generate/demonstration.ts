/**
 * Writes `service/demonstration/terms/`, the sample terms as configuration files.
 * `tsx tools/generate/demonstration.ts` writes them, `--check` fails when one is out of date.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sampleTerms } from '../../service/terms/sample/sample-terms.js';

const folder = new URL('../../service/demonstration/terms/', import.meta.url);
const isCheck = process.argv.includes('--check');

if (!isCheck) rmSync(folder, { recursive: true, force: true });
for (const { version, effectiveFrom, translations } of sampleTerms) {
  const files = { edition: { effectiveFrom, languages: Object.keys(translations) }, ...translations };
  for (const [name, content] of Object.entries(files)) write(`${version}/${name}.json`, `${JSON.stringify(content, null, 2)}\n`);
}

function write(name: string, text: string) {
  const file = new URL(name, folder);
  if (isCheck) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    console.error(`service/demonstration/terms/${name} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
