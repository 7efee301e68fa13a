import * as operations from '../../src/contract/members.js';
import type { Caller } from '../caller.js';
import { listMembers, needPart, readSession } from '../calls.js';
import { check } from '../check.js';
import { answerOf, expect, expectNow, expectProblem, expectSame } from '../expectations.js';

const alike = "**Somebody else's space** is answered like one that does not exist: 404, whatever was asked";
const keepsOne = 'The last administrator can neither be demoted nor removed: 409 `last-administrator`';

/** The part `members`, in spaces whose only user is who created them. */
export const memberChecks = [
  check(
    'members.list/has-who-created-the-space',
    'Everybody who has a space sees who else has it: names and e-mail as the authentication product states them, role, access and since when',
    async ({ person, spaces }) => {
      await needPart(person, 'members');
      const { id } = await spaces.create();
      const exchange = await person.call(operations.listMembers, { spaceId: id });
      const { items, total, nextCursor } = answerOf(exchange);
      expectSame([items.length, total, nextCursor], [1, 1, null], 'the number of users, the total and the next cursor', exchange);
      const { person: stated } = await readSession(person);
      const { firstNames, lastNames, email, role, isSelf, isOnlyAdministrator, since } = items[0]!;
      const expected = [stated.firstNames, stated.lastNames, stated.email, 'administrator', true, true];
      expectSame([firstNames, lastNames, email, role, isSelf, isOnlyAdministrator], expected, 'the user', exchange);
      expectNow(since, 'the time of joining', exchange);
    },
  ),

  check('members.list/searches-names-and-mail', 'words are found in names and e-mail', async ({ person, spaces }) => {
    await needPart(person, 'members');
    const { id } = await spaces.create();
    const { person: stated } = await readSession(person);
    for (const query of ['', stated.lastNames.toUpperCase(), `${stated.firstNames} ${stated.lastNames}`]) {
      expectSame((await listMembers(person, id, { query })).total, 1, `users found by ${JSON.stringify(query)}`);
    }
    expectSame((await listMembers(person, id, { query: spaces.word })).total, 0, 'users found by a word of no name');
  }),

  check('members.list/refuses-what-it-does-not-know', 'A value that is none of these is refused', async ({ person, spaces }) => {
    await needPart(person, 'members');
    const { id } = await spaces.create();
    for (const query of [{ limit: 0 }, { limit: 201 }, { limit: '+5' }, { cursor: 'x' }]) {
      expectProblem(await person.call(operations.listMembers, { spaceId: id, ...query }), 'bad-request');
    }
  }),

  check(
    'members.list/tells-no-person-from-space-to-space',
    'The same person has another one in each space',
    async ({ person, spaces }) => {
      await needPart(person, 'members');
      const listed = [];
      for (const { id } of await spaces.createSeveral(['One', 'Another'])) listed.push(...(await listMembers(person, id)).items);
      const [one, another] = listed;
      expect(one!.id !== another!.id, 'the same id in two spaces');
      const { person: self } = await readSession(person);
      const leak = listed.find((member) => member.id === self.id);
      expect(leak === undefined, 'the id of the user is that of the person');
      const unknown = await changeRole(person, (await spaces.create()).id, one!.id);
      expectProblem(unknown, 'not-found');
    },
  ),

  check('members.one/of-somebody-else-is-not-found', alike, async ({ person, other, spaces }) => {
    await needPart(person, 'members');
    const { id } = await spaces.create();
    const { items } = await listMembers(person, id);
    for (const spaceId of [id, 'nothing']) {
      expectProblem(await other.call(operations.listMembers, { spaceId }), 'not-found');
      expectProblem(await changeRole(other, spaceId, items[0]!.id), 'not-found');
      expectProblem(await other.call(operations.removeMember, { spaceId, memberId: items[0]!.id }), 'not-found');
    }
    expectProblem(await person.call(operations.removeMember, { spaceId: id, memberId: 'nobody' }), 'not-found');
    expectSame((await listMembers(person, id)).items, items, 'the users after somebody else tried');
  }),

  check('members.change/keeps-an-administrator', keepsOne, async ({ person, spaces }) => {
    await needPart(person, 'members');
    const { id } = await spaces.create();
    const { items } = await listMembers(person, id);
    expectProblem(await changeRole(person, id, items[0]!.id), 'last-administrator');
    expectSame((await listMembers(person, id)).items, items, 'the users after the last administrator was not demoted');
  }),

  check('members.remove/keeps-an-administrator', keepsOne, async ({ person, spaces }) => {
    await needPart(person, 'members');
    const { id } = await spaces.create();
    const { items } = await listMembers(person, id);
    expectProblem(await person.call(operations.removeMember, { spaceId: id, memberId: items[0]!.id }), 'last-administrator');
    expectSame((await listMembers(person, id)).items, items, 'the users after the last administrator was not removed');
  }),

  check(
    'members.change/is-for-a-version',
    'at the `version` that was read: 412 `version-mismatch` when somebody else has changed it since',
    async ({ person, spaces }) => {
      await needPart(person, 'members');
      const { id } = await spaces.create();
      const { items } = await listMembers(person, id);
      const change = { spaceId: id, memberId: items[0]!.id, role: 'manager' };
      expectProblem(await person.call(operations.changeMember, change, { version: `${items[0]!.version}-other` }), 'version-mismatch');
    },
  ),

  check(
    'members.change/to-the-same-role-is-no-change',
    'The role that the user has already makes no new version',
    async ({ person, spaces }) => {
      await needPart(person, 'members');
      const { id } = await spaces.create();
      const [member] = (await listMembers(person, id)).items;
      const change = { spaceId: id, memberId: member!.id, role: 'administrator' };
      const exchange = await person.call(operations.changeMember, change, { version: member!.version });
      expectSame(answerOf(exchange), member, 'the user', exchange);
      expectSame(exchange.headers.get('ETag'), `"${member!.version}"`, 'ETag', exchange);
      expectProblem(await person.call(operations.changeMember, { ...change, role: 'owner' }), 'invalid');
    },
  ),
];

function changeRole(caller: Caller, spaceId: string, memberId: string) {
  return caller.call(operations.changeMember, { spaceId, memberId, role: 'manager' });
}
