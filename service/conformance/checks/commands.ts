import { check } from '../check.js';
import { expect, expectProblem, expectStatus } from '../expectations.js';

/** Every command, with a body that is not to have an effect. */
const commands = [
  ['PUT', '/session/active-space', { spaceId: 'nothing' }],
  ['POST', '/spaces', { kind: 'private', email: 'nobody' }],
  ['PATCH', '/spaces/nothing', { title: 'Nothing' }],
  ['DELETE', '/spaces/nothing', undefined],
  ['POST', '/terms/acceptances', { version: '0', hash: 'sha256:0', language: 'en' }],
] as const;

const withBody = commands.filter(([, , body]) => body !== undefined);
const anyVersion = { 'If-Match': '*' };

/** What every command carries, and what is answered where nothing is. */
export const commandChecks = [
  check(
    'commands/need-the-header',
    '`X-Requested-With: space-elements` | a form of another site cannot send it | 403 `command-header-required`',
    async ({ person }) => {
      for (const [method, path, body] of commands) {
        for (const value of [undefined, 'XMLHttpRequest']) {
          const headers = { ...anyVersion, 'X-Requested-With': value };
          expectProblem(await person.send(method, path, { body, headers }), 'command-header-required');
        }
      }
    },
  ),

  check('commands/need-a-key', 'the same for every retry | 400 `idempotency-key-required`', async ({ person }) => {
    for (const [method, path, body] of commands) {
      const headers = { ...anyVersion, 'Idempotency-Key': undefined };
      expectProblem(await person.send(method, path, { body, headers }), 'idempotency-key-required');
    }
  }),

  check('commands/need-a-json-type', 'when there is a body, of 16 kB at most | 415 `not-json`', async ({ person }) => {
    for (const [method, path, body] of withBody) {
      for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
        const headers = { ...anyVersion, 'Content-Type': type };
        expectProblem(await person.send(method, path, { body, headers }), 'not-json');
      }
    }
  }),

  check('commands/take-a-character-set', '`Content-Type: application/json`', async ({ person, spaces }) => {
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    expectStatus(await person.send('POST', '/spaces', { body: spaces.describe(), headers }), 201);
  }),

  check('commands/need-well-formed-json', 'What is not JSON is 400 `bad-request`', async ({ person }) => {
    for (const [method, path] of withBody) {
      for (const body of ['{"kind":', '', 'kind=private']) {
        expectProblem(await person.send(method, path, { body, headers: anyVersion }), 'bad-request');
      }
    }
  }),

  check(
    'commands/have-16-kb-at-most',
    'of 16 kB at most | 415 `not-json`, 413 `too-large`',
    async ({ person, spaces }) => {
      const body = (size: number) => JSON.stringify(spaces.describe()).padEnd(size, ' ');
      expectStatus(await person.send('POST', '/spaces', { body: body(16_000) }), 201);
      expectProblem(await person.send('POST', '/spaces', { body: body(20_000) }), 'too-large');
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
