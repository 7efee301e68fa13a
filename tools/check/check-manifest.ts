/** Holds custom-elements.json against the code: what an element offers is documented, and what is documented exists. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { tokens } from '../../src/styles/tokens.js';
import { readElement } from '../build/element-sources.js';

interface Described {
  name?: string;
  description?: string;
}

interface Element extends Described {
  name: string;
  tagName: string;
  members?: (Described & { inheritedFrom?: object })[];
  attributes?: Described[];
  slots?: Described[];
  events?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

interface Manifest {
  modules: { declarations: Element[] }[];
}

execFileSync('npx', ['cem', 'analyze', '--quiet', '--config', 'tools/build/custom-elements-manifest.config.js'], { stdio: 'inherit' });
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) => declarations);
const tokenNames = new Set(tokens.cssText.match(/--space-[\w-]+/gu));
/** Methods of every element, which do here what they do elsewhere. */
const wellKnown = ['focus', 'blur', 'click'];
const tags = readdirSync('src/components');
const mistakes: string[] = [];

for (const tag of tags) {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (element) checkElement(element);
  else mistakes.push(`<${tag}> is not in the manifest: its class needs a doc block with @element.`);
}
for (const mistake of mistakes) console.error(`✗ ${mistake}`);
if (mistakes.length > 0) process.exit(1);
console.log(`✓ ${tags.length} elements, documented as they are`);

function checkElement(element: Element): void {
  const { tagName, slots = [], events = [], cssParts = [], cssProperties = [], members = [], attributes = [] } = element;
  const found = readElement(`src/components/${tagName}/${tagName}.ts`, element.name);
  compare(tagName, '@slot', slots, found.slots);
  compare(tagName, '@fires', events, found.events);
  compare(tagName, '@csspart', cssParts, found.parts);
  // The tokens have one documentation of their own; an element repeats those that are about it alone.
  const own = new Set([...found.cssProperties].filter((name) => !tokenNames.has(name)));
  compare(tagName, '@cssprop', cssProperties.filter(({ name = '' }) => !tokenNames.has(name)), own);
  for (const { name = '', description } of [element, ...members, ...attributes, ...cssProperties]) {
    if (!description?.trim() && !wellKnown.includes(name)) mistakes.push(`<${tagName}>: ${name} has no description.`);
  }
}

function compare(tagName: string, kind: string, documented: Described[], found: Set<string>): void {
  const names = new Set(documented.map(({ name = '' }) => name));
  const quoted = (name: string) => (name ? `"${name}"` : 'without a name');
  for (const name of found) if (!names.has(name)) mistakes.push(`<${tagName}>: ${kind} ${quoted(name)} is not documented.`);
  for (const { name = '', description } of documented) {
    if (!found.has(name)) mistakes.push(`<${tagName}>: ${kind} ${quoted(name)} is documented, and nowhere in the code.`);
    if (!description?.trim()) mistakes.push(`<${tagName}>: ${kind} ${quoted(name)} has no description.`);
  }
}
