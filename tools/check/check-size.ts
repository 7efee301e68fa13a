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
import { bundlePage, language, type PageFile } from '../build/page-bundle.js';

const fitting: boolean[] = [];
for (const { page, elements, kilobytes, later } of budgets.bundled) {
  const { atOnce, afterwards } = await bundlePage(elements, later.modules);
  fitting.push(report(page, atOnce, kilobytes));
  fitting.push(report('  and later, when somebody needs it', afterwards, later.kilobytes));
}
for (const { page, elements, kilobytes } of budgets.loaded) fitting.push(reportLoaded(page, elements, kilobytes));
if (fitting.includes(false)) process.exitCode = 1;

/** Answers whether it fits. */
function report(title: string, files: readonly PageFile[], kilobytes: number): boolean {
  const codes = files.map(({ name, code }) => [name, code] as const);
  const fits = reportFiles(title, codes, kilobytes);
  if (!fits) listModules(files);
  return fits;
}

/** What the loader downloads for these elements, as it was built. Answers whether it fits. */
function reportLoaded(title: string, elements: readonly string[], kilobytes: number): boolean {
  const manifest = JSON.parse(readFileSync('dist/browser/manifest.json', 'utf8')) as BrowserManifest;
  const files = elements.flatMap((tag) => {
    const { modules = [], languages = {} } = manifest.elements[tag] ?? {};
    // What `<space-session>` announces is downloaded when there is something to announce.
    return tag === 'space-session' ? modules : [...modules, languages[language] ?? ''];
  });
  const downloaded = [...new Set(['space-elements.js', ...files])];
  const codes = downloaded.map((file) => [file, readFileSync(`dist/browser/${file}`, 'utf8')] as const);
  return reportFiles(title, codes, kilobytes);
}

/** Answers whether they fit. */
function reportFiles(title: string, files: readonly (readonly [name: string, code: string])[], kilobytes: number) {
  const weights = files.map(([, code]) => gzipSync(code, { level: 9 }).length);
  const total = weights.reduce((sum, bytes) => sum + bytes, 0);
  const fits = total <= kilobytes * 1000;
  console.log(`${fits ? '✓' : '✗'} ${title}: ${inKilobytes(total)} of ${inKilobytes(kilobytes * 1000)}`);
  for (const [index, [name]] of files.entries()) {
    console.log(`    ${inKilobytes(weights[index] ?? 0).padStart(9)}  ${name}`);
  }
  return fits;
}

function listModules(files: readonly PageFile[]): void {
  console.log('  Largest modules, before compression:');
  const modules = files.flatMap((file) => [...file.modules]).sort(([, a], [, b]) => b.length - a.length);
  for (const [path, code] of modules.slice(0, 20)) console.log(`    ${inKilobytes(code.length).padStart(9)}  ${path}`);
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}
