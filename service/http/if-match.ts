import type { HonoRequest } from 'hono';
import { ProblemError } from './problem.js';

/** The versions that `If-Match` names; `undefined` for `*`, which is any. */
export function requireVersions(request: HonoRequest): readonly string[] | undefined {
  const header = request.header('If-Match');
  if (header === undefined) throw new ProblemError('version-required');
  if (header.trim() === '*') return undefined;
  const versions = header.split(',').map((tag) => /^\s*"([^"]*)"\s*$/.exec(tag)?.[1]);
  // A weak tag is never a match: https://www.rfc-editor.org/rfc/rfc9110#section-13.1.1
  return versions.filter((version) => version !== undefined);
}
