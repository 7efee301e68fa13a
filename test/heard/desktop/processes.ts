import { readdirSync, readFileSync } from 'node:fs';

/**
 * True if a process other than this one is at work or waits for the processor: on a desktop that nobody touches it is the
 * browser, Orca, or the screen. A busy machine makes them slow, and silence alone would be taken for the end.
 */
export function isAtWork(): boolean {
  return readdirSync('/proc').some((name) => /^\d+$/u.test(name) && Number(name) !== process.pid && 'RD'.includes(stateOf(name)));
}

function stateOf(pid: string): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.charAt(stat.lastIndexOf(')') + 2);
  } catch {
    return 'gone';
  }
}
