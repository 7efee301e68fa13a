import type { HonoRequest } from 'hono';
import type { Act } from '../store.js';
import { sha256 } from '../rules/hash.js';
import { ProblemError } from './problem.js';

const day = 24 * 60 * 60 * 1000;

/**
 * The act that a command belongs to, by its `Idempotency-Key`: kept for a day, so that a retry is answered with the
 * first result. What was asked for goes in as a fingerprint, so that a key cannot stand for two different things.
 */
export async function readAct(request: HonoRequest, body: unknown, now: Date): Promise<Act | undefined> {
  const key = request.header('Idempotency-Key');
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,64}$/.test(key)) {
    throw new ProblemError('bad-request', { detail: 'The idempotency key is not 1 to 64 visible ASCII characters.' });
  }
  return {
    key,
    fingerprint: await sha256(JSON.stringify([request.method, request.path, request.header('If-Match') ?? null, body])),
    expiresAt: new Date(now.getTime() + day).toISOString(),
  };
}

/** For commands that would do their work twice if they were sent twice. */
export async function requireAct(request: HonoRequest, body: unknown, now: Date): Promise<Act> {
  const act = await readAct(request, body, now);
  if (act === undefined) throw new ProblemError('idempotency-key-required');
  return act;
}
