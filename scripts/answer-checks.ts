/**
 * Writes the checks that pages run on answers from the definitions in `wire.ts`: `src/services/answer-checks.ts`, and
 * `terms-checks.ts` for those that only pages with terms download.
 * `tsx scripts/answer-checks.ts` writes it, `--check` fails when it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as wire from '../src/services/wire.js';

/** What the client reads, and the type of each. A definition stands after those it is made of. */
const files = {
  'answer-checks': {
    spaceSummary: 'SpaceSummary',
    space: 'Space',
    spacePage: 'SpacePage',
    sessionAnswer: 'SessionAnswer',
    problem: 'Problem',
  },
  'terms-checks': {
    termsReceipt: 'TermsReceipt',
    terms: 'Terms',
  },
} as const;

type Answers = Readonly<Record<string, string>>;

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

const upToDate = Object.entries(files).map(([name, answers]) => writeFile(new URL(`../src/services/${name}.ts`, import.meta.url), answers));
if (upToDate.includes(false)) {
  console.error('The checks of answers are out of date: run `npx tsx scripts/answer-checks.ts`.');
  process.exitCode = 1;
}

/** Whether the file then says what it should. */
function writeFile(file: URL, answers: Answers): boolean {
  const used = new Set<string>();
  const checks = Object.entries(answers).map(
    ([name, type]) => `export const ${name}Check = ${write(definitionOf(name), Object.keys(answers), used, name)} as Check<${type}>;`,
  );
  const written = `// Made by scripts/answer-checks.ts from the definitions in wire.ts.
import { type Check, ${[...used].sort().join(', ')} } from './check.js';
import type { ${Object.values(answers).sort().join(', ')} } from './wire.js';

${checks.join('\n\n')}
`;
  if (!process.argv.includes('--check')) writeFileSync(file, written);
  return readFileSync(file, 'utf8') === written;
}

function definitionOf(name: string): Definition {
  return (wire as unknown as Record<string, Definition>)[`${name}Schema`]!;
}

/** A definition that has a check of its own in the file is called by its name. */
function write(definition: Definition, named: readonly string[], used: Set<string>, self?: string): string {
  const name = named.find((candidate) => candidate !== self && definitionOf(candidate) === definition);
  return name ? `${name}Check` : combine(definition, (part) => write(part, named, used), (combinator, content) => {
    used.add(combinator);
    return content === undefined ? combinator : `${combinator}(${content})`;
  });
}

function combine(
  { type, entries = {}, item, wrapped, options = [], pipe = [], literal, key = '' }: Definition,
  write: (part: Definition) => string,
  use: (combinator: string, content?: string) => string,
): string {
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
      return use(type, write(wrapped!));
    case 'array':
      return use('list', write(item!));
    case 'object':
      return use('object', `{ ${Object.entries(entries).map(([key, entry]) => `${key}: ${write(entry)}`).join(', ')} }`);
    default:
      throw new Error(`Pages have no check for ${type}.`);
  }
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
