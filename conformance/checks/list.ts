import * as operations from '../../src/contract/spaces.js';
import { type Caller, pause } from '../caller.js';
import { createSpace, listSpaces, readSession, switchSpace } from '../calls.js';
import { check, CheckSkipped } from '../check.js';
import { answerOf, expect, expectProblem, expectSame } from '../expectations.js';
import { drawWord } from '../own-spaces.js';

const idsOf = (items: readonly Pick<operations.Space, 'id'>[]) => items.map(({ id }) => id);

/** `GET /spaces`: the order of the list, and what its query chooses. */
export const listChecks = [
  check(
    'spaces.list/begins-with-the-private-space',
    'begin with the private space; then the most recently used come first',
    async ({ person, spaces, createPrivateSpace }) => {
      const { private: homes } = (await readSession(person)).spaceCounts;
      if (homes === 0) {
        if (!createPrivateSpace) throw new CheckSkipped('a person with a private space, or leave to create one');
        await createSpace(person, { kind: 'private', email: 'conformance@example.org' });
      }
      await pause(20);
      // Newer than the private space, and yet below it.
      await spaces.create();
      const { items } = await listSpaces(person, { limit: 200 });
      const kinds = items.map(({ kind }) => kind);
      expect(!kinds.slice(1).includes('private'), 'a private space is not the first');
      expectSame(kinds[0], 'private', 'the kind of the first space');
    },
  ),

  check(
    'spaces.list/is-in-the-order-of-use',
    'begin with the private space; then the most recently used come first',
    async ({ person, spaces }) => {
      for (const { id } of await spaces.createSeveral(['First', 'Second'])) {
        await pause(20);
        await switchSpace(person, id);
      }
      const { items } = await listSpaces(person, { limit: 200, kind: 'professional' });
      const used = items.flatMap(({ lastUsedAt }) => lastUsedAt ?? []).map((time) => Date.parse(time));
      expect(
        used.every((time, index) => index === 0 || time <= used[index - 1]!),
        'lastUsedAt rises in the list',
      );
    },
  ),

  check(
    'spaces.list/has-the-space-used-last-on-top',
    'begin with the private space; then the most recently used come first',
    async ({ person, spaces }) => {
      const word = drawWord();
      const created = await spaces.createSeveral([`B ${word}`, `A ${word}`, `C ${word}`]);
      const oldest = await useLater(() => switchSpace(person, created[0]!.id), created.at(-1)!.createdAt);
      const { items } = await listSpaces(person, { query: word });
      expectSame(items[0]?.id, oldest.id, 'the first space, after the oldest was used');
      expectSame(partOf(items[0]!), partOf(oldest), 'the space that was used last');
    },
  ),

  check(
    'spaces.list/has-a-new-space-near-the-top',
    'A space never used counts as used when it was created, so a new one is near the top',
    async ({ person, spaces }) => {
      const word = drawWord();
      const used = await spaces.create({ title: `Before ${word}` });
      const { lastUsedAt } = await switchSpace(person, used.id);
      const isNew = await useLater(() => spaces.create({ title: `New ${word}` }), lastUsedAt!);
      const { items } = await listSpaces(person, { query: word });
      expectSame(items[0]?.id, isNew.id, 'the first space, after one was created');
    },
  ),

  check('spaces.list/shows-the-spaces-as-they-are', "a page of the person's spaces", async ({ person, spaces }) => {
    const shelf = await spaces.shelf();
    const { items } = await listSpaces(person, { query: spaces.word });
    for (const { id, kind, identifier, title, legalName, role, lastUsedAt } of shelf) {
      const shown = items.find((item) => item.id === id);
      expect(shown !== undefined, `the space ${id} is not in the list`);
      expectSame(partOf(shown), { id, kind, identifier, title, legalName, role, lastUsedAt }, 'the space in the list');
    }
  }),

  check(
    'spaces.list/searches-every-word',
    'every word of it occurs in the title, the legal name or the identifier',
    async ({ person, spaces }) => {
      spaces.needAnyLegalName();
      const [bakery, garage, florist, north, friends] = await spaces.shelf();
      const { word } = spaces;
      await expectFound(person, { query: word }, [bakery!, garage!, florist!, north!, friends!]);
      await expectFound(person, { query: `garage ${word}` }, [garage!, north!, friends!]);
      await expectFound(person, { query: `moselle garage ${word}` }, [garage!, north!]);
      await expectFound(person, { query: `${word} nord moselle` }, [north!]);
      await expectFound(person, { query: `fleurs thill ${word}` }, []);
      await expectFound(person, { query: word.slice(1, -1) }, [bakery!, garage!, florist!, north!, friends!]);
      await expectFound(person, { query: `  ${word}   fleurs ` }, [florist!]);
    },
  ),

  check(
    'spaces.list/searches-the-identifier',
    'every word of it occurs in the title, the legal name or the identifier',
    async ({ person, spaces }) => {
      const [bakery] = await spaces.shelf();
      const { identifier } = bakery!;
      for (const query of [identifier, identifier.toLowerCase(), identifier.slice(3)]) {
        const { items } = await listSpaces(person, { query });
        expect(idsOf(items).includes(bakery!.id), `the space is not found by ${query}`);
      }
    },
  ),

  check(
    'spaces.list/searches-nothing-else',
    'every word of it occurs in the title, the legal name or the identifier',
    async ({ person, spaces }) => {
      const [word, address] = [drawWord(), drawWord()];
      const { id } = await spaces.create({ title: `T${word}`, email: `${address}@example.org` });
      for (const typed of [address, `professional t${word}`, `administrator t${word}`, id, `${word}conformance`]) {
        await expectFound(person, { query: typed }, []);
      }
    },
  ),

  check('spaces.list/takes-an-empty-query', 'An empty `query` finds every space, an empty `title` none', async ({ person, spaces }) => {
    const [space] = await spaces.shelf();
    const [all, some] = [await listSpaces(person, { limit: 200 }), await listSpaces(person, { query: '', limit: 200 })];
    expectSame(idsOf(some.items), idsOf(all.items), 'the spaces found by an empty query');
    expect(idsOf(all.items).includes(space!.id), 'a space is not in the list');
    await expectFound(person, { title: '' }, []);
  }),

  check(
    'spaces.list/search-minds-no-case-and-accents',
    'Case and accents do not matter',
    async ({ person, spaces }) => {
      spaces.needAnyLegalName();
      const [bakery, garage, , north, friends] = await spaces.shelf();
      const { word } = spaces;
      for (const query of ['ete', 'ÉTÉ', 'été', 'e\u0301te\u0301', 'BOULANGERIE ete']) {
        await expectFound(person, { query: `${query} ${word.toUpperCase()}` }, [bakery!]);
      }
      await expectFound(person, { query: `MULLER ${word}` }, [garage!, north!]);
      await expectFound(person, { query: `velo ${word}` }, [friends!]);
    },
  ),

  check(
    'spaces.list/search-folds-letters-and-signs',
    'what people type for a letter or a sign finds it',
    async ({ person, spaces }) => {
      const word = drawWord();
      const pairs = [
        ["o'brien", 'O’Brien'],
        ['oeuvre', 'Œuvre'],
        ['strasse', 'Straße'],
        ['lodz', 'Łódź'],
        ['coop-nord', 'Coop–Nord'],
      ] as const;
      const space = await spaces.create({ title: `${pairs.map(([, title]) => title).join(' ')} ${word}` });
      for (const [typed] of pairs) await expectFound(person, { query: `${typed} ${word}` }, [space]);
      await expectFound(person, { query: space.identifier.replace('-', '') }, [space]);
    },
  ),

  check(
    'spaces.list/search-knows-spellings',
    'an umlaut is found however it is written, and so is an abbreviation',
    async ({ person, spaces }) => {
      spaces.needAnyLegalName();
      const word = drawWord();
      const space = await spaces.create({ title: `Müller ${word}`, legalName: `Müller S.à r.l. ${spaces.word}` });
      const plain = await spaces.create({ title: `Muller ${word}` });
      for (const typed of ['mueller', 'muller', 'Müller']) await expectFound(person, { query: `${typed} ${word}` }, [space, plain]);
      await expectFound(person, { query: `sarl ${word}` }, [space]);
      await expectFound(person, { title: `Mueller ${word}` }, [space, plain]);
    },
  ),

  check(
    'spaces.list/search-takes-signs-as-they-are',
    'every word of it occurs in the title, the legal name or the identifier',
    async ({ person, spaces }) => {
      spaces.needAnyLegalName();
      const [bakery, , florist] = await spaces.shelf();
      await expectFound(person, { query: `100% ${spaces.word}` }, [florist!]);
      await expectFound(person, { query: `thill & ${spaces.word}` }, [bakery!]);
      for (const sign of ['_', '\\', "'", '.*']) await expectFound(person, { query: `${sign}${spaces.word}` }, []);
    },
  ),

  check(
    'spaces.list/finds-a-title',
    'the whole title; case, accents and outer white space do not matter',
    async ({ person, spaces }) => {
      const [, garage] = await spaces.shelf();
      const { word } = spaces;
      for (const title of [`Garage Müller ${word}`, `GARAGE MULLER ${word}`, `  garage muller ${word} `]) {
        await expectFound(person, { title }, [garage!]);
      }
    },
  ),

  check(
    'spaces.list/finds-only-the-whole-title',
    'the whole title; case, accents and outer white space do not matter',
    async ({ person, spaces }) => {
      await spaces.shelf();
      const { word } = spaces;
      for (const title of [
        `Müller ${word}`,
        `Boulangerie Été`,
        `Moselle ${word}`,
        `Boulangerie Été ${word.slice(0, -1)}`,
        word,
      ]) {
        const { items } = await listSpaces(person, { title, query: word });
        expectSame(idsOf(items), [], `the spaces titled ${title}`);
      }
    },
  ),

  check('spaces.list/shows-one-kind', '`kind`: `private` or `professional`', async ({ person, spaces }) => {
    const shelf = await spaces.shelf();
    await expectFound(person, { query: spaces.word, kind: 'professional' }, shelf);
    await expectFound(person, { query: spaces.word, kind: 'private' }, []);
    const { items, total } = await listSpaces(person, { kind: 'private' });
    expectSame(total, (await readSession(person)).spaceCounts.private, 'how many private spaces there are');
    expect(
      items.every(({ kind }) => kind === 'private'),
      'a professional space among private ones',
    );
  }),

  check(
    'spaces.list/refuses-other-parameters',
    'A value that is none of these is refused: 400 `bad-request`',
    async ({ person }) => {
      for (const query of [
        { limit: 0 },
        { limit: 201 },
        { limit: -1 },
        { limit: 1.5 },
        { limit: 'ten' },
        { kind: 'public' },
        { cursor: 'nothing' },
        { limit: '+5' },
        { limit: ' 5' },
        { limit: '1e1' },
        { limit: '0x5' },
        { limit: '' },
        { kind: '' },
        { cursor: '' },
        { query: 'q'.repeat(201) },
        { title: 't'.repeat(201) },
      ]) {
        expectProblem(await person.call(operations.listSpaces, query), 'bad-request');
      }
      expectProblem(await person.get('/spaces?limit=+5'), 'bad-request');
    },
  ),
];

/** The list has exactly these spaces, in whatever order. */
async function expectFound(person: Caller, query: Readonly<Record<string, string>>, promised: readonly operations.Space[]) {
  const exchange = await person.call(operations.listSpaces, { ...query, limit: 200 });
  const { items } = answerOf(exchange);
  expectSame(idsOf(items).sort(), idsOf(promised).sort(), `the spaces found by ${JSON.stringify(query)}`, exchange);
}

function partOf({ id, kind, identifier, title, legalName, role, lastUsedAt }: operations.SpaceSummary) {
  return { id, kind, identifier, title, legalName, role, lastUsedAt };
}

/** Uses or creates a space later than `time`, by a clock that may count whole seconds. */
async function useLater<Used extends { readonly lastUsedAt: string | null; readonly createdAt?: string }>(
  use: () => Promise<Used>,
  time: string,
): Promise<Used> {
  await pause(20);
  const used = await use();
  if (Date.parse(used.lastUsedAt ?? used.createdAt ?? '') > Date.parse(time)) return used;
  await pause(1100);
  return use();
}
