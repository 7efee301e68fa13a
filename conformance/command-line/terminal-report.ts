import { type CheckResult, type ConformanceReport, countResults, findCauses } from '../report.js';

const signs = { passed: '✓', failed: '✗', skipped: '–' } as const;

/** What a person reads while the suite runs: a heading for each group, a line for each check. */
export class TerminalReport {
  readonly #write: (text: string) => void;
  #group = '';

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(result: CheckResult) {
    const [group = '', title = ''] = result.name.split('/');
    if (group !== this.#group) this.#write(`\n${group}\n`);
    this.#group = group;
    this.#write(`  ${signs[result.outcome]} ${title.replaceAll('-', ' ')}${describe(result)}\n`);
  }

  end({ left, results, isStopped }: ConformanceReport) {
    const { passed, failed, skipped } = countResults(results);
    if (left.length > 0) this.#write('\nCould not be closed or unpaired, and is left behind:\n');
    for (const { id, title } of left) this.#write(`  ${id} ${title}\n`);
    for (const [first, count] of findCauses(results)) {
      this.#write(`\n${count} checks failed for one reason, shown at ${first.name}: ${first.reason}\n`);
    }
    if (isStopped) this.#write('\nStopped before the last check.\n');
    this.#write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  }
}

function describe(result: CheckResult): string {
  if (result.outcome === 'passed') return '';
  if (result.outcome === 'skipped') return ` (needs ${result.needs})`;
  if (result.like !== undefined) return ` (like ${result.like})`;
  const lines = [result.reason, `promised: ${result.promise}`, ...(result.exchange?.split('\n') ?? [])];
  return `\n${lines.map((line) => `      ${line}`).join('\n')}`;
}
