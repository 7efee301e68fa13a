import type { HonoRequest } from 'hono';
import type { Act } from '../commands/store.js';
import { sha256 } from '../values/hash.js';
import { ProblemError } from './problem.js';

/** In milliseconds: for how long a retry is given the first answer. */
const actLifetime = 24 * 60 * 60 * 1000;

export function requireKey(request: HonoRequest): string {
  const key = request.header('Idempotency-Key');
  if (key === undefined) throw new ProblemError('idempotency-key-required');
  if (/^[\x21-\x7e]{1,64}$/.test(key)) return key;
  throw new ProblemError('bad-request', { detail: 'The idempotency key is not 1 to 64 visible ASCII characters.' });
}

/** @param body Null for a command without one. It is part of the fingerprint: a key cannot stand for two things. */
export async function describeAct(request: HonoRequest, key: string, body: unknown, now: Date): Promise<Act> {
  const asked = [request.method, request.path, request.header('If-Match') ?? null, body];
  return {
    key,
    fingerprint: await sha256(JSON.stringify(asked)),
    expiresAt: new Date(now.getTime() + actLifetime).toISOString(),
  };
}
