import type { HonoRequest } from 'hono';
import * as v from 'valibot';
import type { FieldErrorCode } from '../../src/contract/problems.js';
import { isVisible } from '../../src/contract/text-rules.js';
import { type FieldProblem, ProblemError } from './problem.js';

/** Several times the longest valid body of most operations. */
export const maxBodyBytes = 16_384;

/** The body of a command, as its definition has it: unknown members dropped, text trimmed. */
export async function readBody<Schema extends v.GenericSchema>(
  request: HonoRequest,
  schema: Schema,
  maxBytes = maxBodyBytes,
): Promise<v.InferOutput<Schema>> {
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(request.header('Content-Type') ?? '')) {
    throw new ProblemError('not-json');
  }
  const body = parseJson(await readBytes(request.raw, maxBytes));
  // A schema of an object takes an array for one without members.
  if (Array.isArray(body)) throw new ProblemError('invalid', { errors: [{ pointer: '#', code: 'malformed' }] });
  const parsed = v.safeParse(schema, body, { abortPipeEarly: true });
  if (!parsed.success) throw new ProblemError('invalid', { errors: parsed.issues.map(describeIssue) });
  return parsed.output;
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('bad-request', { detail: 'The body is not well-formed JSON in UTF-8.' });
  }
}

/** Stops reading as soon as there is too much. */
async function readBytes(request: Request, maxBytes: number): Promise<ArrayBuffer> {
  if (Number(request.headers.get('Content-Length')) > maxBytes) throw new ProblemError('too-large');
  // Firefox has no streams of request bodies: https://bugzilla.mozilla.org/show_bug.cgi?id=1387483
  const reader = (request.body ?? new Response(await request.arrayBuffer()).body)?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let chunk = await reader?.read(); chunk?.value !== undefined; chunk = await reader?.read()) {
    length += chunk.value.byteLength;
    if (length > maxBytes) {
      // Not waited for: of a request that was cloned, it ends with the other copy only.
      reader?.cancel().catch(() => undefined);
      throw new ProblemError('too-large');
    }
    chunks.push(chunk.value);
  }
  return join(chunks, length);
}

/** Not by a Blob: those of jsdom cannot be read. */
function join(chunks: readonly Uint8Array[], length: number): ArrayBuffer {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes.buffer;
}

export function describeIssue(issue: v.BaseIssue<unknown>): FieldProblem {
  const keys = (issue.path ?? []).map(({ key }) => String(key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return { pointer: ['#', ...keys].join('/'), code: codeOf(issue) };
}

function codeOf({ type, input }: v.BaseIssue<unknown>): FieldErrorCode {
  if (input === undefined || input === null || (typeof input === 'string' && !isVisible(input))) return 'required';
  return type === 'max_length' ? 'too-long' : 'malformed';
}
