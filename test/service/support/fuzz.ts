import fc from 'fast-check';
import { operations } from '../../../src/contract/index.js';

/** A request as odd as HTTP lets it be. */
export interface OddRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Stands for a megabyte: a counterexample with the real thing in it could not be read. */
const longMark = '<1 MB>';

const oddTexts = [
  '',
  ' ',
  longMark,
  '\u0000',
  'a\u0000b',
  '\u0007\u001b[31m',
  '\u202egnp.exe',
  '\u200f\u061c مخبز',
  '\ud800',
  '\udc00x\ud83d',
  'e\u0301\u0301\u0301',
  '\ufeff\uffff',
  "'; DROP TABLE space; --",
  `' OR '1'='1`,
  '%',
  '_\\%',
  '$1',
  '../../etc/passwd',
  '..%2f..%2f',
  '%00',
  '%ff%fe',
  '%E0%A4%A',
  '__proto__',
  'constructor',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '-1',
  '1e309',
  'NaN',
  'null',
  '*',
  '"1"',
  'W/"1"',
] as const;

const text = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 60 }));

const value = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 0, -0, 1e308, [], {}, [[[[]]]]) },
);

/** Bodies that are nearly right. */
const commands: readonly object[] = [
  { kind: 'professional', title: 'Bakery', legalName: 'Thill', email: 'anne@example.lu' },
  { kind: 'private', email: 'anne@example.lu' },
  { title: 'Bakery', email: 'anne@example.lu' },
  { spaceId: 'space' },
  { version: '2.0', hash: `sha256:${'0'.repeat(64)}`, language: 'fr' },
];

const body = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...commands).map((command) => JSON.stringify(command)) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.constantFrom(...commands), fc.nat({ max: 4 }), value)
      .map(([command, index, odd]) => {
        const entries = Object.entries(command);
        const key = entries[index % entries.length]![0];
        return JSON.stringify({ ...command, [key]: odd });
      }),
  },
  { weight: 1, arbitrary: value.map((odd) => JSON.stringify(odd)) },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: fc.constant(`{"title":"${longMark}"}`) },
  { weight: 1, arbitrary: fc.constantFrom('[', '{"a":', '['.repeat(8000), '{"a":'.repeat(2000), '"\\ud800"', '1 2') },
);

const headerNames = [
  'Accept', 'Accept-Language', 'Authorization', 'Content-Type', 'Cookie', 'Idempotency-Key', 'If-Match',
  'If-None-Match', 'Origin', 'Range', 'Sec-Fetch-Site', 'X-Forwarded-For', 'X-HTTP-Method-Override', 'X-Request-Id', 'X-Requested-With',
] as const;

/** What a header can hold at all: bytes, without those that end a line. */
const headerValue = text.map((odd) => odd.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').trim());

const headers = fc.dictionary(fc.constantFrom(...headerNames), headerValue, { maxKeys: 3 });

const queryNames = ['query', 'title', 'kind', 'cursor', 'limit', 'return_to', 'state', 'code', 'everywhere'] as const;

const query = fc
  .array(fc.tuple(fc.constantFrom(...queryNames), text), { maxLength: 3 })
  .map((pairs) => pairs.map(([name, odd]) => `${name}=${encode(odd)}`).join('&'));

const known = operations.map(({ method, path }) => ({ method, path }));
const others = [
  ...['/sign-in', '/sign-in/callback', '/sign-out'],
  ...['/spaces/{spaceId}/{spaceId}', '/{spaceId}', '', '/session/'],
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'] as const;

/** Mostly operations of the contract; sometimes another method or another address. */
const target = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...known) },
  {
    weight: 1,
    arbitrary: fc.record({
      method: fc.constantFrom(...methods),
      path: fc.constantFrom(...known.map(({ path }) => path), ...others),
    }),
  },
);

/** A request that is not odd at all: among so many operations, chance alone makes one now and then only. */
export const creation: OddRequest = { method: 'POST', path: '/api/spaces', headers: {}, body: JSON.stringify(commands[0]) };

/** @param spaceIds Ids of spaces that there are, of the person and of somebody else. */
export function oddRequests(spaceIds: readonly string[]): fc.Arbitrary<OddRequest> {
  const id = fc.oneof(fc.constantFrom(...spaceIds), text.map(encode));
  const parts = fc.record({ target, id, query, headers, body: fc.option(body, { nil: undefined }) });
  return parts.map(({ target: { method, path }, id: spaceId, query: search, ...rest }) => ({
    method,
    path: `/api${path.replaceAll(/\{\w+\}/gu, () => spaceId)}${search && `?${search}`}`,
    ...rest,
  }));
}

/** Puts the megabytes in. */
export function lengthen(odd: string): string {
  return odd.replaceAll(longMark, 'x'.repeat(1_000_000));
}

/** Percent-encoded, unless it is odd about just that, or no encoding exists. */
function encode(odd: string): string {
  if (odd.startsWith('%') || odd.startsWith('..') || odd === longMark) return odd;
  return encodeURIComponent(odd.replace(/[\ud800-\udfff]/gu, '\ufffd'));
}
