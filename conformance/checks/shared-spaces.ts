import * as invitations from '../../src/contract/invitations.js';
import { changeMember, removeMember } from '../../src/contract/members.js';
import { readSpace as readSpaceOperation } from '../../src/contract/spaces.js';
import { change, close, closeSpace, leave, listMembers, listSpaces, needPart, readSession, readSpace, switchSpace, switchTo } from '../calls.js';
import type { Caller } from '../caller.js';
import { check, type CheckContext } from '../check.js';
import { answerOf, expect, expectProblem, expectSame, expectStatus } from '../expectations.js';
import { accept, certificateOf, findOther, invite, invitee, inviteOne, listSent, nobodysNumber, share } from '../joining.js';

const oneIsLeft = 'However many commands arrive at once, one administrator is left';

/** The parts `invitations` and `members`: a space that two people have. */
export const sharedSpaceChecks = [
  check(
    'members.manager/changes-nobody',
    'Both are for administrators of the space; others who have it get 403 `forbidden`, also for what concerns only themselves',
    async (context) => {
      const { person, other } = context;
      const { space, member } = await share(context);
      const { id: administrator } = await findOther(other, space.id);
      const before = await listMembers(person, space.id);
      expectProblem(await giveRole(other, space.id, member.id, 'administrator'), 'forbidden');
      expectProblem(await giveRole(other, space.id, administrator, 'manager'), 'forbidden');
      for (const memberId of [administrator, member.id]) {
        expectProblem(await other.call(removeMember, { spaceId: space.id, memberId }), 'forbidden');
      }
      expectSame(await listMembers(person, space.id), before, 'the users after a manager tried');
    },
  ),

  check(
    'invitations.manager/invites-nobody',
    'All of this is for administrators of the space; others who have it get 403 `forbidden`',
    async (context) => {
      const { person, other } = context;
      const { space: { id: spaceId } } = await share(context);
      const { id: invitationId } = await inviteOne(person, spaceId);
      const before = await listSent(person, spaceId);
      expectProblem(await other.call(invitations.listInvitations, { spaceId }), 'forbidden');
      expectProblem(await invite(other, spaceId, invitee(nobodysNumber())), 'forbidden');
      expectProblem(await other.call(invitations.remindOfInvitation, { spaceId, invitationId }), 'forbidden');
      expectProblem(await other.call(invitations.cancelInvitation, { spaceId, invitationId }), 'forbidden');
      expectSame(await listSent(person, spaceId), before, 'the invitations after a manager tried');
    },
  ),

  check(
    'spaces.manager/changes-nothing',
    'For administrators of the space; others who have it get 403 `forbidden`',
    async (context) => {
      const { person, other } = context;
      const { space } = await share(context);
      const own = await readSpace(other, space.id);
      expectSame(own, { ...space, role: 'manager', lastUsedAt: own.lastUsedAt }, 'the space as the manager reads it');
      expectProblem(await change(other, own, { title: 'Changed' }), 'forbidden');
      expectProblem(await close(other, space.id), 'forbidden');
      expectSame((await readSpace(person, space.id)).title, space.title, 'the title after a manager tried');
    },
  ),

  check(
    'members.change/gives-another-role',
    '`PATCH` gives a user another `role`, at the `version` that was read: 412 `version-mismatch` when somebody else has changed it since',
    async (context) => {
      const { person, other } = context;
      const { space, member } = await share(context);
      const promotion = { spaceId: space.id, memberId: member.id, role: 'administrator' };
      const exchange = await person.call(changeMember, promotion, { version: member.version });
      const promoted = answerOf(exchange);
      expectSame(promoted, { ...member, role: 'administrator', version: promoted.version }, 'the user', exchange);
      expect(promoted.version !== member.version, 'the version stays when the role changes', exchange);
      expectSame((await readSpace(other, space.id)).role, 'administrator', 'the role as the user reads it');
      const late = await person.call(changeMember, { ...promotion, role: 'manager' }, { version: member.version });
      expectProblem(late, 'version-mismatch');
      expectSame(await findOther(person, space.id), promoted, 'the user after a change at an old version');
    },
  ),

  check(
    'members.list/says-who-is-the-only-administrator',
    '`isOnlyAdministrator` says so beforehand',
    async (context) => {
      const { person, other } = context;
      const { space, member } = await share(context);
      const first = () => findOther(other, space.id);
      expectSame((await first()).isOnlyAdministrator, true, 'isOnlyAdministrator of the only one');
      answerOf(await giveRole(person, space.id, member.id, 'administrator'));
      expectSame((await first()).isOnlyAdministrator, false, 'isOnlyAdministrator of one of two');
      // Who has named another one may give up the role, and gets it back from them.
      answerOf(await giveRole(person, space.id, (await first()).id, 'manager'));
      expectSame((await findOther(person, space.id)).isOnlyAdministrator, true, 'isOnlyAdministrator of the one who is left');
      answerOf(await giveRole(other, space.id, (await first()).id, 'administrator'));
    },
  ),

  check(
    'members.remove/takes-the-space',
    'Where it was active for them, no space is; what they ask about it from then on is answered like a space that does not exist',
    async (context) => {
      const { person, other } = context;
      const { space, member } = await share(context);
      await switchSpace(other, space.id);
      const exchange = await person.call(removeMember, { spaceId: space.id, memberId: member.id });
      expectStatus(exchange, 204);
      expectSame((await listMembers(person, space.id)).total, 1, 'the users of the space');
      await expectNotTheirs(context, other, space.id);
    },
  ),

  check(
    'members.remove/leaves-nothing-for-later',
    'Who joins again has the role of their new invitation, and no earlier one',
    async (context) => {
      const { person, other } = context;
      const { space, member } = await share(context, { role: 'administrator' });
      await switchSpace(other, space.id);
      expectStatus(await person.call(removeMember, { spaceId: space.id, memberId: member.id }), 204);
      const { id: invitationId } = await inviteOne(person, space.id, await certificateOf(other));
      expectSame(answerOf(await accept(other, invitationId)).role, 'manager', 'the role after joining again');
      const again = await findOther(person, space.id);
      expectSame(again.role, 'manager', 'the role in the list');
      expect(again.id !== member.id, 'who joined again has the id of before');
      expectSame((await readSession(other)).activeSpace, null, 'the active space of who joined again');
    },
  ),

  check('members.remove/leaves-one-administrator-at-the-same-time', oneIsLeft, async (context) => {
    const { person, other } = context;
    const { space: { id: spaceId }, member } = await share(context, { role: 'administrator' });
    const { id: first } = await findOther(other, spaceId);
    const [hers, his] = await Promise.all([giveRole(person, spaceId, first, 'manager'), giveRole(other, spaceId, member.id, 'manager')]);
    expectSame([hers.status, his.status].sort(), [200, 409], 'the statuses of two who give up their role at once', hers);
    const [administrator, manager] = hers.status === 409 ? [person, other] : [other, person];
    answerOf(await giveRole(administrator, spaceId, manager === person ? first : member.id, 'administrator'));
    const removals = await Promise.all([
      person.call(removeMember, { spaceId, memberId: member.id }),
      other.call(removeMember, { spaceId, memberId: first }),
    ]);
    const survivor = removals[0].status === 204 ? person : other;
    expectSame(removals.filter(({ status }) => status === 204).length, 1, 'the number of those who removed each other', removals[0]);
    const { items } = await listMembers(survivor, spaceId);
    expectSame(items.map(({ isSelf, role }) => [isSelf, role]), [[true, 'administrator']], 'the users that are left');
    await closeSpace(survivor, spaceId);
  }),

  check('invitations.sent/end-with-the-role', 'An invitation ends with the right to invite of whoever sent it', async (context) => {
    const { person, other } = context;
    const { space, member } = await share(context, { role: 'administrator' });
    const hers = await inviteOne(person, space.id);
    await inviteOne(other, space.id);
    expectSame((await listSent(person, space.id)).total, 2, 'the invitations of two administrators');
    answerOf(await giveRole(person, space.id, member.id, 'manager'));
    expectSame((await listSent(person, space.id)).items, [hers], 'the invitations after one who invites was demoted');
  }),

  check(
    'spaces.leave/leaves-the-space-to-the-others',
    'Everybody may leave a space, whatever their role. The space stays as it is for its other members. Where it was active for the person, no space is',
    async (context) => {
      const { person, other } = context;
      await needPart(person, 'manage-spaces');
      const { space } = await share(context);
      await switchSpace(other, space.id);
      expectStatus(await leave(other, space.id), 204);
      await expectNotTheirs(context, other, space.id);
      const after = await readSpace(person, space.id);
      expectSame(after, { ...space, lastUsedAt: after.lastUsedAt }, 'the space of who stays');
      expectSame((await listMembers(person, space.id)).total, 1, 'the users of the space');
    },
  ),

  check('spaces.close/ends-the-space-for-everybody', 'Closing ends the space for all its members', async (context) => {
    const { person, other } = context;
    const { space } = await share(context);
    await switchSpace(other, space.id);
    await closeSpace(person, space.id);
    await expectNotTheirs(context, other, space.id);
  }),
];

/** At any version. */
function giveRole(caller: Caller, spaceId: string, memberId: string, role: string) {
  return caller.call(changeMember, { spaceId, memberId, role });
}

/** To the caller the space is like one that does not exist, and it is not active any more. */
async function expectNotTheirs({ spaces }: CheckContext, caller: Caller, spaceId: string) {
  expectSame((await readSession(caller)).activeSpace, null, 'the active space');
  const { items } = await listSpaces(caller, { query: spaces.word });
  expect(!items.some(({ id }) => id === spaceId), 'the space is in the list still');
  expectProblem(await caller.call(readSpaceOperation, { spaceId }), 'not-found');
  expectProblem(await caller.call(invitations.listInvitations, { spaceId }), 'not-found');
  expectProblem(await switchTo(caller, spaceId), 'not-found');
}
