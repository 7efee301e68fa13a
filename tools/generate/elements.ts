/**
 * Writes every list of the elements and their events, from `src/components/` and `src/events/`: the modules that define,
 * export, load and type them, the themes' selectors for parts that several have, and the tables of the documentation.
 *
 * `tsx tools/generate/elements.ts` writes them, `--check` fails when one is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { listingModules } from './elements/modules.js';
import { readElements, readEvents, readPages } from './elements/read-elements.js';
import { driverTable, elementReference, elementTable, eventTable } from './elements/tables.js';
import { themes } from './elements/themes.js';

const elements = await readElements();
const events = readEvents();

const files = new Map([
  ...listingModules(elements, events),
  ...themes(elements),
  ['docs/elements.md', elementReference(elements)],
  ['README.md', between(between(readFileSync('README.md', 'utf8'), 'elements', elementTable(elements, 'docs/elements.md')), 'events', eventTable(events))],
  ['docs/testing.md', between(readFileSync('docs/testing.md', 'utf8'), 'drivers', driverTable(readPages(elements)))],
  ['stories/events.mdx', between(readFileSync('stories/events.mdx', 'utf8'), 'events', eventTable(events))],
]);
for (const [file, content] of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`✗ ${file} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}

/** Replaces what stands between two comments: `<!-- name -->` and `<!-- /name -->`, in MDX those of JavaScript. */
function between(text: string, name: string, content: string): string {
  const marks = new RegExp(`((?:<!--|\\{/\\*) ${name}[^\\n]*\\n)[\\s\\S]*?((?:<!--|\\{/\\*) /${name} )`, 'u');
  if (!marks.test(text)) throw new Error(`A comment that says where the table of ${name} stands is missing.`);
  return text.replace(marks, (_, begin: string, end: string) => `${begin}\n${content}\n${end}`);
}
