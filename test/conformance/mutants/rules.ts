import { isCommand, type OperationDefinition } from '../../../src/contract/operation.js';
import { commandOf, type Fault, withHeader } from '../broken/break.js';
import { changeAt, membersOf } from './members.js';
import type { Draw, Mutation } from './mutant.js';
import { isFor } from './places.js';

/** Another rule: something of the request counts as something else, or the effect is another one. */
export function mutateRule(operation: OperationDefinition, draw: Draw): Mutation {
  const ways = [
    readHeader,
    ...(operation.query ? [readQuery, readQuery] : []),
    ...(operation.body ? [readBody, readBody] : []),
    ...(isCommand(operation) ? [haveAnotherEffect] : []),
    ...(['acceptTerms', 'readTerms', 'closeSpace'].includes(operation.id) ? [] : [doMore]),
  ];
  return draw(ways)(operation, draw);
}

const changeRequestsOf =
  (operation: OperationDefinition, change: (request: Request) => Request | Promise<Request>): Fault =>
  (answer) =>
  async (request) =>
    answer(isFor(request, operation) ? await change(request) : request);

const drop = '(none)';

const readingsOfHeaders: readonly (readonly [header: string, what: string, read: (value: string | null) => string | null])[] = [
  ['If-Match', 'any version', (value) => value && '*'],
  ['If-Match', 'the first of several', (value) => value?.split(',')[0] ?? null],
  ['If-Match', 'a weak version as a strong one', (value) => value?.replaceAll('W/', '') ?? null],
  ['If-Match', 'a missing one as any', (value) => value ?? '*'],
  ['Idempotency-Key', 'a new one always', (value) => value && crypto.randomUUID()],
  ['Idempotency-Key', 'its first ten signs', (value) => value?.slice(0, 10) ?? null],
  ['Idempotency-Key', 'letters without case', (value) => value?.toLowerCase() ?? null],
  ['Idempotency-Key', 'a missing one as new', (value) => value ?? crypto.randomUUID()],
  ['X-Requested-With', 'any', () => 'space-elements'],
  ['X-Acting-Person', 'none', () => drop],
  ['Content-Type', 'JSON always', (value) => value && 'application/json'],
  ['Accept-Language', 'none', () => drop],
  ['Accept-Language', 'the first', (value) => value?.split(/[,;]/u)[0] ?? null],
  ['Accept-Language', 'German always', () => 'de'],
  ['Authorization', 'one sign-in for each person', (value) => value?.split('/')[0] ?? null],
  ['Authorization', 'the first person for the other', (value) => value?.replace('bob', 'anne') ?? null],
  ['Authorization', 'nobody as a guest', (value) => value ?? 'Bearer guest'],
  ['Authorization', 'any token as a person', (value) => value?.replace('nobody', 'guest') ?? null],
];

function readHeader(operation: OperationDefinition, draw: Draw): Mutation {
  const matters = ([header, what]: (typeof readingsOfHeaders)[number]) => {
    if (header === 'Authorization') return !what.startsWith('one sign-in') || operation.isOfSignIn === true || operation.isPublic === true;
    if (header === 'Accept-Language') return operation.isLocalized === true;
    if (header === 'Content-Type') return operation.body !== undefined;
    return header === 'If-Match' ? operation.isConditional === true : isCommand(operation);
  };
  const [header, what, read] = draw(readingsOfHeaders.filter(matters));
  const fault = changeRequestsOf(operation, (request) => {
    const value = read(request.headers.get(header));
    if (value === null) return request;
    if (value !== drop) return withHeader(request, header, value);
    const headers = new Headers(request.headers);
    headers.delete(header);
    return new Request(request, { headers });
  });
  return { does: `reads in ${header} of ${operation.id}: ${what}`, fault };
}

const readingsOfTexts: readonly (readonly [what: string, read: (text: string) => string | undefined])[] = [
  ['nothing', () => undefined],
  ['small letters', (text) => text.toLowerCase()],
  ['letters without accents', (text) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '')],
  ['single spaces', (text) => text.replaceAll(/ +/gu, ' ')],
  ['its first twenty signs', (text) => text.slice(0, 20)],
  ['its first eighty signs', (text) => text.slice(0, 80)],
  ['what is ASCII', (text) => text.replaceAll(/[^ -~]/gu, '')],
  ['its first word', (text) => text.trim().split(' ')[0]],
  ['a sign more', (text) => `${text}x`],
];

