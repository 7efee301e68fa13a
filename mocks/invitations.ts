import { reminderPause, invitationLifetime } from '../service/invitations/rules.js';
import type { InvitationRow } from '../service/invitations/decide.js';
import type { MembershipRow, SpaceRow } from '../service/spaces/memory.js';
import type { Person } from './people.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** The certificate of a smartcard that the person has signed in with before. */
export const smartcard = { number: '11112222333344440101', product: 'LuxTrust Smartcard' } as const;

function invitation(
  row: Pick<InvitationRow, 'id' | 'spaceId' | 'inviterId' | 'inviterFirstNames' | 'inviterLastNames' | 'certificateNumber'> & Partial<InvitationRow>,
  age: number,
  now: Date,
): InvitationRow {
  const at = (time: number) => new Date(time).toISOString();
  const invitedAt = now.getTime() - age;
  return {
    firstNames: 'Anne',
    lastNames: 'Weber',
    email: 'anne.weber@example.lu',
    access: 'all',
    role: 'manager',
    status: 'open',
    answeredBy: null,
    remindedAt: null,
    invitedAt: at(invitedAt),
    expiresAt: at(invitedAt + invitationLifetime),
    ...row,
  };
}

/** Invitations that a person has received to these spaces, each from its first user; the last one is for her smartcard. */
export function receivedInvitations({ certificateNumber: own, firstNames, lastNames, email }: Person, memberships: readonly MembershipRow[], now: Date) {
  return memberships.map(({ spaceId, personId, member }, index): InvitationRow => {
    const inviter = { inviterId: personId, inviterFirstNames: member.firstNames, inviterLastNames: member.lastNames };
    const isForSmartcard = index > 0 && index === memberships.length - 1;
    const certificateNumber = isForSmartcard ? smartcard.number : (own ?? '');
    const role = index % 2 === 0 ? 'administrator' : 'manager';
    const access = index % 2 === 0 ? 'all' : 'certificate';
    const row = { id: `invitation-${index + 1}`, spaceId, ...inviter, certificateNumber, role, access } as const;
    return invitation({ ...row, firstNames, lastNames, ...(email !== null && { email }) }, (index * 5 + 1) * day + index * hour, now);
  });
}

/** Invitations that a person has sent: a new one, one that can be sent again, one that was declined, one that has expired. */
export function sentInvitations({ personId, firstNames, lastNames }: Person, { id: spaceId }: SpaceRow, now: Date): readonly InvitationRow[] {
  const inviter = { inviterId: personId, inviterFirstNames: firstNames, inviterLastNames: lastNames };
  const sent = (number: number, age: number, row: Partial<InvitationRow>) =>
    invitation({ id: `invitation-${number}`, spaceId, ...inviter, certificateNumber: `2222333344445555000${number}`, ...row }, age, now);
  return [
    sent(1, hour, { firstNames: 'Luca', lastNames: 'Rossi', email: 'luca.rossi@example.lu' }),
    sent(2, 9 * reminderPause, { firstNames: 'Zoé', lastNames: 'Çelik', email: 'zoe.celik@example.lu', role: 'administrator' }),
    sent(3, 12 * day, { firstNames: 'Tun', lastNames: 'Wagner', email: 'tun.wagner@example.lu', status: 'declined', access: 'certificate' }),
    sent(4, 33 * day, { firstNames: 'Joëlle', lastNames: 'Reuter', email: 'joelle.reuter@example.lu' }),
  ];
}
