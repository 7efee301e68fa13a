import { createAuditMonths } from './audit-months.js';
import { batch, changeInBatches } from './batches.js';
import type { Database } from './database.js';
import { enforceRetention, type Retention } from './retention.js';

const intervalMs = 600_000;

/**
 * Deletes what has expired, every ten minutes; several processes may do so at once. What fails is done next time.
 *
 * @param forget Its signal is aborted when the service ends: it finishes the batch that is under way.
 */
export function startHousekeeping(
  forget: (signal: AbortSignal) => Promise<void>,
  report: (error: Error) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(() => forget(stopping.signal)).catch(report);
  }, intervalMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}

/** What housekeeping does each time. What fails keeps nothing else from being done, and is told at the end. */
export async function keepHouse(database: Database, now: Date, retention: Retention, signal?: AbortSignal): Promise<void> {
  const outcomes = [
    await settle(deleteExpired(database, now, signal)),
    await settle(createAuditMonths(database, now)),
    await settle(enforceRetention(database, now, retention, signal)),
  ];
  const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, 'Several parts of housekeeping failed');
}

async function settle(work: Promise<void>): Promise<PromiseSettledResult<void>> {
  const [outcome] = await Promise.allSettled([work]);
  return outcome;
}

/** No mail is tried for longer, nor counted, in milliseconds. */
const longestMail = 2 * 24 * 60 * 60 * 1000;

/** No sign-in lasts this long, and no invitation that has expired is listed for longer, in milliseconds. */
const longestSignIn = 30 * 24 * 60 * 60 * 1000;

/**
 * Deletes what nobody can ask for any more: acts, sessions and attempts to sign in that have expired, and the rows of
 * sign-ins that ended long ago; e-mail addresses that were not confirmed in time, and the mails to them; invitations that
 * expired a month ago, and what was counted of them and of recipients; codes of pairings and registrations of authentication products, some days after they ended, and challenges of devices;
 * access codes that are over, and what became of requests a month ago that were cancelled or replaced.
 *
 * @param signal Stops it between two batches; the rest is deleted next time.
 */
export async function deleteExpired(database: Database, now: Date, signal?: AbortSignal): Promise<void> {
  const longAgo = new Date(now.getTime() - longestSignIn);
  for (const [statement, until] of [
    [expiredActs, now],
    [expiredSessions, now],
    [expiredAttempts, now],
    [endedSignIns, longAgo],
    [expiredConfirmations, now],
    [expiredTokens, now],
    [expiredChallenges, now],
    [oldPairings, new Date(now.getTime() - longestMail)],
    [oldRegistrations, new Date(now.getTime() - longestMail)],
    [oldMails, new Date(now.getTime() - longestMail)],
    [oldInvitations, longAgo],
    [oldMisses, new Date(now.getTime() - longestMail)],
    [oldCounts, new Date(now.getTime() - longestMail)],
    [oldTries, new Date(now.getTime() - longestMail)],
    [expiredCodes, now],
    [goneCertifications, longAgo],
  ] as const) {
    await changeInBatches(database, statement, until, signal);
  }
}

const expiredActs = `DELETE FROM act WHERE expires_at <= $1 AND (person_id, key) IN (
  SELECT person_id, key FROM act WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING key`;

const expiredSessions = `DELETE FROM browser_session WHERE expires_at <= $1 AND token_hash IN (
  SELECT token_hash FROM browser_session WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING sign_in_id`;

const expiredAttempts = `DELETE FROM sign_in_attempt WHERE expires_at <= $1 AND state IN (
  SELECT state FROM sign_in_attempt WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING state`;

const endedSignIns = `DELETE FROM sign_in WHERE begun_at <= $1 AND (person_id, sign_in_id) IN (
  SELECT person_id, sign_in_id FROM sign_in WHERE begun_at <= $1 ORDER BY begun_at LIMIT ${batch}
) RETURNING sign_in_id`;

const expiredConfirmations = `WITH expired AS (
  DELETE FROM email_confirmation WHERE expires_at <= $1 AND space_id IN (
    SELECT space_id FROM email_confirmation WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
  ) RETURNING space_id
), cleared AS (
  UPDATE membership SET pending_email = NULL WHERE space_id IN (SELECT space_id FROM expired)
) SELECT space_id FROM expired`;

const expiredTokens = `DELETE FROM email_token WHERE expires_at <= $1 AND token_hash IN (
  SELECT token_hash FROM email_token WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING token_hash`;

const expiredChallenges = `DELETE FROM device_challenge WHERE expires_at <= $1 AND challenge_hash IN (
  SELECT challenge_hash FROM device_challenge WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING challenge_hash`;

const oldPairings = `DELETE FROM pairing WHERE expires_at <= $1 AND id IN (
  SELECT id FROM pairing WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING id`;

const oldRegistrations = `DELETE FROM sign_in_registration WHERE expires_at <= $1 AND id IN (
  SELECT id FROM sign_in_registration WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING id`;

const oldInvitations = `DELETE FROM invitation WHERE expires_at <= $1 AND id IN (
  SELECT id FROM invitation WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING id`;

const oldCounts = `DELETE FROM sent_count WHERE day < left($1, 10) AND (subject, day) IN (
  SELECT subject, day FROM sent_count WHERE day < left($1, 10) ORDER BY day LIMIT ${batch}
) RETURNING subject`;

const oldMisses = `DELETE FROM recipient_miss WHERE day < left($1, 10) AND (subject, day) IN (
  SELECT subject, day FROM recipient_miss WHERE day < left($1, 10) ORDER BY day LIMIT ${batch}
) RETURNING subject`;

const oldTries = `DELETE FROM try_count WHERE day < left($1, 10) AND (subject, day) IN (
  SELECT subject, day FROM try_count WHERE day < left($1, 10) ORDER BY day LIMIT ${batch}
) RETURNING subject`;

const expiredCodes = `DELETE FROM access_code WHERE expires_at <= $1 AND code_hash IN (
  SELECT code_hash FROM access_code WHERE expires_at <= $1 ORDER BY expires_at LIMIT ${batch}
) RETURNING code_hash`;

const goneCertifications = `DELETE FROM certification WHERE status IN ('cancelled', 'replaced') AND decided_at <= $1 AND id IN (
  SELECT id FROM certification WHERE status IN ('cancelled', 'replaced') AND decided_at <= $1 ORDER BY decided_at LIMIT ${batch}
) RETURNING id`;

const oldMails = `DELETE FROM outbox WHERE created_at <= $1 AND id IN (
  SELECT id FROM outbox WHERE created_at <= $1 ORDER BY created_at LIMIT ${batch}
) RETURNING id`;
