import type { HonoRequest } from 'hono';
import type * as v from 'valibot';
import { sha256 } from '../rules/hash.js';
import type { Act } from '../store.js';
import { readBody } from './body.js';
import { ProblemError } from './problem.js';

const day = 24 * 60 * 60 * 1000;

/** The body of a command, and the act that it belongs to. */
export async function readCommand<Schema extends v.GenericSchema>(
  request: HonoRequest,
  schema: Schema,
  now: Date,
): Promise<{ readonly body: v.InferOutput<Schema>; readonly act: Act }> {
  const key = requireKey(request);
  const body = await readBody(request, schema);
  return { body, act: await describeAct(request, key, body, now) };
}

/** The act of a command that has no body. */
export function readAct(request: HonoRequest, now: Date): Promise<Act> {
  return describeAct(request, requireKey(request), null, now);
}

function requireKey(request: HonoRequest): string {
  const key = request.header('Idempotency-Key');
  if (key === undefined) throw new ProblemError('idempotency-key-required');
  if (/^[\x21-\x7e]{1,64}$/.test(key)) return key;
  throw new ProblemError('bad-request', { detail: 'The idempotency key is not 1 to 64 visible ASCII characters.' });
}

/** A retry is answered for a day. What was asked for goes in as a fingerprint: a key cannot stand for two things. */
async function describeAct(request: HonoRequest, key: string, body: unknown, now: Date): Promise<Act> {
  const asked = [request.method, request.path, request.header('If-Match') ?? null, body];
  return {
    key,
    fingerprint: await sha256(JSON.stringify(asked)),
    expiresAt: new Date(now.getTime() + day).toISOString(),
  };
}
