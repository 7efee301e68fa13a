import type { Invitation, InvitationOutcome, Inviter } from '../../src/contract/invitations.js';
import { reminderPause } from './rules.js';
import type { Invite, Invitee, InvitationCaps } from './store.js';

export interface InvitationRow
  extends Pick<Invitation, 'id' | 'firstNames' | 'lastNames' | 'email' | 'certificateNumber' | 'access' | 'role' | 'invitedAt' | 'remindedAt' | 'expiresAt'> {
  readonly spaceId: string;
  readonly inviterId: string;
  readonly inviterFirstNames: string;
  readonly inviterLastNames: string;
  /** Open until it is answered, also when it has expired. */
  readonly status: 'open' | 'accepted' | 'declined';
  /** Who accepted or declined it. */
  readonly answeredBy: string | null;
}

/** What is there already, of the certificates that are to be invited. */
export interface Known {
  /** The numbers that users of the space have. */
  readonly members: ReadonlySet<string>;
  /** The open invitations of the space. */
  readonly open: readonly InvitationRow[];
  /** How many were sent today, by what counts them. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface Decision {
  readonly outcomes: readonly InvitationOutcome[];
  readonly invited: readonly InvitationRow[];
  /** The counts that have changed. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Decides about one after the other, so that one invited twice in the same list is invited once. */
export function decideInvitations(command: Invite, known: Known): Decision {
  const { invitations, at } = command;
  const open = new Map(known.open.map((row) => [row.certificateNumber, row]));
  const changed = new Map<string, number>();
  const invited: InvitationRow[] = [];
  const outcomes = invitations.map((wanted): InvitationOutcome => {
    if ('outcome' in wanted) return wanted;
    const { certificateNumber } = wanted;
    if (known.members.has(certificateNumber)) return { outcome: 'already-member', invitation: null };
    const earlier = open.get(certificateNumber);
    if (earlier !== undefined) return { outcome: 'already-invited', invitation: toInvitation(earlier, at) };
    const counted = countOne(countersOf(command, wanted), command.caps, (subject) => changed.get(subject) ?? known.counts.get(subject) ?? 0);
    if (counted === undefined) return { outcome: 'too-many', invitation: null };
    for (const [subject, count] of counted) changed.set(subject, count);
    const row = makeRow(command, wanted);
    open.set(certificateNumber, row);
    invited.push(row);
    return { outcome: 'invited', invitation: toInvitation(row, at) };
  });
  return { outcomes, invited, counts: changed };
}

/** The certificate that a membership is for; null for all of the person. */
export function boundTo({ access, certificateNumber }: Pick<InvitationRow, 'access' | 'certificateNumber'>): string | null {
  return access === 'certificate' ? certificateNumber : null;
}

/** What counts an invitation or a reminder, and up to which number. */
export type Counters = readonly (readonly [subject: string, cap: keyof InvitationCaps])[];

export function countersOf(
  { spaceId, personId }: Pick<Invite, 'spaceId' | 'personId'>,
  { certificateNumber, email }: Pick<Invitee, 'certificateNumber' | 'email'>,
): Counters {
  return [
    [`space ${spaceId}`, 'bySpace'],
    [`inviter ${personId}`, 'byInviter'],
    [`certificate ${certificateNumber}`, 'toRecipient'],
    [`address ${email.toLowerCase()}`, 'toRecipient'],
  ];
}

/** The counts with one more; `undefined` when one of them is as high as allowed. */
export function countOne(
  counters: Counters,
  caps: InvitationCaps,
  countOf: (subject: string) => number,
): readonly (readonly [subject: string, count: number])[] | undefined {
  if (counters.some(([subject, cap]) => countOf(subject) >= caps[cap])) return undefined;
  return counters.map(([subject]) => [subject, countOf(subject) + 1]);
}

function makeRow({ spaceId, personId, inviter, at, expiresAt }: Invite, invitee: Invitee): InvitationRow {
  return {
    ...invitee,
    spaceId,
    inviterId: personId,
    inviterFirstNames: inviter.firstNames,
    inviterLastNames: inviter.lastNames,
    status: 'open',
    answeredBy: null,
    invitedAt: at,
    remindedAt: null,
    expiresAt,
  };
}

/** An invitation as the administrators of its space see it. */
export function toInvitation(row: InvitationRow, at: string): Invitation {
  const { id, firstNames, lastNames, email, certificateNumber, access, role, invitedAt, remindedAt, expiresAt } = row;
  return {
    ...{ id, firstNames, lastNames, email, certificateNumber, access, role },
    state: row.status === 'open' && expiresAt <= at ? 'expired' : row.status,
    invitedBy: inviterOf(row),
    ...{ invitedAt, remindedAt, expiresAt },
    remindableAt: row.status === 'open' ? remindableAt(row) : null,
  };
}

export function inviterOf({ inviterFirstNames: firstNames, inviterLastNames: lastNames }: Pick<InvitationRow, 'inviterFirstNames' | 'inviterLastNames'>): Inviter {
  return { firstNames, lastNames };
}

/** One mail a day, the first one included. */
export function remindableAt({ invitedAt, remindedAt }: Pick<InvitationRow, 'invitedAt' | 'remindedAt'>): string {
  return new Date(Date.parse(remindedAt ?? invitedAt) + reminderPause).toISOString();
}
