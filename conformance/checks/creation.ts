import { findOperation } from '../../src/contract/find-operation.js';
import * as operations from '../../src/contract/spaces.js';
import { closeSpace, createSpace, listSpaces, readSession, readSpace } from '../calls.js';
import { check, CheckFailure, CheckSkipped } from '../check.js';
import { answerOf, expect, expectNow, expectProblem, expectSame } from '../expectations.js';

const needsPrivateSpace = 'a person with a private space, or leave to create one';

/** `POST /spaces`: what a creation answers, and what it leaves alone. */
export const creationChecks = [
  check(
    'spaces.create/answers-the-space',
    'The answer is 201 with the whole space, and its address in `Location`',
    async ({ person, spaces }) => {
      const body = spaces.describe({ title: 'Answered' });
      const space = answerOf(await person.call(operations.createSpace, body));
      const { kind, title, legalName, email } = space;
      expectSame({ kind, title, legalName, email }, body, 'the space');
      expect(space.identifier.startsWith('PM-'), `a professional space has the identifier ${space.identifier}`);
      expectSame(await readSpace(person, space.id), space, 'the space as it is read');
    },
  ),

  check(
    'spaces.create/says-where-the-space-is',
    'absolute, or relative to the address of the request, and below the base URL that the client called',
    async ({ person, spaces }) => {
      const exchange = await person.call(operations.createSpace, spaces.describe());
      const space = answerOf(exchange);
      const location = exchange.headers.get('Location');
      expect(location !== null, 'Location is missing', exchange);
      const path = person.resolve(location, operations.createSpace.path);
      expect(path !== undefined, `Location leads out of the base URL: ${location}`, exchange);
      const there = await person.get(path);
      expectSame(there.json, space, `what is at the Location ${location}`, there);
    },
  ),

  check(
    'spaces.create/makes-an-administrator',
    'The person is its administrator, and has not used it yet',
    async ({ spaces }) => {
      const { role, lastUsedAt } = await spaces.create();
      expectSame({ role, lastUsedAt }, { role: 'administrator', lastUsedAt: null }, 'the place of the person in it');
    },
  ),

  check('spaces.create/notes-the-time', 'times are RFC 3339 in UTC', async ({ person, spaces }) => {
    const exchange = await person.call(operations.createSpace, spaces.describe());
    expectNow(answerOf(exchange).createdAt, 'createdAt', exchange);
  }),

  check('spaces.create/does-not-switch', 'Creating a space does not switch to it', async ({ person, spaces }) => {
    const { activeSpace: before } = await readSession(person);
    await spaces.create();
    expectSame((await readSession(person)).activeSpace, before, 'activeSpace after a creation');
  }),

  check('spaces.create/allows-a-title-twice', 'Titles and legal names may repeat', async ({ spaces }) => {
    const [first, second] = [await spaces.create(), await spaces.create()];
    expect(first.id !== second.id, 'two spaces have the same id');
  }),

  check(
    'spaces.create/passes-over-unknown-members',
    'clients and services pass over what they do not know',
    async ({ spaces }) => {
      await spaces.create({ colour: 'red', role: 'manager' });
    },
  ),

  check(
    'spaces.create/never-gives-an-identifier-twice',
    'Two spaces never have the same, not even after one was closed',
    async ({ person, spaces, journal }) => {
      await closeSpace(person, (await spaces.create()).id);
      await spaces.create();
      const identifiers = new Map<string, string>();
      for (const { method, path, status, json } of journal) {
        const { id, identifier } = (json ?? {}) as operations.Space;
        if (findOperation(method, path)?.id !== 'createSpace' || status !== operations.createSpace.answer.status) continue;
        const known = identifiers.get(identifier) ?? id;
        expect(known === id, `two spaces have the identifier ${identifier}`);
        identifiers.set(identifier, id);
      }
    },
  ),

  check('spaces.create/draws-at-random', 'The identifier is drawn at random', async ({ spaces }) => {
    const drawn = (await spaces.shelf()).map(({ identifier }) => identifier.slice(3));
    // Alike in the same five of six places: once in 34⁵, 45 million.
    const alike = drawn.filter((text) => distance(text, drawn[0]!) < 2);
    expect(alike.length === 1, `identifiers that differ in one place: ${alike.join(', ')}`);
  }),

  check('spaces.create/allows-one-private-space', 'One private space for each person', async (context) => {
    const { person, createPrivateSpace } = context;
    const body = { kind: 'private', email: 'conformance@example.org' };
    const { person: named, spaceCounts } = await readSession(person);
    if (spaceCounts.private === 0) {
      if (!createPrivateSpace) throw new CheckSkipped(needsPrivateSpace);
      const { title, legalName, identifier } = await createSpace(person, body);
      const promised = { title: `${named.firstNames} ${named.lastNames}`, legalName: null, prefix: 'PP' };
      expectSame({ title, legalName, prefix: identifier.slice(0, 2) }, promised, 'the private space');
    }
    expectProblem(await person.call(operations.createSpace, body), 'private-space-exists');
    expectSame((await listSpaces(person, { kind: 'private' })).total, 1, 'how many private spaces there are');
  }),

  check('spaces.create/allows-one-private-space-at-the-same-time', 'One private space for each person', async (context) => {
    const { person, createPrivateSpace } = context;
    const body = { kind: 'private', email: 'conformance@example.org' };
    const { private: homes } = (await readSession(person)).spaceCounts;
    if (homes === 0 && !createPrivateSpace) throw new CheckSkipped(needsPrivateSpace);
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(Array.from({ length: 4 }, () => person.call(operations.createSpace, body)));
      const created = answers.filter(({ status }) => status === operations.createSpace.answer.status);
      expectSame(created.length, 1 - homes, 'how many of four creations at the same time pass', created[1]);
      for (const answer of answers) if (!created.includes(answer)) expectProblem(answer, 'private-space-exists');
      const { items, total } = await listSpaces(person, { kind: 'private' });
      expectSame(total, 1, 'how many private spaces there are');
      if (homes === 0) await closeSpace(person, items[0]!.id);
    }
  }),
];

function distance(one: string, other: string): number {
  if (one.length !== other.length) throw new CheckFailure('identifiers differ in length');
  return Array.from(one).filter((symbol, index) => symbol !== other[index]).length;
}
