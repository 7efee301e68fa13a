/** Holds custom-elements.json against the code: what an element offers is documented, and what is documented exists. */
import { readElement } from '../build/element-sources.js';
import { type Described, type ElementDescription, readElements } from '../generate/elements/read-elements.js';
import { readTokens } from '../tokens/read-tokens.js';

const elements = await readElements();
const tokenNames = new Set(readTokens().map(({ name }) => `--space-${name}`));
/** Methods of every element, which do here what they do elsewhere. */
const wellKnown = ['focus', 'blur', 'click'];
const mistakes: string[] = [];

for (const { description } of elements) checkElement(description);
for (const mistake of mistakes) console.error(`✗ ${mistake}`);
if (mistakes.length > 0) process.exit(1);
console.log(`✓ ${elements.length} elements, documented as they are`);

function checkElement(element: ElementDescription): void {
  const { tagName, slots = [], events = [], cssParts = [], cssProperties = [], members = [], attributes = [] } = element;
  const found = readElement(`src/components/${tagName}/${tagName}.ts`, element.name);
  compare(tagName, '@slot', slots, found.slots);
  compare(tagName, '@fires', events, found.events);
  compare(tagName, '@csspart', cssParts, found.parts);
  // The tokens have one documentation of their own; an element repeats those that are about it alone.
  const own = new Set([...found.cssProperties].filter((name) => !tokenNames.has(name)));
  compare(tagName, '@cssprop', cssProperties.filter(({ name }) => !tokenNames.has(name)), own);
  for (const { name, description } of [element, ...members, ...attributes, ...cssProperties]) {
    if (!description?.trim() && !wellKnown.includes(name)) mistakes.push(`<${tagName}>: ${name} has no description.`);
  }
}

function compare(tagName: string, kind: string, documented: readonly Described[], found: Set<string>): void {
  const names = new Set(documented.map(({ name }) => name));
  const quoted = (name: string) => (name ? `"${name}"` : 'without a name');
  for (const name of found) if (!names.has(name)) mistakes.push(`<${tagName}>: ${kind} ${quoted(name)} is not documented.`);
  for (const { name, description } of documented) {
    if (!found.has(name)) mistakes.push(`<${tagName}>: ${kind} ${quoted(name)} is documented, and nowhere in the code.`);
    if (!description?.trim()) mistakes.push(`<${tagName}>: ${kind} ${quoted(name)} has no description.`);
  }
}
