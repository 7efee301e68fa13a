import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import document from '../../openapi.json' with { type: 'json' };
import { fieldErrorCodes, problems } from '../../src/contract/problems.js';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly ({ readonly name: string; readonly in: string } | { readonly $ref: string })[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, Response>>;
}

interface Response {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly examples?: object; readonly schema?: { readonly $ref?: string } }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: { readonly maxLength?: number; readonly minimum?: number; readonly maximum?: number; readonly default?: number; readonly pattern?: string };
}

const contract = (await readFile('docs/contract.md', 'utf8')).replaceAll(/[ \t]+/gu, ' ');
const paths = document.paths as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>;
const shared = document.components.parameters as unknown as Readonly<Record<string, Parameter>>;
const schemas = document.components.schemas as unknown as Readonly<Record<string, { readonly pattern?: string; readonly oneOf?: readonly { readonly properties: Readonly<Record<string, { readonly maxLength?: number }>> }[] }>>;

/** Every operation of the document, as the contract names it: `PATCH /spaces/{id}`. */
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/gu, '{id}')}`, operation] as const,
  ),
);
const commands = operations.filter(([name]) => !name.startsWith('GET '));
const operationNamed = (name: string) => new Map<string, Operation>(operations).get(name)!;

const parametersOf = ({ parameters = [] }: Operation) =>
  parameters.map((parameter) => ('$ref' in parameter ? shared[parameter.$ref.split('/').at(-1)!]! : (parameter as Parameter)));

/** The problems that an operation documents, with their status: `404 not-found`. */
const refusalsOf = ({ responses }: Operation) =>
  Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.keys(content['application/problem+json']?.examples ?? {}).map((name) => `${status} ${name}`),
  );

/** The rows of the table below a heading, cell by cell. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const [, below = ''] = contract.split(`\n## ${heading}\n`);
  const [table = ''] = below.split(/\n{2,}/u).filter((block) => block.trimStart().startsWith('|'));
  const rows = table.trim().split('\n').map((row) => row.split(/(?<!\\)\|/u).slice(1, -1).map((cell) => cell.trim()));
  return rows.slice(2);
}

