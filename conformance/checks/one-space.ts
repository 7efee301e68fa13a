import type { Problem } from '../../src/contract/problems.js';
import * as operations from '../../src/contract/spaces.js';
import type { Caller } from '../caller.js';
import { close, closeSpace, listSpaces, readSession, readSpace, readTerms, switchSpace, switchTo } from '../calls.js';
import { check } from '../check.js';
import { expectProblem, expectSame } from '../expectations.js';

const alike = "**Somebody else's space** is answered like one that does not exist: 404, whatever was asked";

/** Spaces that are not there: closed, never created, or somebody else's. */
export const oneSpaceChecks = [
  check('spaces.one/that-does-not-exist-is-not-found', alike, async ({ person }) => {
    for (const id of ['nothing', 'a'.repeat(26), '0', "' OR '1'='1"]) {
      expectProblem(await person.call(operations.readSpace, { spaceId: id }), 'not-found');
    }
    for (const answer of await askForAll(person, 'nothing', '1')) expectProblem(answer, 'not-found');
  }),

  check('spaces.one/of-somebody-else-is-not-found', alike, async ({ other, spaces }) => {
    const { id, version } = await spaces.create();
    for (const answer of await askForAll(other, id, version)) expectProblem(answer, 'not-found');
    for (const answer of await askForAll(other, id, 'nothing')) expectProblem(answer, 'not-found');
  }),

  check('spaces.one/of-somebody-else-tells-nothing', alike, async ({ other, spaces }) => {
    const { id, version } = await spaces.create();
    const foreign = await askForAll(other, id, version);
    const missing = await askForAll(other, 'nothing', version);
    for (const [index, answer] of foreign.entries()) {
      const promised = missing[index]!;
      expectSame(problemIn(answer.json, id), problemIn(promised.json, 'nothing'), 'the problem', answer);
    }
  }),

  check('spaces.one/of-somebody-else-stays-as-it-is', alike, async ({ person, other, spaces }) => {
    const space = await spaces.create();
    const { activeSpace } = await readSession(other);
    await askForAll(other, space.id, space.version);
    expectSame(await readSpace(person, space.id), space, 'the space after somebody else tried');
    expectSame((await readSession(other)).activeSpace?.id, activeSpace?.id, 'the active space of somebody else');
  }),

  check('spaces.one/of-somebody-else-is-not-listed', "a page of the person's spaces", async ({ other, spaces }) => {
    const [space] = await spaces.shelf();
    for (const query of [{ query: spaces.word }, { query: space!.identifier }, { title: space!.title }]) {
      expectSame((await listSpaces(other, query)).total, 0, `spaces found by ${JSON.stringify(query)}`);
    }
  }),

  check(
    'spaces.one/stays-as-it-is-when-it-is-read',
    'A command is any request but `GET`',
    async ({ person, spaces }) => {
      const [first, second] = await spaces.createSeveral(['First', 'Second']);
      await switchSpace(person, first!.id);
      const session = await readSession(person);
      const terms = await readTerms(person);
      const { items } = await listSpaces(person, { query: spaces.word, limit: 200 });
      const { email, version } = await readSpace(person, first!.id);
      const unchanged = { email: first!.email, version: first!.version };
      expectSame({ email, version }, unchanged, 'the active space after reading');
      expectSame(await readSpace(person, second!.id), second, 'the space after it was read');
      expectSame(await readSession(person), session, 'the session after reading');
      expectSame(await readTerms(person), terms, 'the terms after reading');
      const { items: again } = await listSpaces(person, { query: spaces.word, limit: 200 });
      expectSame(again, items, 'the list after reading');
    },
  ),

  check(
    'spaces.close/ends-the-space',
    'A closed space is answered like one that does not exist',
    async ({ person, spaces }) => {
      const title = `Closed ${spaces.word}`;
      const { id, version } = await spaces.create({ title });
      const { spaceCounts: before } = await readSession(person);
      await closeSpace(person, id);
      for (const answer of await askForAll(person, id, version)) expectProblem(answer, 'not-found');
      expectSame((await listSpaces(person, { title })).total, 0, 'spaces found after the closing');
      const { spaceCounts: after } = await readSession(person);
      expectSame(after, { ...before, professional: before.professional - 1 }, 'spaceCounts after the closing');
    },
  ),
];

/** Everything that can be asked about one space. */
async function askForAll(caller: Caller, id: string, version: string) {
  return [
    await caller.call(operations.readSpace, { spaceId: id }),
    await caller.call(operations.changeSpace, { spaceId: id, title: 'Taken' }, { version }),
    await close(caller, id, { version }),
    await close(caller, id),
    await switchTo(caller, id),
  ];
}

/** What a problem says about any space; a request has its own `instance`. */
function problemIn(json: unknown, id: string) {
  const { type, title, status, detail } = JSON.parse(JSON.stringify(json ?? {}).replaceAll(id, '…')) as Problem;
  return [type, title, status, detail];
}
