import { isCommand } from '../../src/contract/operation.js';
import type { ProblemName } from '../../src/contract/problems.js';
import { createSpace } from '../../src/contract/spaces.js';
import { fillPath, type RequestHeaders } from '../caller.js';
import { offeredOperations, readSession, readSpace, readTerms } from '../calls.js';
import { check, type CheckContext } from '../check.js';
import { expect, expectProblem, expectSame, expectStatus } from '../expectations.js';

/** Every command, with nothing wrong: a check takes one thing away, since of two mistakes either may be told first. */
async function commandsOf({ person, spaces }: CheckContext) {
  const { id } = await spaces.create();
  const { version, hash, language } = await readTerms(person);
  const input = { ...spaces.describe({ title: 'Changed' }), spaceId: id, version, hash, language };
  const offered = await offeredOperations(person);
  return offered.filter(isCommand).map((operation) => ({ operation, input }));
}

/** The commands with a body, at the addresses where anything may be sent. */
export async function addressesForBodies(context: CheckContext) {
  const commands = await commandsOf(context);
  return commands
    .filter(({ operation }) => operation.body)
    .map(({ operation, input }) => ({ method: operation.method, longest: operation.maxBodyBytes ?? 16_384, ...fillPath(operation, input) }));
}

/** Every command is refused with these headers, and changes nothing. */
async function expectNoEffect(context: CheckContext, headers: RequestHeaders, problem: ProblemName) {
  const { person } = context;
  const commands = await commandsOf(context);
  const { spaceId } = commands[0]!.input;
  const [space, session] = [await readSpace(person, spaceId), await readSession(person)];
  for (const { operation, input } of commands) {
    expectProblem(await person.call(operation, input, { headers }), problem);
  }
  expectSame(await readSpace(person, spaceId), space, 'the space after refused commands');
  expectSame(await readSession(person), session, 'the session after refused commands');
}

export const anyVersion = { 'If-Match': '*' };

/** What every command carries, and what is answered where nothing is. */
export const commandChecks = [
  check(
    'commands/need-the-header',
    '`X-Requested-With: space-elements` | a form of another site cannot send it | 403 `command-header-required`',
    async (context) => {
      for (const value of [undefined, 'XMLHttpRequest']) {
        await expectNoEffect(context, { 'X-Requested-With': value }, 'command-header-required');
      }
    },
  ),

  check('commands/need-a-key', 'the same for every retry | 400 `idempotency-key-required`', (context) =>
    expectNoEffect(context, { 'Idempotency-Key': undefined }, 'idempotency-key-required'),
  ),

  check(
    'commands/of-a-page-that-shows-another-person',
    'When it names another person, the command is refused and nothing happens: 409 `another-person`',
    async (context) => {
      const { id } = (await readSession(context.person)).person;
      await expectNoEffect(context, { 'X-Acting-Person': encodeURIComponent(`${id}-another`) }, 'another-person');
    },
  ),

  check(
    'commands/of-a-page-that-shows-the-person',
    '`person.id` of the session that the page shows, percent-encoded as by `encodeURIComponent`',
    async ({ person, spaces }) => {
      const { id } = (await readSession(person)).person;
      await spaces.create({}, { headers: { 'X-Acting-Person': encodeURIComponent(id) } });
    },
  ),

  check('commands/need-a-json-type', 'when there is a body, of 16 kB at most | 415 `not-json`', async (context) => {
    for (const { method, path, members: body } of await addressesForBodies(context)) {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const headers = { ...anyVersion, 'Content-Type': type };
        expectProblem(await context.person.send(method, path, { body, headers }), 'not-json');
      }
    }
  }),

  check('commands/take-a-character-set', '`Content-Type: application/json`', async ({ person, spaces }) => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    expectStatus(await person.call(createSpace, spaces.describe(), { headers }), createSpace.answer.status);
  }),

  check('commands/need-well-formed-json', 'What is not JSON is 400 `bad-request`', async (context) => {
    for (const { method, path } of await addressesForBodies(context)) {
      for (const body of ['{"kind":', '', 'kind=private', '{"title":NaN}', '{"kind":"private",}', '{} {}']) {
        expectProblem(await context.person.send(method, path, { body, headers: anyVersion }), 'bad-request');
      }
    }
  }),

  check('commands/need-utf-8', 'Bodies are JSON in UTF-8', async ({ person, spaces }) => {
    const text = JSON.stringify(spaces.describe({ title: 'Caf\u00e9' }));
    const inLatin1 = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expectProblem(await person.send(createSpace.method, createSpace.path, { body: inLatin1 }), 'bad-request');
  }),

  check(
    'commands/have-16-kb-at-most',
    'of 16 kB at most | 415 `not-json`, 413 `too-large`',
    async (context) => {
      const { person, spaces } = context;
      const { method, path } = createSpace;
      const write = (body: object, size: number) => JSON.stringify(body).padEnd(size, ' ');
      const body = write(spaces.describe(), 16_000);
      expectStatus(await person.send(method, path, { body }), createSpace.answer.status);
      for (const address of await addressesForBodies(context)) {
        const large = { body: write(address.members, address.longest + 4_000), headers: anyVersion };
        expectProblem(await person.send(address.method, address.path, large), 'too-large');
      }
    },
  ),

  check('problems/at-addresses-without-anything', 'at others there is nothing: 404 `not-found`', async ({ person }) => {
    for (const path of ['/nothing', '/spaces/nothing/nothing', '/terms/nothing']) {
      expectProblem(await person.get(path), 'not-found');
    }
  }),

  check(
    'problems/for-methods-without-anything',
    'another method is refused: 405 `method-not-allowed`, with `Allow`',
    async ({ person }) => {
      for (const [method, path] of [
        ['PUT', '/spaces'],
        ['DELETE', '/session'],
        ['POST', '/terms/current'],
      ] as const) {
        const answer = await person.send(method, path, { body: {} });
        expectProblem(answer, 'method-not-allowed');
        expect(answer.headers.has('Allow'), 'Allow is missing', answer);
      }
    },
  ),
];
