/**
 * Writes every list of the elements and their events, from `src/components/` and `src/events/`: the modules that define,
 * export, load and type them, the themes' selectors for parts that several have, and the tables of the documentation, that of the versions tried among them.
 *
 * `tsx tools/generate/elements.ts` writes them, `--check` fails when one is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { between } from './between.js';
import { listingModules } from './elements/modules.js';
import { readElements, readEvents, readPages } from './elements/read-elements.js';
import { driverTable, elementReference, elementTable, eventTable } from './elements/tables.js';
import { themes } from './elements/themes.js';
import { triedVersions } from './tried-versions.js';

const elements = await readElements();
const events = readEvents();

const files = new Map([
  ...listingModules(elements, events),
  ...themes(elements),
  ['docs/elements.md', elementReference(elements)],
  ['README.md', between(between(readFileSync('README.md', 'utf8'), 'elements', elementTable(elements, 'docs/elements.md')), 'events', eventTable(events))],
  ['docs/testing.md', between(readFileSync('docs/testing.md', 'utf8'), 'drivers', driverTable(readPages(elements)))],
  ['docs/embedding.md', between(readFileSync('docs/embedding.md', 'utf8'), 'versions', triedVersions())],
  ['stories/events.mdx', between(readFileSync('stories/events.mdx', 'utf8'), 'events', eventTable(events))],
]);
for (const [file, content] of files) {
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`✗ ${file} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
  }
}
