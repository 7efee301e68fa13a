import { cancelInvitation, remindOfInvitation } from '../../src/contract/invitations.js';
import { listMembers, listSpaces, readSession } from '../calls.js';
import { check } from '../check.js';
import { answerOf, expect, expectProblem, expectSame, expectStatus } from '../expectations.js';
import { accept, certificateOf, decline, findOther, invite, invitee, inviteOne, listReceived, listSent, needSharing, nobodysNumber, share } from '../joining.js';

const day = 24 * 60 * 60 * 1000;
const notFound = 'What was cancelled or declined, has expired or ended, or is for somebody else, is not found: 404';
const oneEffect = 'However many of accepting, declining, cancelling and the end arrive at once, one has its effect';

/** The parts `invitations` and `members`: what becomes of an invitation that the other person of the run receives. */
export const acceptanceChecks = [
  check(
    'invitations.accept/makes-a-user',
    'Accepting makes the person a user, with the role and the access of the invitation; the active space stays',
    async (context) => {
      const { person, other } = context;
      const before = await readSession(other);
      const { space, joined, member } = await share(context);
      expectSame([joined.id, joined.title, joined.role], [space.id, space.title, 'manager'], 'the space in the answer');
      const after = await readSession(other);
      expectSame(after.activeSpace?.id, before.activeSpace?.id, 'the active space after accepting');
      expectSame(after.spaceCounts.professional, before.spaceCounts.professional + 1, 'the number of professional spaces');
      expectSame(after.pendingInvitations, before.pendingInvitations, 'pendingInvitations after accepting');
      const { items } = await listSpaces(other, { query: context.spaces.word });
      expectSame(items.find(({ id }) => id === space.id)?.role, 'manager', 'the role in the list of the spaces');
      const { firstNames, lastNames, role, access, isOnlyAdministrator } = member;
      const { person: stated } = after;
      const expected = [stated.firstNames, stated.lastNames, 'manager', 'all', false];
      expectSame([firstNames, lastNames, role, access, isOnlyAdministrator], expected, 'the new user');
      const [own] = (await listMembers(other, space.id)).items.filter(({ isSelf }) => isSelf);
      expectSame(own, { ...member, isSelf: true }, 'the new user, as they see themselves');
      expectSame((await listSent(person, space.id)).total, 0, 'the invitations of the space');
    },
  ),

  check(
    'invitations.accept/makes-an-administrator',
    'Accepting makes the person a user, with the role and the access of the invitation',
    async (context) => {
      const { person, other } = context;
      const { space, joined, member } = await share(context, { role: 'administrator', access: 'certificate' });
      expectSame([joined.role, member.role, member.access], ['administrator', 'administrator', 'certificate'], 'the role, and the access');
      expectSame((await findOther(other, space.id)).isOnlyAdministrator, false, 'isOnlyAdministrator of who invited');
      await inviteOne(other, space.id);
      expectSame((await listSent(person, space.id)).total, 1, 'the invitations after the new administrator has invited');
    },
  ),

  check(
    'invitations.accept/is-answered-alike-again',
    'Who accepted it and has the space is answered alike again',
    async (context) => {
      const { person, other } = context;
      const { space, invitation, joined } = await share(context);
      const exchange = await accept(other, invitation.id);
      expectSame(answerOf(exchange), joined, 'the space in the second answer', exchange);
      expectSame((await listMembers(person, space.id)).total, 2, 'the users of the space');
    },
  ),

  check('invitations.accept/makes-one-user-at-the-same-time', oneEffect, async ({ person, other, spaces }) => {
    await needSharing(person);
    const { id } = await spaces.create();
    const invitation = await inviteOne(person, id, await certificateOf(other));
    const exchanges = await Promise.all(Array.from({ length: 4 }, () => accept(other, invitation.id)));
    for (const exchange of exchanges) expectSame(answerOf(exchange).id, id, 'the space', exchange);
    expectSame((await listMembers(person, id)).total, 2, 'the users of the space');
  }),

  check('invitations.accept/or-something-else-at-the-same-time', oneEffect, async ({ person, other, spaces }) => {
    await needSharing(person);
    for (const end of ['cancelled', 'declined'] as const) {
      const { id: spaceId } = await spaces.create();
      const { id: invitationId } = await inviteOne(person, spaceId, await certificateOf(other));
      const [accepted, ended] = await Promise.all([
        accept(other, invitationId),
        end === 'cancelled' ? person.call(cancelInvitation, { spaceId, invitationId }) : decline(other, invitationId),
      ]);
      const isAccepted = accepted.status === 200;
      expectSame([accepted.status, ended.status], isAccepted ? [200, 404] : [404, 204], `the statuses of accepting what is ${end}`, accepted);
      expectSame((await listMembers(person, spaceId)).total, isAccepted ? 2 : 1, 'the users of the space');
    }
  }),

  check('invitations.accept/needs-one-that-is-open', notFound, async ({ person, other, spaces }) => {
    await needSharing(person);
    const { id: spaceId } = await spaces.create();
    const number = await certificateOf(other);
    const cancelled = await inviteOne(person, spaceId, number);
    expectStatus(await person.call(cancelInvitation, { spaceId, invitationId: cancelled.id }), 204);
    const declined = await inviteOne(person, spaceId, number);
    expectStatus(await decline(other, declined.id), 204);
    const ofNobody = await inviteOne(person, spaceId);
    for (const id of [cancelled.id, declined.id, ofNobody.id, 'nothing']) expectProblem(await accept(other, id), 'not-found');
    expectSame((await listMembers(person, spaceId)).total, 1, 'the users of the space');
    const states = (await listSent(person, spaceId)).items.map(({ id, state }) => [id, state]);
    expectSame(states, [[ofNobody.id, 'open'], [declined.id, 'declined']], 'the invitations of the space');
  }),

  check('invitations.create/knows-the-users-of-the-space', 'a user of this space has the certificate', async (context) => {
    const { person, other } = context;
    const { space } = await share(context);
    const exchange = await invite(person, space.id, invitee(await certificateOf(other)), invitee(nobodysNumber()));
    const { outcomes } = answerOf(exchange);
    const found = outcomes.map(({ outcome, invitation }) => [outcome, invitation !== null]);
    expectSame(found, [['already-member', false], ['invited', true]], 'the outcomes', exchange);
  }),

  check('invitations.expired/is-not-found', notFound, async ({ person, other, spaces, backdate }) => {
    await needSharing(person);
    const { id: spaceId } = await spaces.create();
    const { pendingInvitations } = await readSession(other);
    const { id: invitationId } = await inviteOne(person, spaceId, await certificateOf(other));
    await backdate(invitationId);
    const received = (await listReceived(other)).items.filter(({ id }) => id === invitationId);
    expectSame(received, [], 'what is received of an invitation that has expired');
    expectSame((await readSession(other)).pendingInvitations, pendingInvitations, 'pendingInvitations of the session');
    expectProblem(await accept(other, invitationId), 'not-found');
    expectProblem(await decline(other, invitationId), 'not-found');
    expectSame((await listMembers(person, spaceId)).total, 1, 'the users of the space');
    expectSame((await listSent(person, spaceId)).items.map(({ state }) => state), ['expired'], 'the state of the invitation');
  }),

  check(
    'invitations.expired/is-open-again-after-a-reminder',
    '`POST …/reminders` sends one more mail and lets it last 30 days from then, also when it has expired',
    async ({ person, other, spaces, backdate }) => {
      await needSharing(person);
      const { id: spaceId } = await spaces.create();
      const { id: invitationId } = await inviteOne(person, spaceId, await certificateOf(other));
      await backdate(invitationId);
      const exchange = await person.call(remindOfInvitation, { spaceId, invitationId });
      const { state, remindedAt, expiresAt } = answerOf(exchange);
      expect(remindedAt !== null, 'remindedAt is null', exchange);
      expectSame([state, Date.parse(expiresAt) - Date.parse(remindedAt)], ['open', 30 * day], 'the state, and for how long it lasts', exchange);
      expectProblem(await person.call(remindOfInvitation, { spaceId, invitationId }), 'rate-limited');
      expectStatus(await accept(other, invitationId), 200);
      expectSame((await listMembers(person, spaceId)).total, 2, 'the users of the space');
    },
  ),
];
