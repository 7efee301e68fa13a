import * as operations from '../../src/contract/spaces.js';
import type { Caller } from '../caller.js';
import { change, changeSpace, close, listSpaces, offersPart, readSpace, switchSpace } from '../calls.js';
import { check } from '../check.js';
import { answerOf, expect, expectFaults, expectProblem, expectSame, expectStatus } from '../expectations.js';
import { drawWord } from '../own-spaces.js';

const refused = '**Another version** than that of `If-Match` is refused: 412 `version-mismatch`';
const form = '`*` stands for any version, several may be listed, and a weak one never matches';

/** `GET`, `PATCH` and `DELETE` of one space, and its version. */
export const versionChecks = [
  check(
    'versions/are-in-the-entity-tag',
    '`ETag` is the `version` of a space in quotation marks, wherever a whole space is answered',
    async ({ person, spaces }) => {
      const { id, version } = await spaces.create();
      const read = await person.call(operations.readSpace, { spaceId: id });
      expectSame(answerOf(read).version, version, 'the version', read);
      expectSame(read.headers.get('ETag'), `"${version}"`, 'ETag', read);
    },
  ),

  check(
    'versions/are-needed-to-change',
    '`If-Match: "<version>"` | for `PATCH` and `DELETE`, but not to leave, to remove a user, to cancel an invitation or a pairing, to unpair a device, or to remove an authentication product; `version` as it was read | 428 `version-required`',
    async ({ person, spaces }) => {
      const { id } = await spaces.create({ title: 'Unchanged' });
      const headers = { 'If-Match': undefined };
      for (const operation of [operations.changeSpace, operations.closeSpace]) {
        const answer = await person.call(operation, { spaceId: id, title: 'Changed' }, { headers });
        expectProblem(answer, 'version-required');
      }
      expectSame((await readSpace(person, id)).title, 'Unchanged', 'the title');
    },
  ),

  check('versions/that-are-old-refuse-a-change', refused, async ({ person, spaces }) => {
    const space = await spaces.create({ title: 'First' });
    const changed = await changeSpace(person, space, { title: 'Second' });
    expect(changed.version !== space.version, 'a change leaves the version as it was');
    expectProblem(await change(person, space, { title: 'Third' }), 'version-mismatch');
    expectProblem(await change(person, { ...space, version: 'nothing' }, { title: 'Third' }), 'version-mismatch');
    expectSame(await readSpace(person, space.id), changed, 'the space after refused changes');
  }),

  check('versions/that-are-old-refuse-a-closing', refused, async ({ person, spaces }) => {
    const space = await spaces.create();
    const changed = await changeSpace(person, space, { title: 'Changed' });
    expectProblem(await close(person, space.id, { version: space.version }), 'version-mismatch');
    expectStatus(await close(person, space.id, { version: changed.version }), 204);
  }),

  check('versions/let-one-of-two-changes-pass', refused, async ({ person, spaces }) => {
    const space = await spaces.create();
    const titles = ['A', 'B', 'C', 'D'];
    const answers = await Promise.all(titles.map((title) => change(person, space, { title })));
    const passed = answers.filter(({ status }) => status === 200);
    expectSame(passed.length, 1, 'how many of four changes to the same version pass');
    for (const answer of answers) if (answer.status !== 200) expectProblem(answer, 'version-mismatch');
    expectSame(await readSpace(person, space.id), passed[0]!.json, 'the space after the one that passed');
  }),

  check('versions/may-be-any', form, async ({ person, spaces }) => {
    const space = await spaces.create();
    await changeSpace(person, space, { title: 'Changed' }, { headers: { 'If-Match': '*' } });
  }),

  check('versions/may-be-several', form, async ({ person, spaces }) => {
    const space = await spaces.create();
    const headers = { 'If-Match': `"nothing", "${space.version}"` };
    const { version } = await changeSpace(person, space, { title: 'Changed' }, { headers });
    const severalOfClosing = { 'If-Match': `"nothing", "${version}"` };
    expectStatus(await close(person, space.id, { headers: severalOfClosing }), 204);
  }),

  check('versions/are-not-weak', form, async ({ person, spaces }) => {
    const space = await spaces.create();
    const headers = { 'If-Match': `W/"${space.version}"` };
    expectProblem(await change(person, space, { title: 'Changed' }, { headers }), 'version-mismatch');
    expectProblem(await close(person, space.id, { headers }), 'version-mismatch');
  }),

  check(
    'versions/stay-when-a-space-is-used',
    '`version` changes with the title and the e-mail address, not when somebody uses the space',
    async ({ person, spaces }) => {
      const space = await spaces.create();
      await switchSpace(person, space.id);
      expectSame((await readSpace(person, space.id)).version, space.version, 'the version after a switch');
    },
  ),

  check(
    'versions/stay-when-nothing-changes',
    'A change to the same values keeps it: a body without members, too',
    async ({ person, spaces }) => {
      const space = await spaces.create({ title: 'Same' });
      for (const body of [{}, { title: 'Same' }, { title: ' Same ', email: space.email }]) {
        expectSame(await changeSpace(person, space, body), space, 'the space after a change to the same values');
      }
      const { version } = await changeSpace(person, space, { title: 'same' });
      expect(version !== space.version, 'a change of case leaves the version as it was');
    },
  ),

  check(
    'versions/change-with-the-address',
    '`version` changes with the title and the e-mail address',
    async ({ person, spaces }) => {
      const space = await spaces.create();
      const { version } = await changeSpace(person, space, { email: 'another@example.org' });
      expect(version !== space.version, 'another e-mail address leaves the version as it was');
    },
  ),

  check(
    'spaces.change/changes-what-it-names',
    '`PATCH` changes the title, the e-mail address or both, by the rules of creation, and leaves everything else',
    async ({ person, spaces }) => {
      const created = await spaces.create({ title: 'First' });
      await switchSpace(person, created.id);
      const space = await readSpace(person, created.id);
      const renamed = await changeSpace(person, space, { title: ' Second ', legalName: 'Other', kind: 'private' });
      expectSame(partOf(renamed), partOf({ ...space, title: 'Second' }), 'the space after it was renamed');
      const email = 'other@example.org';
      const moved = await changeSpace(person, renamed, { email });
      expectSame(partOf(moved), partOf(await withAddress(person, renamed, email)), 'the space after its address was changed');
      const both = { title: 'Third', email: 'third@example.org' };
      const again = await changeSpace(person, moved, both);
      const promised = await withAddress(person, { ...moved, title: both.title }, both.email);
      expectSame(partOf(again), partOf(promised), 'the space after both were changed');
      expectSame(await readSpace(person, space.id), again, 'the space as it is read');
    },
  ),

  findsByItsNewTitle('shows-in-the-list', 'query', 'every word of it occurs in the title, the legal name or the identifier'),
  findsByItsNewTitle('is-found-by-its-new-title', 'title', 'the whole title; case, accents and outer white space do not matter'),

  check(
    'spaces.change/keeps-what-it-is-given',
    'letters are not composed, white space within is not collapsed, case is kept',
    async ({ person, spaces }) => {
      const space = await spaces.create();
      const title = 'Cafe\u0301  \ufb01n\u00a0 🥐';
      expectSame((await changeSpace(person, space, { title })).title, title, 'the title after a change');
      expectSame((await readSpace(person, space.id)).title, title, 'the title as it is read');
      const { email, pendingEmail } = await changeSpace(person, space, { email: 'Info@bücher.lu' }, { headers: { 'If-Match': '*' } });
      expectSame(pendingEmail ?? email, 'Info@bücher.lu', 'the e-mail address after a change');
    },
  ),

  check(
    'spaces.change/checks-what-it-is-given',
    '`PATCH` changes the title, the e-mail address or both, by the rules of creation, and leaves everything else',
    async ({ person, spaces }) => {
      const space = await spaces.create();
      expectFaults(await change(person, space, { title: ' ', email: 'nobody' }), {
        '#/title': 'required',
        '#/email': 'malformed',
      });
      expectFaults(await change(person, space, { title: null, email: null }), { '#/title': 'required', '#/email': 'required' });
      expectFaults(await change(person, space, { title: 5 }), { '#/title': 'malformed' });
      expectFaults(await change(person, space, { title: 't'.repeat(81) }), { '#/title': 'too-long' });
      expectFaults(await change(person, space, { title: 'a\u0000b' }), { '#/title': 'malformed' });
      expectSame(await readSpace(person, space.id), space, 'the space after refused changes');
    },
  ),
];

/** The space with a new e-mail address, which waits for its confirmation where the back-end has that part. */
async function withAddress(person: Caller, space: operations.Space, email: string): Promise<operations.Space> {
  return (await offersPart(person, 'profile')) ? { ...space, pendingEmail: email } : { ...space, email };
}

function partOf({ version: _, ...others }: operations.Space) {
  return others;
}

/** @param member By which member of the list's input it is looked for. */
function findsByItsNewTitle(name: string, member: 'query' | 'title', promise: string) {
  return check(`spaces.change/${name}`, promise, async ({ person, spaces }) => {
    const [before, after] = [drawWord(), drawWord()];
    const space = await spaces.create({ title: before });
    await changeSpace(person, space, { title: after });
    expectSame((await listSpaces(person, { [member]: before })).total, 0, `spaces whose ${member} is the former title`);
    expectSame((await listSpaces(person, { [member]: after })).total, 1, `spaces whose ${member} is the new title`);
  });
}
