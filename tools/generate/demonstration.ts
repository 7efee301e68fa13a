/**
 * Writes `service/demonstration/terms/` and `services/`, the sample terms and services as configuration files.
 * `tsx tools/generate/demonstration.ts` writes them, `--check` fails when one is out of date.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { sampleServices } from '../../service/certifications/sample/sample-services.js';
import { sampleTerms } from '../../service/terms/sample/sample-terms.js';

const folder = new URL('../../service/demonstration/', import.meta.url);
const isCheck = process.argv.includes('--check');

if (!isCheck) for (const part of ['terms', 'services']) rmSync(new URL(`${part}/`, folder), { recursive: true, force: true });
for (const { version, effectiveFrom, translations } of sampleTerms) {
  const files = { edition: { effectiveFrom, languages: Object.keys(translations) }, ...translations };
  for (const [name, content] of Object.entries(files)) write(`terms/${version}/${name}.json`, content);
}
for (const { id, ...content } of sampleServices) write(`services/${id}.json`, content);

function write(name: string, content: unknown) {
  const text = `${JSON.stringify(content, null, 2)}\n`;
  const file = new URL(name, folder);
  if (isCheck) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
    console.error(`service/demonstration/${name} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, text);
}
