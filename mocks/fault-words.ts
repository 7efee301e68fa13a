import { type ProblemName, problems } from '../src/contract/problems.js';
import type { Fault, FaultTarget } from './faults.js';

/** A fault together with the calls it is for. */
export type TargetedFault = FaultTarget & { readonly fault: Fault };

/** Faults that are a word, as in `offline`. */
const named = ['offline', 'lost-answer', 'malformed', 'empty', 'truncated', 'html', 'huge'] as const satisfies readonly Fault[];

/** Settings that follow a fault, each a number. */
const settings = ['delay', 'retry-after', 'skip', 'times'];

/**
 * Reads a fault from words with a space between them, as addresses and command lines have it: what goes wrong, then
 * which calls it is for, in any order: `503`, `offline POST /spaces`, `rate-limited retry-after=30 /spaces times=2 skip=1`,
 * `delay=3000 /spaces`. It meets every call, unless `times` says otherwise.
 * @throws {TypeError} with a sentence that says what is possible.
 */
export function readFault(text: string): TargetedFault {
  const words = text.trim().split(/\s+/u);
  const numbers = new Map(words.flatMap((word) => readSetting(word)));
  const retryAfter = numbers.get('retry-after');
  const method = words.find((word) => /^[A-Z]+$/u.test(word));
  const path = words.find((word) => word.startsWith('/'));
  const [what, ...others] = words.filter((word) => word !== method && word !== path && !readSetting(word).length);
  if (others.length > 0) throw complaint(text, `“${others.join(' ')}” says nothing`);
  return {
    fault: readKind(text, what, numbers.get('delay'), retryAfter === undefined ? {} : { retryAfter }),
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
    times: numbers.get('times') ?? Infinity,
    skip: numbers.get('skip') ?? 0,
  };
}

function readKind(text: string, what: string | undefined, delay: number | undefined, retry: { readonly retryAfter?: number }): Fault {
  if (what === undefined && delay !== undefined) return { delay };
  const name = named.find((one) => one === what);
  if (name) return name;
  if (what !== undefined && Object.hasOwn(problems, what)) return { problem: what as ProblemName, ...retry };
  if (what !== undefined && /^[45]\d\d$/u.test(what)) return { status: Number(what), ...retry };
  throw complaint(text, what === undefined ? 'it does not say what goes wrong' : `there is no “${what}”`);
}

function readSetting(word: string): [string, number][] {
  const [name = '', value = ''] = word.split('=');
  return settings.includes(name) && /^\d+$/u.test(value) ? [[name, Number(value)]] : [];
}

function complaint(text: string, reason: string): TypeError {
  const possible = [...named, 'delay=<ms>', 'a status from 400 to 599', ...Object.keys(problems)].join(', ');
  return new TypeError(
    `The fault “${text}” cannot be read: ${reason}. First comes what goes wrong (${possible}), then a method, a path such as /spaces, times=<n>, skip=<n> or retry-after=<s>.`,
  );
}
