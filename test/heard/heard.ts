/** What was heard, as text: one block for each step, one line for each sentence. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anyWords, changingWords } from '../support/changing-words.js';
import type { Sentence } from './desktop/speech.js';
import { type Browser, describeStep, type Scenario, scenariosFolder, type Step } from './scenario.js';

export interface Heard {
  readonly step: string;
  /** Sentences as they stand in the file. */
  readonly lines: readonly string[];
}

const cut = '✂';

/** Before a sentence that may be said anywhere in its step, or not at all: what the browser and Orca race for. */
const perhaps = '? ';

/** What Orca says of its own modes and of the browser's work: when it does is a race. */
const noise = /^(?:Browse mode|Focus mode|Loading\. Please wait\.|Finished loading .*)$/u;

const isolates = /[\u200b\u200e\u200f\u2060\u2066-\u2069\ufffc]/gu;

export function heardAt(step: Step, sentences: readonly Sentence[], scenario: Scenario): Heard {
  // While a page opens, the browser says a lot of its own accord.
  if (step.act === 'open') return { step: describeStep(step), lines: [] };
  return { step: describeStep(step), lines: sentences.flatMap((sentence) => write(sentence, scenario)) };
}

function write({ text, language, cut: isCut }: Sentence, scenario: Scenario): readonly string[] {
  const said = text.replace(isolates, '').replace(/\s+/gu, ' ').trim().replace(changingWords, anyWords);
  const marks = [isCut && cut, language && language !== scenario.language && `(${language})`].filter(Boolean);
  return said && !noise.test(said) ? [[...marks, said].join(' ')] : [];
}

/**
 * Tells whether as much as expected was said, in this order and these words. How words are divided into sentences, their
 * case and the punctuation around them are not compared: they differ between versions of Orca.
 */
export function agree(expected: readonly string[], heard: readonly string[]): boolean {
  const certain = expected.filter((line) => !line.startsWith(perhaps));
  const possible = expected.filter((line) => line.startsWith(perhaps)).map((line) => words([line.slice(perhaps.length)]));
  const left = heard.filter((line) => !possible.some((some) => matches(some, words([line]))));
  return matches(words(certain), words(left));
}

function words(lines: readonly string[]): readonly string[] {
  let language = '';
  return lines.flatMap((line) => {
    const [, isCut, own = '', said] = /^(✂ )?(?:\((\w[\w-]*)\) )?(.*)$/su.exec(line)!;
    const change = own === language ? [] : [`(${own})`];
    language = own;
    const plain = said!.split(' ').map((word) => (word === anyWords ? word : bare(word)));
    return [...change, ...(isCut ? [cut] : []), ...plain.filter(Boolean)];
  });
}

function bare(word: string): string {
  return word.includes(anyWords) ? anyWords : word.normalize('NFC').toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

function matches(expected: readonly string[], heard: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return heard.length === 0;
  if (first !== anyWords) return first === heard[0] && matches(rest, heard.slice(1));
  return heard.concat('').some((_, skipped) => matches(rest, heard.slice(skipped)));
}

function fileOf(name: string, browser: Browser): string {
  return join(scenariosFolder, `${name}.${browser}.txt`);
}

/** What was heard when the file was written, or undefined when nobody has listened yet. */
export function readHeard(name: string, browser: Browser): readonly Heard[] | undefined {
  const file = fileOf(name, browser);
  if (!existsSync(file)) return undefined;
  const blocks: { step: string; lines: string[] }[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('  ')) blocks.at(-1)!.lines.push(line.trim());
    else if (line) blocks.push({ step: line, lines: [] });
  }
  return blocks;
}

/** Keeps the lines of steps that still agree, with what was written into them by hand. */
export function writeHeard(name: string, browser: Browser, heard: readonly Heard[]): void {
  const before = readHeard(name, browser) ?? [];
  const blocks = heard.map(({ step, lines }, index) => {
    const known = before[index];
    const kept = known?.step === step && agree(known.lines, lines) ? known.lines : lines;
    return [step, ...kept.map((line) => `  ${line}`)].join('\n');
  });
  writeFileSync(fileOf(name, browser), `${blocks.join('\n')}\n`);
}

/** The steps at which something else was said, with both; empty when all agrees. */
export function differences(expected: readonly Heard[], heard: readonly Heard[]): readonly string[] {
  return Array.from({ length: Math.max(expected.length, heard.length) }, (_, index) => {
    const [right, now] = [expected[index], heard[index]];
    const isSame = right?.step === now?.step;
    if (isSame && agree(right?.lines ?? [], now?.lines ?? [])) return [];
    const renamed = isSame ? [] : [`    instead of the step ${right?.step ?? 'none'}`];
    return [`  ${now?.step ?? 'no step'}`, ...renamed, ...tell('expected', right), ...tell('heard', now)];
  }).flat();
}

function tell(title: string, heard: Heard | undefined): readonly string[] {
  const lines = heard ? heard.lines : ['no such step'];
  return (lines.length > 0 ? lines : ['nothing']).map((line, index) => `    ${(index === 0 ? `${title}:` : '').padEnd(10)}${line}`);
}
