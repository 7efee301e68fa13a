import type { HonoRequest } from 'hono';
import type { Act } from '../commands/store.js';
import { sha256 } from '../values/hash.js';
import type { Principal } from './principal.js';
import { ProblemError } from './problem.js';

/** In milliseconds: for how long a retry is given the first answer. */
const actLifetime = 24 * 60 * 60 * 1000;

export function requireKey(request: HonoRequest): string {
  const key = request.header('Idempotency-Key');
  if (key === undefined) throw new ProblemError('idempotency-key-required');
  if (/^[\x21-\x7e]{1,64}$/.test(key)) return key;
  throw new ProblemError('bad-request', { detail: 'The idempotency key is not 1 to 64 visible ASCII characters.' });
}

/**
 * Refuses a command of a page that shows somebody else: another person has signed in meanwhile, in another tab perhaps.
 * A client that does not say whom its page shows is not asked.
 */
export function requireActingPerson(request: HonoRequest, { personId }: Principal) {
  const shown = request.header('X-Acting-Person');
  if (shown !== undefined && shown !== encodeURIComponent(personId)) throw new ProblemError('another-person');
}

/**
 * All that is asked for is part of the fingerprint: a key cannot stand for two things.
 *
 * @param body Null for a command without one.
 * @param signInId Null unless the command is about this sign-in only.
 */
export async function describeAct(
  request: HonoRequest,
  { key, body, signInId, now }: { key: string; body: unknown; signInId: string | null; now: Date },
): Promise<Act> {
  const asked = [request.method, request.path, request.header('If-Match') ?? null, body];
  if (signInId !== null) asked.push(signInId);
  return {
    key,
    fingerprint: await sha256(JSON.stringify(asked)),
    expiresAt: new Date(now.getTime() + actLifetime).toISOString(),
  };
}
