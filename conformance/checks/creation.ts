import { findOperation } from '../../src/contract/find-operation.js';
import * as operations from '../../src/contract/spaces.js';
import { closeSpace, createSpace, listSpaces, readSession, readSpace } from '../calls.js';
import { check, CheckFailure, CheckSkipped } from '../check.js';
import { answerOf, expect, expectProblem, expectSame } from '../expectations.js';

/** As long as allowed: 64 characters before the at sign, and labels of 63 at most. */
const longestEmail = `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(57)}.lu`;

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
    'The answer is 201 with the whole space, and its address in `Location`',
    async ({ person, spaces }) => {
      const exchange = await person.call(operations.createSpace, spaces.describe());
      const { id } = answerOf(exchange);
      const location = exchange.headers.get('Location') ?? '';
      expect(location.endsWith(`/spaces/${id}`), `Location is ${location || 'missing'}`, exchange);
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

  check('spaces.create/does-not-switch', 'Creating a space does not switch to it', async ({ person, spaces }) => {
    const { activeSpace: before } = await readSession(person);
    await spaces.create();
    expectSame((await readSession(person)).activeSpace, before, 'activeSpace after a creation');
  }),

  check('spaces.create/allows-a-title-twice', 'Titles and legal names may repeat', async ({ spaces }) => {
    const [first, second] = [await spaces.create(), await spaces.create()];
    expect(first.id !== second.id, 'two spaces have the same id');
  }),

  check('spaces.create/trims', 'Outer white space, no-break spaces among it, is taken off', async ({ spaces }) => {
    const { word } = spaces;
    const given = { title: '  Bakery\u00a0 ', legalName: `\t${word} S.A.\n`, email: ' conformance@example.org ' };
    const { title, legalName, email } = await spaces.create(given);
    const promised = { title: 'Bakery', legalName: `${word} S.A.`, email: 'conformance@example.org' };
    expectSame({ title, legalName, email }, promised, 'the space');
  }),

  check(
    'spaces.create/takes-the-longest-values',
    'Title 80, legal name 200, e-mail address 254 characters',
    async ({ spaces }) => {
      const { word } = spaces;
      const longest = { title: 't'.repeat(80), legalName: word.padEnd(200, 'l'), email: longestEmail };
      const { title, legalName, email } = await spaces.create({ ...longest, title: `  ${longest.title} ` });
      expectSame({ title, legalName, email }, longest, 'the space');
    },
  ),

  check(
    'spaces.create/counts-code-units',
    'UTF-16 code units, as `maxlength` counts them',
    async ({ person, spaces }) => {
      const { title } = await spaces.create({ title: '🥐'.repeat(40) });
      expectSame(title, '🥐'.repeat(40), 'a title of 80 code units');
      const body = spaces.describe({ title: '🥐'.repeat(41) });
      expectProblem(await person.call(operations.createSpace, body), 'invalid');
    },
  ),

  check('spaces.create/keeps-every-letter', 'any other text comes back as it was sent', async ({ spaces }) => {
    for (const title of [
      'مخبز النور – 🥐',
      '<b>Test</b> & “Söhne”',
      "O'Brien; DROP TABLE spaces --",
      'a\\b"c/d%s$1{x}',
      'e\u0301 \u200bزن\u200cبور 👩\u200d🌾',
    ]) {
      expectSame((await spaces.create({ title })).title, title, 'the title');
    }
  }),

  check(
    'spaces.create/takes-every-address',
    'An e-mail address is what `<input type="email">` takes',
    async ({ spaces }) => {
      const { email } = await spaces.create({ email: "o'brien+portal@mail.example.ie" });
      expectSame(email, "o'brien+portal@mail.example.ie", 'the e-mail address');
    },
  ),

  check(
    'spaces.create/takes-domains-in-any-script',
    'may also be written in the letters of its language (`info@bücher.lu`), and comes back as it was sent',
    async ({ spaces }) => {
      for (const address of ['info@bücher.lu', 'max@maßanfertigung.de', 'post@उदाहरण.example', 'info@xn--bcher-kva.lu']) {
        expectSame((await spaces.create({ email: address })).email, address, 'the e-mail address');
      }
    },
  ),

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
      if (!createPrivateSpace) throw new CheckSkipped('a person with a private space, or leave to create one');
      const { title, legalName, identifier } = await createSpace(person, body);
      const promised = { title: `${named.firstNames} ${named.lastNames}`, legalName: null, prefix: 'PP' };
      expectSame({ title, legalName, prefix: identifier.slice(0, 2) }, promised, 'the private space');
    }
    expectProblem(await person.call(operations.createSpace, body), 'private-space-exists');
    expectSame((await listSpaces(person, { kind: 'private' })).total, 1, 'how many private spaces there are');
  }),
];

function distance(one: string, other: string): number {
  if (one.length !== other.length) throw new CheckFailure('identifiers differ in length');
  return Array.from(one).filter((symbol, index) => symbol !== other[index]).length;
}