const quotedIn = (text: string) => [...text.matchAll(/`([^`]+)`/gu)].map(([, quoted = '']) => quoted);

/** The numbers of a sentence of the contract. */
function numbersIn(sentence: RegExp): readonly number[] {
  const [, ...numbers] = sentence.exec(contract) ?? assert.fail(`The contract does not say ${sentence.source}.`);
  return numbers.map(Number);
}

describe('docs/contract.md and openapi.json', () => {
  it('have the same operations', () => {
    const named = rowsBelow('Operations').map(([name = '']) => quotedIn(name)[0]);
    // The document goes by resource, the table by what its reader looks for first.
    assert.deepEqual(named.toSorted(), operations.map(([name]) => name).toSorted());
  });

  it('have the same parameters of the list', () => {
    const [, named = ''] = rowsBelow('Operations').find(([name = '']) => name.includes('GET /spaces`'))!;
    const query = parametersOf(operationNamed('GET /spaces')).filter((parameter) => parameter.in === 'query');
    assert.deepEqual(quotedIn(named).sort(), query.map(({ name }) => name).sort());
  });

  it('have the same problems, by status', () => {
    const named = rowsBelow('Problems').flatMap(([status, names = '']) =>
      quotedIn(names).filter((name) => name in problems).map((name) => `${status} ${name}`),
    );
    const ofOperations = new Set(operations.flatMap(([, operation]) => refusalsOf(operation)));
    // Of what has no operation: the document has no place for it.
    ofOperations.add('405 method-not-allowed');
    assert.deepEqual(named.sort(), [...ofOperations].sort());
  });

  it('want the same headers of a command, and refuse it alike without them', () => {
    const rows = rowsBelow('Commands');
    assert.equal(rows.length, 4);
    for (const [cell = '', when = '', without = ''] of rows) {
      const [header = ''] = quotedIn(cell)[0]!.split(':');
      const refusals = without.split(', ').map((refusal) => refusal.replaceAll('`', ''));
      for (const [name, operation] of commands) {
        const isConditional = /^(PATCH|DELETE)/u.test(name) && !/^DELETE .*\/(?:members|invitations|devices|sign-in-methods)\//u.test(name);
        const isForIt = header === 'Content-Type' ? operation.requestBody !== undefined : !when.includes('but not to leave') || isConditional;
        const documented = header === 'Content-Type' ? operation.requestBody !== undefined : parametersOf(operation).some((parameter) => parameter.name === header && parameter.required);
        assert.equal(documented, isForIt, `${header} of ${name}`);
        const found = refusals.filter((refusal) => refusalsOf(operation).includes(refusal));
        assert.deepEqual(found, isForIt ? refusals : [], `${header} of ${name}`);
      }
    }
    for (const [name, operation] of commands) {
      assert.ok(parametersOf(operation).some(({ name: header, required }) => header === 'X-Acting-Person' && !required), name);
    }
  });

  it('answer nobody alike', () => {
    const publicly = operations.filter(([, operation]) => !refusalsOf(operation).includes('401 unauthenticated')).map(([name]) => name);
    assert.deepEqual(publicly, ['POST /pairings/claims', 'POST /device-sessions', 'GET /session', 'POST /email-confirmations']);
    assert.match(contract, /`GET \/session` still answers 200, .*; so does `POST \/email-confirmations` .*; everything else answers 401\./u);
  });

  it('answer with the same headers', () => {
    const having = (header: string) =>
      operations.filter(([, { responses }]) => Object.values(responses).some(({ headers = {} }) => header in headers)).map(([name]) => name);
    const whole = operations
      .filter(([, { responses }]) => Object.values(responses).some(({ content = {} }) => content['application/json']?.schema?.$ref?.match(/\/(Space|Member|Device)$/u)))
      .map(([name]) => name);
    assert.deepEqual(having('ETag'), whole, '`ETag`, wherever a whole space, a user or a device is answered');
    assert.deepEqual(having('Location'), ['POST /devices/pairings', 'POST /sign-in-methods/registrations', 'POST /spaces']);
    assert.deepEqual(having('Content-Language'), ['GET /terms/current']);
    assert.deepEqual(having('Retry-After').length, operations.length);
    assert.match(contract, /wherever a whole space is answered[\s\S]*`Content-Language`[\s\S]*its address in `Location`[\s\S]*with `Retry-After`/u);
  });

  it('have the same limits', () => {
    const query = new Map(parametersOf(operationNamed('GET /spaces')).map(({ name, schema }) => [name, schema]));
    const { minimum, maximum, default: usual } = query.get('limit')!;
    assert.deepEqual([minimum, maximum, usual], numbersIn(/`limit`: (\d+) to (\d+), (\d+) unless stated/u));
    const [longest] = numbersIn(/`query` and `title` have (\d+) characters at most/u);
    assert.deepEqual([query.get('query')?.maxLength, query.get('title')?.maxLength], [longest, longest]);

    const members = Object.assign({}, ...schemas['NewSpace']!.oneOf!.map(({ properties }) => properties)) as Readonly<Record<string, { readonly maxLength?: number; readonly $ref?: string }>>;
    const lengthOf = ({ maxLength, $ref }: { readonly maxLength?: number; readonly $ref?: string }) =>
      maxLength ?? (schemas[$ref!.split('/').at(-1)!] as { readonly maxLength?: number }).maxLength;
    assert.deepEqual(
      ['title', 'legalName', 'email'].map((name) => lengthOf(members[name]!)),
      numbersIn(/Title (\d+), legal name (\d+), e-mail address (\d+) characters/u),
    );
    const [shortest, most] = numbersIn(/(\d+) to (\d+) visible ASCII characters/u);
    assert.equal(shared['IdempotencyKey']!.schema.pattern, `^[!-~]{${shortest},${most}}$`);
  });

  it('have the same codes of what is wrong with a field', () => {
    const [, listed = ''] = contract.split('`code` is one of four:');
    assert.deepEqual([...listed.matchAll(/^- `([a-z-]+)`:/gmu)].map(([, code]) => code), [...fieldErrorCodes]);
    const described = JSON.stringify(document.components.schemas.Problem);
    for (const code of fieldErrorCodes) assert.ok(described.includes(`\`${code}\``), code);
  });

  it('have the same form of an identifier', () => {
    assert.match(contract, /`PP-` or `PM-` and six of `A–Z 1–9` without O and 0/u);
    const pattern = new RegExp(schemas['SpaceIdentifier']!.pattern!, 'u');
    const alphabet = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abc-').filter((sign) => pattern.test(`PM-AAAAA${sign}`)).join('');
    assert.equal(alphabet, 'ABCDEFGHIJKLMNPQRSTUVWXYZ123456789');
    assert.deepEqual(['PP-AAAAAA', 'PX-AAAAAA', 'PM-AAAAA', 'PM-AAAAAAA'].map((text) => pattern.test(text)), [true, false, false, false]);
  });
});
