import * as operations from '../../src/contract/spaces.js';
import { switchTo } from '../calls.js';
import { check, type CheckContext } from '../check.js';
import { expect, expectProblem, expectSame } from '../expectations.js';
import { addressesForBodies, anyVersion } from './commands.js';

/** Far more levels than a parser may take that calls itself for each. */
const deep = '['.repeat(2500) + ']'.repeat(2500);

/** Requests that nobody sends by mistake. Services fail at them inside, where they ought to refuse. */
export const oddRequestChecks = [
  check(
    'commands/may-be-nested-deep',
    'JSON of another form is 422 `invalid`, however deep it is nested',
    async (context) => {
      const body = `{"title":${deep},"spaceId":${deep},"version":${deep}}`;
      for (const { method, path } of await addressesForBodies(context)) {
        expectProblem(await context.person.send(method, path, { body, headers: anyVersion }), 'invalid');
      }
    },
  ),

  check('commands/want-an-object', 'JSON of another form is 422 `invalid`', async (context) => {
    for (const { method, path } of await addressesForBodies(context)) {
      for (const body of ['[]', 'null', '5']) {
        expectProblem(await context.person.send(method, path, { body, headers: anyVersion }), 'invalid');
      }
    }
  }),

  check(
    'spaces.list/searches-any-character',
    'One with a character that no name has (`%00`) finds nothing, or is refused as follows',
    async (context) => {
      await context.spaces.shelf();
      const { word } = context.spaces;
      for (const query of [`query=%00${word}`, `query=${word}%00`, `title=${word}%00`, `query=%ff${word}`]) {
        await expectNothingFound(context, query);
      }
    },
  ),

  check(
    'spaces.one/with-an-odd-id-is-not-found',
    'So is an id that no space could have',
    async ({ person }) => {
      for (const spaceId of ['a'.repeat(2000), '🥐', ' ', '-', '__proto__', 'constructor']) {
        expectProblem(await person.call(operations.readSpace, { spaceId }), 'not-found');
      }
      // In a body: servers in front of a service refuse it in a path.
      expectProblem(await switchTo(person, '\u0000'), 'not-found');
    },
  ),
];

async function expectNothingFound({ person }: CheckContext, query: string) {
  const answer = await person.get(`${operations.listSpaces.path}?${query}`);
  if (answer.status === 400) return expectProblem(answer, 'bad-request');
  const { total } = (answer.json ?? {}) as { total?: number };
  expect(answer.status === operations.listSpaces.answer.status, `the search was answered with ${answer.status}`, answer);
  expectSame(total, 0, `total of what ${query} finds`, answer);
}
