import type { Query, Screen, Views } from './screen.js';

/** The invitations that wait on top of something else. */
export const waitingInvitations: Query = { part: 'invitation' };

const invitationTo = (space: string): Query => ({
  ...waitingInvitations,
  known: { part: 'invitation-title', attribute: 'data-identifier', value: space },
});

export async function acceptWaiting<V extends Views>(screen: Screen<V>, space: string): Promise<void> {
  await screen.press({ role: 'button', part: 'accept', within: invitationTo(space) });
}

/** Presses "Decline", and confirms it. */
export async function declineWaiting<V extends Views>(screen: Screen<V>, space: string): Promise<void> {
  const within = invitationTo(space);
  await screen.press({ role: 'button', part: 'decline', within });
  await screen.press({ role: 'button', part: 'confirm-decline', within });
}
