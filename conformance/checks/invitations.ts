import * as operations from '../../src/contract/invitations.js';
import { listMembers, needPart, readSession } from '../calls.js';
import { check } from '../check.js';
import { answerOf, expect, expectNow, expectProblem, expectSame } from '../expectations.js';
import { certificateOf, invite, invitee, inviteOne, nobodysNumber } from '../joining.js';

const alike = "**Somebody else's space** is answered like one that does not exist: 404, whatever was asked";
const day = 24 * 60 * 60 * 1000;

/** The part `invitations`, from the side of who invites. Nobody is invited but the other person of the run, and certificates of nobody. */
export const invitationChecks = [
  check('invitations.create/has-an-outcome-for-each', 'answers 200 with an outcome for each, in their order', async ({ person, spaces }) => {
    await needPart(person, 'invitations');
    const { id } = await spaces.create();
    const one = invitee(nobodysNumber());
    const exchange = await invite(person, id, one, one, { ...one, certificateNumber: '12', email: 'nowhere' });
    const { outcomes } = answerOf(exchange);
    expectSame(outcomes.map(({ outcome }) => outcome), ['invited', 'already-invited', 'invalid'], 'the outcomes', exchange);
    expectSame(outcomes[1]!.invitation?.id, outcomes[0]!.invitation?.id, 'the invitation that is open already', exchange);
    const { invitedAt, expiresAt, state } = outcomes[0]!.invitation!;
    expectNow(invitedAt, 'the time of inviting', exchange);
    expectSame([state, Date.parse(expiresAt) - Date.parse(invitedAt)], ['open', 30 * day], 'the state, and for how long it lasts', exchange);
    const page = answerOf(await person.call(operations.listInvitations, { spaceId: id }));
    expectSame(page.items, [outcomes[0]!.invitation], 'the invitations of the space');
  }),

  check('invitations.create/refuses-hidden-characters', 'characters that are invisible or turn the direction of text are refused', async ({ person, spaces }) => {
    await needPart(person, 'invitations');
    const { id } = await spaces.create();
    const names = ['a\u200bb', 'a\u202eb', ' '];
    const exchange = await invite(person, id, ...names.map((lastNames) => ({ ...invitee(nobodysNumber()), lastNames })));
    expectSame(answerOf(exchange).outcomes.map(({ outcome }) => outcome), names.map(() => 'invalid'), 'the outcomes', exchange);
  }),

  check('invitations.create/takes-fifty', 'and so do none and more than 50', async ({ person, spaces }) => {
    await needPart(person, 'invitations');
    const { id } = await spaces.create();
    for (const count of [0, 51]) {
      expectProblem(await invite(person, id, ...Array.from({ length: count }, () => invitee(nobodysNumber()))), 'invalid');
    }
  }),

  check('invitations.list/refuses-what-it-does-not-know', 'A value that is none of these is refused', async ({ person, spaces }) => {
    await needPart(person, 'invitations');
    const { id } = await spaces.create();
    for (const query of [{ limit: 0 }, { limit: 201 }, { limit: '+5' }, { cursor: 'x' }]) {
      expectProblem(await person.call(operations.listInvitations, { spaceId: id, ...query }), 'bad-request');
      expectProblem(await person.call(operations.listReceivedInvitations, query), 'bad-request');
    }
  }),

  check('invitations.remind/waits-a-day', 'within a day of the mail before it is refused with 429 `rate-limited` and `Retry-After`', async ({ person, spaces }) => {
    await needPart(person, 'invitations');
    const { id } = await spaces.create();
    const { id: invitationId } = await inviteOne(person, id);
    const exchange = await person.call(operations.remindOfInvitation, { spaceId: id, invitationId });
    expectProblem(exchange, 'rate-limited');
    expect(Number(exchange.headers.get('Retry-After')) > 0, 'there is no Retry-After', exchange);
  }),

  check('invitations.cancel/is-final', 'What was cancelled or declined, has expired or ended, or is for somebody else, is not found: 404', async ({ person, other, spaces }) => {
    await needPart(person, 'invitations');
    const { id } = await spaces.create();
    const { id: invitationId } = await inviteOne(person, id, await certificateOf(other));
    expectSame((await person.call(operations.cancelInvitation, { spaceId: id, invitationId })).status, 204, 'the status of cancelling');
    expectProblem(await other.call(operations.declineInvitation, { invitationId }), 'not-found');
    expectProblem(await person.call(operations.cancelInvitation, { spaceId: id, invitationId }), 'not-found');
  }),

  check('invitations.one/of-somebody-else-is-not-found', alike, async ({ person, other, spaces }) => {
    await needPart(person, 'invitations');
    const { id } = await spaces.create();
    const { id: invitationId } = await inviteOne(person, id);
    for (const spaceId of [id, 'nothing']) {
      expectProblem(await other.call(operations.listInvitations, { spaceId }), 'not-found');
      expectProblem(await invite(other, spaceId, invitee(nobodysNumber())), 'not-found');
      expectProblem(await other.call(operations.cancelInvitation, { spaceId, invitationId }), 'not-found');
    }
    expectProblem(await other.call(operations.declineInvitation, { invitationId }), 'not-found');
  }),

  check('invitations.received/is-for-a-certificate', 'Whoever signs in with that certificate may accept it', async ({ person, other, spaces }) => {
    await needPart(person, 'invitations');
    const { id, title } = await spaces.create();
    const before = await readSession(other);
    const { id: invitationId } = await inviteOne(person, id, await certificateOf(other));
    const { items } = answerOf(await other.call(operations.listReceivedInvitations, {}));
    expectSame(items.find((item) => item.id === invitationId)?.space.title, title, 'the title of the received invitation');
    expectSame((await readSession(other)).pendingInvitations, before.pendingInvitations + 1, 'pendingInvitations of the session');
    expectSame((await other.call(operations.declineInvitation, { invitationId })).status, 204, 'the status of declining');
    const after = answerOf(await other.call(operations.listReceivedInvitations, {}));
    expect(!after.items.some((item) => item.id === invitationId), 'a declined invitation is received still');
    expectSame((await listMembers(person, id)).total, 1, 'the users of the space');
  }),
];
