import { type CheckResult, type ConformanceReport, countResults } from '../report.js';

/** The report as most build servers read it: a suite for each group, a case for each check. */
export function writeJUnit({ baseUrl, results }: ConformanceReport): string {
  const suites = [...groupResults(results)].map(([group, own]) => writeSuite(group, own));
  const attributes = `name="${escape(`space-elements-conformance ${baseUrl}`)}" ${writeCounts(results)}`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${attributes}>\n${suites.join('')}</testsuites>\n`;
}

function writeSuite(group: string, results: readonly CheckResult[]): string {
  const cases = results.map((result) => writeCase(group, result));
  return `  <testsuite name="${escape(group)}" ${writeCounts(results)}>\n${cases.join('')}  </testsuite>\n`;
}

function writeCase(group: string, result: CheckResult): string {
  const title = result.name.slice(group.length + 1);
  const attributes = `classname="${escape(group)}" name="${escape(title)}"`;
  if (result.outcome === 'passed') return `    <testcase ${attributes}/>\n`;
  return `    <testcase ${attributes}>\n      ${writeOutcome(result)}\n    </testcase>\n`;
}

function writeOutcome(result: Exclude<CheckResult, { outcome: 'passed' }>): string {
  if (result.outcome === 'skipped') return `<skipped message="${escape(`needs ${result.needs}`)}"/>`;
  const { reason, promise, exchange, like } = result;
  const text = [`promised: ${promise}`, ...(like === undefined ? [] : [`failed for the same reason: ${like}`]), ...(exchange === undefined ? [] : [exchange])].join('\n');
  return `<failure message="${escape(reason)}">${escape(text)}</failure>`;
}

function writeCounts(results: readonly CheckResult[]): string {
  const { failed, skipped } = countResults(results);
  return `tests="${results.length}" failures="${failed}" skipped="${skipped}"`;
}

function groupResults(results: readonly CheckResult[]): ReadonlyMap<string, readonly CheckResult[]> {
  const groups = new Map<string, CheckResult[]>();
  for (const result of results) groups.set(groupOf(result), [...(groups.get(groupOf(result)) ?? []), result]);
  return groups;
}

function groupOf({ name }: CheckResult): string {
  return name.split('/', 1)[0]!;
}

/** XML 1.0 has no way to write most control characters, nor halves of a surrogate pair: a sign stands for each. */
function escape(text: string): string {
  return new TextDecoder()
    .decode(new TextEncoder().encode(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd');
}
