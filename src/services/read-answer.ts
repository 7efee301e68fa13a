import type { Check } from './check.js';
import { ServiceError } from './service-error.js';

/** Longest answer that is read, in bytes: some forty times a page of 200 spaces. */
const maxResponseBytes = 2_000_000;

/** JSON of any kind, in no other character set than UTF-8. */
const jsonType = /^application\/([\w.-]+\+)?json\b(?!.*charset=(?!"?utf-?8))/i;

/**
 * What an answer says, when it is JSON of the form that was promised; `undefined` for an answer without content (204).
 * Anything else fails with the code `malformed`: another content type or character set, too many bytes, text cut
 * short, a value of another form.
 */
export async function readAnswer<T>(response: Response, check: Check<T>): Promise<T> {
  const answer = response.status === 204 ? undefined : await readJson(response);
  try {
    return check(answer, '');
  } catch (error) {
    // The place, never the value: it may be somebody's name.
    throw malformed(response, `another form at ${(error as TypeError).message || 'the top'}`);
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (!jsonType.test(response.headers.get('content-type') ?? '')) throw malformed(response, 'no JSON');
  const chunks = await readChunks(response);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return JSON.parse(chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode());
  } catch {
    // The cause is left out: a syntax error quotes the answer.
    throw malformed(response, 'not whole');
  }
}

async function readChunks(response: Response): Promise<Uint8Array[]> {
  const reader = response.body?.getReader();
  const chunks = [];
  let size = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    size += chunk.value.byteLength;
    if (size > maxResponseBytes) throw malformed(response, 'too long');
    chunks.push(chunk.value);
  }
  return chunks;
}

function malformed({ status }: Response, reason: string): ServiceError {
  return new ServiceError('malformed', reason, { status });
}
