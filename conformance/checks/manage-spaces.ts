import * as operations from '../../src/contract/spaces.js';
import { leave, listAll, listSpaces, needPart, readSpace } from '../calls.js';
import { check } from '../check.js';
import { expectProblem, expectSame } from '../expectations.js';
import { drawWord } from '../own-spaces.js';

const titlesOf = (items: readonly operations.SpaceSummary[]) => items.map(({ title }) => title);

/** The part `manage-spaces`: a list in another order, and leaving. */
export const manageSpacesChecks = [
  check(
    'spaces.list/goes-by-title-when-asked',
    'by title, letter by letter, as `title` compares them',
    async ({ person, spaces }) => {
      await needPart(person, 'manage-spaces');
      const word = drawWord();
      await spaces.createSeveral([`c ${word}`, `É ${word}`, `A ${word}`, `d ${word}`, `b ${word}`]);
      const expected = ['A', 'b', 'c', 'd', 'É'].map((letter) => `${letter} ${word}`);
      expectSame(titlesOf((await listSpaces(person, { query: word, order: 'title' })).items), expected, 'the titles');
      const cut = await listAll(person, { query: word, order: 'title', limit: 2 });
      expectSame(titlesOf(cut), expected, 'the titles, page by page');
    },
  ),

  check(
    'spaces.list/goes-by-use-unless-asked',
    '`order`: `recent`, the order above, unless stated',
    async ({ person, spaces }) => {
      await needPart(person, 'manage-spaces');
      const word = drawWord();
      await spaces.createSeveral([`A ${word}`, `B ${word}`]);
      for (const order of [{}, { order: 'recent' }]) {
        const { items } = await listSpaces(person, { query: word, ...order });
        expectSame(titlesOf(items), [`B ${word}`, `A ${word}`], 'the titles');
      }
    },
  ),

  check('spaces.list/refuses-an-unknown-order', 'A value that is none of these is refused', async ({ person }) => {
    await needPart(person, 'manage-spaces');
    for (const order of ['', 'TITLE', 'newest']) {
      expectProblem(await person.call(operations.listSpaces, { order }), 'bad-request');
    }
  }),

  check(
    'spaces.leave/keeps-the-last-administrator',
    'The last administrator cannot leave: 409 `last-administrator`',
    async ({ person, spaces }) => {
      await needPart(person, 'manage-spaces');
      const space = await spaces.create();
      expectProblem(await leave(person, space.id), 'last-administrator');
      expectSame(await readSpace(person, space.id), space, 'the space after its last administrator could not leave');
    },
  ),

  check(
    'spaces.leave/of-somebody-else-is-not-found',
    "**Somebody else's space** is answered like one that does not exist: 404, whatever was asked",
    async ({ person, other, spaces }) => {
      await needPart(person, 'manage-spaces');
      const { id } = await spaces.create();
      expectProblem(await leave(other, id), 'not-found');
      expectProblem(await leave(person, 'nothing'), 'not-found');
    },
  ),
];
