/**
 * Weighs what a page downloads for a set of elements: Lit, the HTTP client and one language included, minified, gzip.
 * What is downloaded when somebody needs it, such as the switcher's menu, is weighed apart.
 *
 * Reads `dist/` as a page's own bundler would; and of `dist/browser/` the files that a page with the script tag asks
 * for, the loader included. The budgets are in `tools/check/budgets.json`; 1 kB is 1000 bytes.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import budgets from './budgets.json' with { type: 'json' };
import type { BrowserManifest } from '../build/browser-build.js';
import { bundlePage, language, type PageFile, showsWords } from '../build/page-bundle.js';
import { readTags } from '../generate/elements/read-elements.js';

interface FurtherElement {
  readonly kilobytes: number;
  /** By its file, what it downloads when somebody needs it. */
  readonly later?: Readonly<Record<string, number>>;
}

const furtherElements: Readonly<Record<string, FurtherElement>> = budgets.furtherElements;
const fitting: boolean[] = [];
for (const { page, elements, kilobytes, later, byScriptTag } of budgets.pages) {
  const { atOnce, afterwards } = await bundlePage(elements);
  fitting.push(report(page, atOnce, kilobytes));
  fitting.push(report('  and later, when somebody needs it', afterwards, later));
  if (byScriptTag !== undefined) fitting.push(reportLoaded(`${page}, by the script tag`, elements, byScriptTag));
}
fitting.push(...(await reportFurtherElements()));
if (fitting.includes(false)) process.exitCode = 1;

/** Each other element, on a page that has the header: what it adds, at once and later. Resolves to whether each fits. */
async function reportFurtherElements(): Promise<readonly boolean[]> {
  const header = budgets.pages[0]!.elements;
  const before = await bundlePage(header);
  const atOnceBefore = weighFiles(before.atOnce);
  const fits: boolean[] = [];
  for (const tag of readTags().filter((other) => !header.includes(other))) {
    const { atOnce, pieces } = await bundlePage([...header, tag]);
    const { kilobytes, later = {} } = furtherElements[tag] ?? { kilobytes: budgets.furtherElement };
    fits.push(reportWeight(`<${tag}> beside the header`, weighFiles(atOnce) - atOnceBefore, kilobytes));
    // What belongs to another element has its budget there.
    const isOwn = (name: string) => name.startsWith(`components/${tag}/`) || !name.startsWith('components/');
    const own = [...pieces].filter(([name]) => isOwn(name) && !before.pieces.has(name));
    // A piece without a budget of its own may weigh nothing, and a budget without a piece is left over.
    for (const name of new Set([...own.map(([piece]) => piece), ...Object.keys(later)])) {
      const files = pieces.get(name);
      fits.push(files ? reportWeight(`  and later, ${name}`, weighFiles(files), later[name] ?? 0) : reportMissing(tag, name));
    }
  }
  return fits;
}

function reportMissing(tag: string, name: string): false {
  console.log(`✗ <${tag}> has no ${name} to download later: see tools/check/budgets.json`);
  return false;
}

/** Returns true if the page fits. */
function report(title: string, files: readonly PageFile[], kilobytes: number): boolean {
  const codes = files.map(({ name, code }) => [name, code] as const);
  const fits = reportFiles(title, codes, kilobytes);
  if (!fits) listModules(files);
  return fits;
}

/** What the loader downloads for these elements, as it was built. Returns true if it fits. */
function reportLoaded(title: string, elements: readonly string[], kilobytes: number): boolean {
  const manifest = JSON.parse(readFileSync('dist/browser/manifest.json', 'utf8')) as BrowserManifest;
  const files = elements.flatMap((tag) => {
    const { modules = [], languages = {} } = manifest.elements[tag] ?? {};
    return showsWords(tag) ? [...modules, languages[language]!] : modules;
  });
  const downloaded = [...new Set(['space-elements.js', ...files])];
  const codes = downloaded.map((file) => [file, readFileSync(`dist/browser/${file}`, 'utf8')] as const);
  return reportFiles(title, codes, kilobytes);
}

/** Returns true if the files fit. */
function reportFiles(title: string, files: readonly (readonly [name: string, code: string])[], kilobytes: number) {
  const fits = reportWeight(title, weigh(files.map(([, code]) => code)), kilobytes);
  for (const [name, code] of files) console.log(`    ${inKilobytes(weigh([code])).padStart(9)}  ${name}`);
  return fits;
}

/** Returns true if it fits. */
function reportWeight(title: string, bytes: number, kilobytes: number): boolean {
  const fits = bytes <= kilobytes * 1000;
  console.log(`${fits ? '✓' : '✗'} ${title}: ${inKilobytes(bytes)} of ${inKilobytes(kilobytes * 1000)}`);
  return fits;
}

function listModules(files: readonly PageFile[]): void {
  console.log('  Largest modules, before compression:');
  const modules = files.flatMap((file) => [...file.modules]).sort(([, a], [, b]) => b.length - a.length);
  for (const [path, code] of modules.slice(0, 20)) console.log(`    ${inKilobytes(code.length).padStart(9)}  ${path}`);
}

function weighFiles(files: readonly PageFile[]): number {
  return weigh(files.map(({ code }) => code));
}

/** Bytes, each file compressed on its own. */
function weigh(codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
