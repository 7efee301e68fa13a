import type { Queryable } from '../database/database.js';
import type { Command, Outcome, SignIn } from './store.js';

/** What a person did, for those who have to account for it later. */
export interface AuditEntry {
  readonly action:
    ('sign-in' | 'sign-out') | ('accept-terms' | 'create-space' | 'change-space' | 'close-space' | 'leave-space' | 'switch-space')
    | ('invite' | 'remind-of-invitation' | 'cancel-invitation' | 'accept-invitation' | 'decline-invitation')
    | ('request-certification' | 'cancel-certification')
    | ('grant-certification' | 'refuse-certification' | 'revoke-certification' | 'receive-certification' | 'issue-access-code')
    | ('change-role' | 'remove-member' | 'check-recipient' | 'refuse')
    | ('begin-sign-in-method' | 'register-sign-in-method' | 'remove-sign-in-method')
    | ('send-email-confirmation' | 'cancel-email-change' | 'confirm-email')
    | ('begin-pairing' | 'claim-pairing' | 'confirm-pairing' | 'cancel-pairing' | 'rename-device' | 'unpair-device' | 'open-device');
  /** Null for what concerns no space. */
  readonly spaceId: string | null;
  /** What is needed to understand the entry when the rest has changed; no names, no addresses. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Written by the transaction that has the effect: there is no entry without effect, and no effect without entry. */
export async function writeAuditEntry(
  transaction: Queryable,
  { personId, signInId, at }: SignIn & { readonly at: string },
  { action, spaceId, details = {} }: AuditEntry,
): Promise<void> {
  await transaction.query(
    `INSERT INTO audit_entry (person_id, at, id, sign_in_id, action, space_id, details)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [personId, at, crypto.randomUUID(), signInId, action, spaceId, JSON.stringify(details)],
  );
}

/** Of what was refused to somebody who has the space; strangers could fill the trail with spaces they make up. */
const recorded: readonly string[] = ['forbidden', 'last-administrator', 'no-tries-left'];

/** Notes who was denied what. After the act, and not in its transaction: a refusal rolls it back. */
export async function recordRefusal<Result, Refusal extends string>(
  on: Queryable,
  command: Command,
  { action, spaceId, details }: AuditEntry,
  effect: Promise<Outcome<Result, Refusal>>,
): Promise<Outcome<Result, Refusal>> {
  const outcome = await effect;
  if ('refusal' in outcome && recorded.includes(outcome.refusal)) {
    await writeAuditEntry(on, command, { action: 'refuse', spaceId, details: { ...details, action, reason: outcome.refusal } });
  }
  return outcome;
}