function readQuery(operation: OperationDefinition, draw: Draw): Mutation {
  const member = draw(membersOf(operation.query!));
  const name = member.path[0]!;
  const [what, read] = draw<readonly [string, (text: string) => string | number | undefined]>(
    name === 'limit'
      ? [
          ['one more', (text) => (/^\d+$/u.test(text) ? Number(text) + 1 : text)],
          ['one less', (text) => (/^\d+$/u.test(text) ? Number(text) - 1 : text)],
          ['at most 100', (text) => (Number(text) <= 200 ? Math.min(100, Number(text)) : text)],
          ['nothing', () => undefined],
          ['a number of any form', (text) => String(Number(text))],
        ]
      : readingsOfTexts,
  );
  const fault = changeRequestsOf(operation, (request) => {
    const url = new URL(request.url);
    const text = url.searchParams.get(name);
    if (text === null) return request;
    const value = read(text);
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
    return new Request(url, request);
  });
  return { does: `reads in ${name} of ${operation.id}: ${what}`, fault };
}

function readBody(operation: OperationDefinition, draw: Draw): Mutation {
  const member = draw(membersOf(operation.body!));
  const [what, read] = draw(readingsOfTexts);
  const fault = changeRequestsOf(operation, async (request) => {
    const body = parse(await request.clone().text());
    const changed = changeAt(body, member.path, (value) => (typeof value === 'string' ? read(value) : value));
    return JSON.stringify(changed) === JSON.stringify(body) ? request : new Request(request, { body: JSON.stringify(changed) });
  });
  return { does: `reads in ${member.path.join('.')} of ${operation.id}: ${what}`, fault };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The command has its effect twice, or none from the second time on. */
function haveAnotherEffect(operation: OperationDefinition, draw: Draw): Mutation {
  const isTwice = draw([true, false]);
  const twice: Fault = (answer) => async (request) => {
    const again = request.clone();
    const response = await answer(request);
    if (!isFor(again, operation) || !response.ok) return response;
    await answer(withHeader(again, 'Idempotency-Key', crypto.randomUUID()));
    return response;
  };
  const none: Fault = (answer) => {
    let first: Response | undefined;
    return async (request) => {
      if (!isFor(request, operation)) return answer(request);
      if (first !== undefined) return first.clone();
      const response = await answer(request);
      if (response.ok) first = response.clone();
      return response;
    };
  };
  return isTwice
    ? { does: `does ${operation.id} twice`, fault: twice }
    : { does: `does ${operation.id} once and answers so ever after`, fault: none };
}

/** Does something besides that nobody asked for. */
function doMore(operation: OperationDefinition, draw: Draw): Mutation {
  const [what, method, path, body] = draw([
    ['switches to the space', 'PUT', () => '/session/active-space', (id: string) => ({ spaceId: id })],
    ['renames the space', 'PATCH', (id: string) => `/spaces/${id}`, () => ({ title: `Renamed ${crypto.randomUUID()}` })],
    ['changes the address of the space', 'PATCH', (id: string) => `/spaces/${id}`, () => ({ email: 'other@example.org' })],
    ['closes the space', 'DELETE', (id: string) => `/spaces/${id}`, () => undefined],
  ] as const);
  const fault: Fault = (answer) => async (request) => {
    const asked = request.clone();
    const response = await answer(request);
    if (!isFor(asked, operation) || !response.ok || response.status === 204) return response;
    const id = findSpace(await response.clone().json());
    if (id !== undefined) await answer(commandOf(asked, method, path(id), body(id)));
    return response;
  };
  return { does: `${what} in ${operation.id}`, fault };
}

/** The id of the space that an answer is about: itself, the active one, or the first of a list. */
function findSpace(json: unknown): string | undefined {
  const { id, items, session } = json as {
    readonly id?: string;
    readonly items?: readonly { readonly id: string }[];
    readonly session?: { readonly activeSpace: { readonly id: string } | null } | null;
  };
  return id ?? items?.[0]?.id ?? session?.activeSpace?.id;
}
