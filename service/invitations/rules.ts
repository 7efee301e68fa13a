import * as v from 'valibot';
import type { InvitationOutcome, NewInvitation } from '../../src/contract/invitations.js';
import { maxLength } from '../../src/contract/limits.js';
import { certificateNumberSchema, emailSchema, plainText } from '../../src/contract/values.js';
import { describeIssue } from '../http/body.js';
import type { InvitationCaps } from './store.js';

const day = 24 * 60 * 60 * 1000;

/** In milliseconds: for how long an invitation can be accepted. */
export const invitationLifetime = 30 * day;

/** In milliseconds: from one mail about an invitation to the next. */
export const reminderPause = day;

/** Enough for a large office on its first day, and too few to be of use to whoever sends what nobody wants. */
export const usualInvitationsPerDay: InvitationCaps = { bySpace: 500, byInviter: 500, toRecipient: 5 };

const text = { firstNames: plainText(maxLength.name), lastNames: plainText(maxLength.name), email: emailSchema } as const;
const rules = v.object({ ...text, certificateNumber: v.pipe(v.string(), v.trim(), certificateNumberSchema) });

/** What is invited, without outer white space; or what is wrong with it. */
export function readInvitee(wanted: NewInvitation): NewInvitation | InvitationOutcome {
  const { role, access } = wanted;
  const parsed = v.safeParse(rules, wanted, { abortPipeEarly: true });
  if (!parsed.success) return { outcome: 'invalid', invitation: null, errors: parsed.issues.map(describeIssue) };
  return { ...parsed.output, role, access };
}

export function isInvalid(read: NewInvitation | InvitationOutcome): read is InvitationOutcome {
  return 'outcome' in read;
}
