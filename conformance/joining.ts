import * as operations from '../src/contract/invitations.js';
import type { Member } from '../src/contract/members.js';
import type { Space, SpaceSummary } from '../src/contract/spaces.js';
import { listMembers, needPart, readSession } from './calls.js';
import type { Caller } from './caller.js';
import { type CheckContext, CheckSkipped } from './check.js';
import { draw } from './draw.js';
import { answerOf, expect, expectSame } from './expectations.js';

/** Twenty digits that no certificate has, another one each time. */
export function nobodysNumber(): string {
  return `0000${draw('0123456789', 16)}`;
}

export function invitee(certificateNumber: string, more: object = {}) {
  const email = `c${certificateNumber}@example.org`;
  return { firstNames: 'Somebody', lastNames: 'Invited', email, certificateNumber, access: 'all', role: 'manager', ...more };
}

export function invite(caller: Caller, spaceId: string, ...invitations: readonly object[]) {
  return caller.call(operations.invite, { spaceId, invitations });
}

/** @throws CheckSkipped when the back-end sends nobody so many in a day: that is its right. */
export async function inviteOne(caller: Caller, spaceId: string, number = nobodysNumber(), more: object = {}): Promise<operations.Invitation> {
  const exchange = await invite(caller, spaceId, invitee(number, more));
  const [outcome] = answerOf(exchange).outcomes;
  if (outcome?.outcome === 'too-many') throw new CheckSkipped('a back-end that lets one person be invited more often in a day');
  expectSame(outcome?.outcome, 'invited', 'the outcome', exchange);
  expect(Boolean(outcome?.invitation), 'no invitation comes with the outcome', exchange);
  return outcome!.invitation!;
}

/** @throws CheckSkipped when this person of the run has signed in without a certificate. */
export async function certificateOf(caller: Caller): Promise<string> {
  const { certificateNumber } = (await readSession(caller)).authentication;
  if (certificateNumber === undefined) throw new CheckSkipped('another person whose sign-in states a certificate');
  return certificateNumber;
}

export function accept(caller: Caller, invitationId: string) {
  return caller.call(operations.acceptInvitation, { invitationId });
}

export function decline(caller: Caller, invitationId: string) {
  return caller.call(operations.declineInvitation, { invitationId });
}

export async function listSent(caller: Caller, spaceId: string): Promise<operations.InvitationPage> {
  return answerOf(await caller.call(operations.listInvitations, { spaceId }));
}

export async function listReceived(caller: Caller): Promise<operations.ReceivedInvitationPage> {
  return answerOf(await caller.call(operations.listReceivedInvitations));
}

/** @throws CheckSkipped when the back-end does not let people share spaces, and show who has them. */
export async function needSharing(caller: Caller): Promise<void> {
  await needPart(caller, 'invitations');
  await needPart(caller, 'members');
}

/** A space that two people have. */
export interface SharedSpace {
  readonly space: Space;
  readonly invitation: operations.Invitation;
  /** As the one who joined was answered. */
  readonly joined: SpaceSummary;
  /** The other person, as the first one finds them in the list. */
  readonly member: Member;
}

/** A new space of the first person, which the other one has joined: as a manager with all certificates, unless stated. */
export async function share({ person, other, spaces }: CheckContext, more: object = {}): Promise<SharedSpace> {
  await needSharing(person);
  const number = await certificateOf(other);
  const space = await spaces.create();
  const invitation = await inviteOne(person, space.id, number, more);
  const joined = answerOf(await accept(other, invitation.id));
  return { space, invitation, joined, member: await findOther(person, space.id) };
}

/** Who else has the space. */
export async function findOther(caller: Caller, spaceId: string): Promise<Member> {
  const { items } = await listMembers(caller, spaceId);
  const others = items.filter(({ isSelf }) => !isSelf);
  expectSame(others.length, 1, 'the number of other users');
  return others[0]!;
}
