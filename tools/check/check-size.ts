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

/** What is made of other elements weighs as much as they do. */
const flows: Readonly<Record<string, number>> = budgets.flows;
const fitting: boolean[] = [];
for (const { page, elements, kilobytes, later, byScriptTag } of budgets.pages) {
  const { atOnce, afterwards } = await bundlePage(elements);
  fitting.push(report(page, atOnce, kilobytes));
  fitting.push(report('  and later, when somebody needs it', afterwards, later));
  if (byScriptTag !== undefined) fitting.push(reportLoaded(`${page}, by the script tag`, elements, byScriptTag));
}
fitting.push(...(await reportFurtherElements()));
if (fitting.includes(false)) process.exitCode = 1;

/** Each other element, on a page that has the header: what it adds. Resolves to whether each fits. */
async function reportFurtherElements(): Promise<readonly boolean[]> {
  const header = budgets.pages[0]!.elements;
  const weightOf = async (elements: readonly string[]) => weigh((await bundlePage(elements)).atOnce.map(({ code }) => code));
  const before = await weightOf(header);
  const further = readTags().filter((tag) => !header.includes(tag));
  return Promise.all(
    further.map(async (tag) => {
      const added = (await weightOf([...header, tag])) - before;
      const kilobytes = flows[tag] ?? budgets.furtherElement;
      const fits = added <= kilobytes * 1000;
      console.log(`${fits ? '✓' : '✗'} <${tag}> beside the header: ${inKilobytes(added)} of ${inKilobytes(kilobytes * 1000)}`);
      return fits;
    }),
  );
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
  const total = weigh(files.map(([, code]) => code));
  const fits = total <= kilobytes * 1000;
  console.log(`${fits ? '✓' : '✗'} ${title}: ${inKilobytes(total)} of ${inKilobytes(kilobytes * 1000)}`);
  for (const [name, code] of files) console.log(`    ${inKilobytes(weigh([code])).padStart(9)}  ${name}`);
  return fits;
}

function listModules(files: readonly PageFile[]): void {
  console.log('  Largest modules, before compression:');
  const modules = files.flatMap((file) => [...file.modules]).sort(([, a], [, b]) => b.length - a.length);
  for (const [path, code] of modules.slice(0, 20)) console.log(`    ${inKilobytes(code.length).padStart(9)}  ${path}`);
}

/** Bytes, each file compressed on its own. */
function weigh(codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
