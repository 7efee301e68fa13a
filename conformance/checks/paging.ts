import type { Space, SpacePage } from '../../src/contract/spaces.js';
import type { Caller } from '../caller.js';
import { closeSpace, listAll, listSpaces, readSession, switchSpace } from '../calls.js';
import { check, type CheckContext } from '../check.js';
import { expect, expectSame } from '../expectations.js';
import { drawWord } from '../own-spaces.js';

const idsOf = (items: readonly Pick<Space, 'id'>[]) => items.map(({ id }) => id);

/** A list of five spaces, of which the first page with two has been read. */
interface Reading {
  readonly person: Caller;
  readonly word: string;
  readonly first: SpacePage;
  /** All five, in the order of the list. */
  readonly ids: readonly string[];
}

/** `GET /spaces`, page by page, while nothing changes and while something does. */
export const pagingChecks = [
  check(
    'spaces.paging/keeps-the-order',
    '`cursor`: the `nextCursor` of the page before',
    async ({ person, spaces }) => {
      const shelf = await spaces.shelf();
      const whole = idsOf((await listSpaces(person, { query: spaces.word, limit: 200 })).items);
      expectSame([...whole].sort(), idsOf(shelf).sort(), 'the list on one page');
      for (const limit of [1, 2, 3, 4, 5, 6]) {
        const items = await listAll(person, { query: spaces.word, limit });
        expectSame(idsOf(items), whole, `the list in pages of ${limit}`);
      }
    },
  ),

  check('spaces.paging/has-as-many-as-asked-for', '`limit`: 1 to 200, 50 unless stated', async ({ person, spaces }) => {
    await spaces.shelf();
    const { private: homes, professional } = (await readSession(person)).spaceCounts;
    for (const limit of [1, 3, 200, undefined]) {
      const { items } = await listSpaces(person, limit === undefined ? {} : { limit });
      expectSame(items.length, Math.min(limit ?? 50, homes + professional), `the length of a page of ${limit ?? 50}`);
    }
  }),

  check('spaces.paging/ends', 'Where the list ends, `nextCursor` is null', async ({ person, spaces }) => {
    const shelf = await spaces.shelf();
    const { nextCursor } = await listSpaces(person, { query: spaces.word, limit: shelf.length });
    expectSame(nextCursor, null, 'nextCursor of the last page, which is full');
  }),

  check('spaces.paging/counts-over-all-pages', '`total` counts over all pages', async ({ person, spaces }) => {
    const shelf = await spaces.shelf();
    const first = await listSpaces(person, { query: spaces.word, limit: 2 });
    expectSame(first.total, shelf.length, 'total on the first page');
    expect(first.nextCursor !== null, 'the first page of three leads to none');
    const second = await listSpaces(person, { query: spaces.word, limit: 2, cursor: first.nextCursor });
    expectSame(second.total, shelf.length, 'total on the second page');
    expectSame((await listSpaces(person, { query: `nothing ${spaces.word}` })).total, 0, 'total of an empty list');
  }),

  check(
    'spaces.paging/survives-a-creation',
    'spaces created, closed or used meanwhile make no other one appear twice or not at all',
    async (context) => {
      const reading = await beginReading(context);
      const { id } = await context.spaces.create({ title: `New ${reading.word}` });
      await expectTheRest(reading, [id]);
    },
  ),

  check(
    'spaces.paging/survives-a-closing',
    'spaces created, closed or used meanwhile make no other one appear twice or not at all',
    async (context) => {
      const reading = await beginReading(context);
      const [first] = reading.ids;
      await closeSpace(context.person, first!);
      await expectTheRest(reading, [first!]);
    },
  ),

  check(
    'spaces.paging/survives-the-closing-of-its-last-row',
    'It marks a position (last use or title, and id), not a number',
    async (context) => {
      const reading = await beginReading(context);
      const [, last] = reading.ids;
      await closeSpace(context.person, last!);
      await expectTheRest(reading, [last!]);
    },
  ),

  check(
    'spaces.paging/survives-a-switch',
    'spaces created, closed or used meanwhile make no other one appear twice or not at all',
    async (context) => {
      const reading = await beginReading(context);
      const [, last, , , unread] = reading.ids;
      await switchSpace(context.person, last!);
      await switchSpace(context.person, unread!);
      await expectTheRest(reading, [last!, unread!]);
    },
  ),
];

async function beginReading({ person, spaces }: CheckContext): Promise<Reading> {
  const word = drawWord();
  await spaces.createSeveral(['A', 'B', 'C', 'D', 'E'].map((letter) => `${letter} ${word}`));
  const ids = idsOf((await listSpaces(person, { query: word })).items);
  const first = await listSpaces(person, { query: word, limit: 2 });
  expectSame(idsOf(first.items), ids.slice(0, 2), 'the first page');
  return { person, word, first, ids };
}

/** The pages that follow have every space not yet read once, but for those that were touched meanwhile. */
async function expectTheRest({ person, word, first, ids }: Reading, touched: readonly string[]) {
  expect(first.nextCursor !== null, 'the first page leads to none');
  const rest = idsOf(await listAll(person, { query: word, limit: 2 }, first.nextCursor));
  const untouched = (id: string) => !touched.includes(id);
  expectSame(rest.filter(untouched), ids.slice(2).filter(untouched), 'the pages that follow');
}
