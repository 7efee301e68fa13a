/**
 * Writes `src/services/answer-checks.ts`, the checks that pages run on answers, from the definitions in `wire.ts`.
 * `tsx scripts/answer-checks.ts` writes it, `--check` fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as wire from '../src/services/wire.js';

/** What the client reads, and the type of each. A definition stands after those it is made of. */
const answers = {
  spaceSummary: 'SpaceSummary',
  space: 'Space',
  spacePage: 'SpacePage',
  sessionAnswer: 'SessionAnswer',
  termsReceipt: 'TermsReceipt',
  terms: 'Terms',
  problem: 'Problem',
} as const;

type AnswerName = keyof typeof answers;

/** What of a definition is read here; valibot has a class of type for each. */
interface Definition {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Definition>>;
  readonly item?: Definition;
  readonly wrapped?: Definition;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly Definition[];
  readonly requirement?: unknown;
  readonly key?: string;
}

const file = new URL('../src/services/answer-checks.ts', import.meta.url);
const names = Object.keys(answers) as AnswerName[];
const definitionOf = (name: AnswerName) => wire[`${name}Schema`] as unknown as Definition;
const used = new Set<string>();

function write(definition: Definition, self?: AnswerName): string {
  const name = names.find((candidate) => candidate !== self && definitionOf(candidate) === definition);
  return name ? `${name}Check` : combine(definition);
}

function combine({ type, entries = {}, item, wrapped, options = [], pipe = [], literal, key = '' }: Definition): string {
  switch (type) {
    case 'string': {
      const patterns = pipe.filter((step) => step.type === 'regex').map((step) => String(step.requirement));
      if (pipe.length > 1 && pipe.length !== patterns.length + 1) throw new Error(`Only patterns are understood: ${pipe.map((step) => step.type).join(', ')}`);
      return use('text', patterns.join(', '));
    }
    case 'number':
      return pipe.some((step) => step.type === 'integer') ? use('integer') : use('number');
    case 'boolean':
      return use('boolean');
    case 'literal':
      return use('oneOf', quote(literal));
    case 'picklist':
      return use('oneOf', options.map(quote).join(', '));
    case 'variant': {
      const forms = (options as Definition[]).map((form) => `${String(form.entries?.[key]?.literal)}: ${write(form)}`);
      return use('variant', `${quote(key)}, { ${forms.join(', ')} }`);
    }
    case 'nullable':
    case 'optional':
      return use(type, write(wrapped as Definition));
    case 'array':
      return use('list', write(item as Definition));
    case 'object':
      return use('object', `{ ${Object.entries(entries).map(([key, entry]) => `${key}: ${write(entry)}`).join(', ')} }`);
    default:
      throw new Error(`Pages have no check for ${type}.`);
  }
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function use(combinator: string, content?: string): string {
  used.add(combinator);
  return content === undefined ? combinator : `${combinator}(${content})`;
}

const checks = names.map(
  (name) => `export const ${name}Check = ${write(definitionOf(name), name)} as Check<${answers[name]}>;`,
);

const written = `// Made by scripts/answer-checks.ts from the definitions in wire.ts.
import { type Check, ${[...used].sort().join(', ')} } from './check.js';
import type { ${Object.values(answers).sort().join(', ')} } from './wire.js';

${checks.join('\n\n')}
`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, written);
} else if (readFileSync(file, 'utf8') !== written) {
  console.error('src/services/answer-checks.ts is out of date: run `npx tsx scripts/answer-checks.ts`.');
  process.exitCode = 1;
}
