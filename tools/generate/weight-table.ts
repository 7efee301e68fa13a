/**
 * Says in `docs/weight.md` what each part of a page weighs. With `--check` it fails when a figure there is wrong by
 * more than a fifth of a kilobyte.
 *
 * A compressed file cannot be taken apart: each part is minified and compressed on its own, and what it then weighs is
 * its share of what the file weighs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import budgets from '../check/budgets.json' with { type: 'json' };
import { bundlePage, type PageFile } from '../build/page-bundle.js';
import { readTags } from './elements/read-elements.js';

const page = 'docs/weight.md';
const tolerance = 0.2;

/** By what a module's path begins with; the first that fits counts. */
const parts = [
  ['Lit', /(?:^|\/)node_modules\//u],
  ['HTTP client and port', /^dist\/src\/services\/(?!generated|check\b)/u],
  ['Checks of answers', /^dist\/src\/services\//u],
  ['Languages and formats', /^dist\/src\/(?:localization\/|components\/.*messages)/u],
  ['Session and its context', /^dist\/src\/session\//u],
  ['Events', /^dist\/src\/events\//u],
  ['Styles and icons that elements share', /^dist\/src\/styles\//u],
  ['Calls, drafts and other shared parts', /^dist\/src\/(?:controllers|forms|ui)\//u],
  ...readTags().map((tag) => [`\`<${tag}>\``, new RegExp(`^dist/src/components/${tag}/`, 'u')] as const),
  ['What holds them together', /./u],
] as const satisfies readonly (readonly [part: string, paths: RegExp])[];

const tables: string[] = [];
for (const { page: title, elements } of budgets.pages) {
  const { atOnce, afterwards } = await bundlePage(elements);
  tables.push(tabulate(title, await weigh(atOnce), await weigh(afterwards)));
}
const text = readFileSync(page, 'utf8');
const begin = text.indexOf('<!-- weights -->');
const end = text.indexOf('<!-- /weights -->');
const written = text.slice(begin, end);
const made = `<!-- weights -->\n\n${tables.join('\n')}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(page, text.slice(0, begin) + made + text.slice(end));
} else if (differs(written, made)) {
  console.error(`${page} no longer says what a page weighs: run tsx tools/generate/weight-table.ts, and explain what changed.`);
  process.exitCode = 1;
}

/** Kilobytes by part. */
async function weigh(files: readonly PageFile[]): Promise<ReadonlyMap<string, number>> {
  const weights = new Map<string, number>();
  for (const { code, modules } of files) {
    const alone = await weighAlone(modules);
    const sum = [...alone.values()].reduce((total, weight) => total + weight, 0);
    for (const [part, weight] of alone) weights.set(part, (weights.get(part) ?? 0) + (compressed(code) * weight) / sum);
  }
  return weights;
}

async function weighAlone(modules: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, number>> {
  const codes = new Map<string, string>();
  for (const [path, code] of modules) {
    const [part] = parts.find(([, paths]) => paths.test(path))!;
    codes.set(part, `${codes.get(part) ?? ''}${code}\n`);
  }
  const minified = [...codes].map(async ([part, code]) => [part, await transform(code, { minify: true })] as const);
  return new Map((await Promise.all(minified)).map(([part, { code }]) => [part, compressed(code)]));
}

function compressed(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1_000;
}

function tabulate(title: string, atOnce: ReadonlyMap<string, number>, later: ReadonlyMap<string, number>): string {
  const shows = (weight = 0) => weight >= 0.05;
  const names = parts.map(([name]) => name).filter((name) => shows(atOnce.get(name)) || shows(later.get(name)));
  const sum = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((total, weight) => total + weight, 0);
  const row = (name: string, ...weights: (number | undefined)[]) =>
    `| ${name} | ${weights.map((weight) => (shows(weight) ? weight!.toFixed(1) : '–')).join(' | ')} |`;
  return [
    `| ${title} | at once, kB | later, kB |`,
    '| --- | ---: | ---: |',
    ...names.map((name) => row(name, atOnce.get(name), later.get(name))),
    row('**Together**', sum(atOnce), sum(later)),
    '',
  ].join('\n');
}

/** Returns true if a figure moved by more than the tolerance, or a part came or went. */
function differs(before: string, after: string): boolean {
  const figures = (table: string) => [...table.matchAll(/\d+\.\d/gu)].map(([figure]) => Number(figure));
  const words = (table: string) => table.replaceAll(/\d+\.\d/gu, '');
  const old = figures(before);
  return words(before) !== words(after) || figures(after).some((figure, index) => Math.abs(figure - old[index]!) > tolerance);
}
