import type { OperationDefinition } from '../../../src/contract/operation.js';
import { personOf, withBody } from '../broken/break.js';
import { changeAt, type Member, membersOf } from './members.js';
import type { Draw, Mutation } from './mutant.js';
import { changeAnswersOf } from './places.js';

/** When a fault shows. Most show always. */
const times: readonly (readonly [string, (count: number, person: string) => boolean])[] = [
  ['', () => true],
  ['', () => true],
  ['', () => true],
  [' from the second time on', (count) => count > 1],
  [' every third time', (count) => count % 3 === 0],
  [' in another sign-in', (_, person) => person.includes('/')],
];

/** Something else in what an operation answers when it does what it is asked for. */
export function mutateAnswer(operation: OperationDefinition, draw: Draw): Mutation {
  const { schema, headers = [], status } = operation.answer;
  const members = schema === undefined ? [] : membersOf(schema);
  const mutations = [
    ...(members.length > 0 ? Array.from({ length: 7 }, () => mutateMember) : []),
    mutateHeader,
    mutateStatus,
    ...(status === 204 ? [] : [answerAsBefore]),
  ];
  return draw(mutations)({ operation, draw, members, headers });
}

interface Sources {
  readonly operation: OperationDefinition;
  readonly draw: Draw;
  readonly members: readonly Member[];
  readonly headers: readonly string[];
}

function mutateMember({ operation, draw, members }: Sources): Mutation {
  const member = draw(members);
  const [what, change, renamed] = draw(changesOf(member));
  const [when, holds] = draw(times);
  let count = 0;
  const fault = changeAnswersOf(operation, async (response, request) => {
    count += 1;
    if (!holds(count, personOf(request))) return response;
    return withBody(response, changeAt(await response.json(), member.path, change as (value: unknown) => unknown, renamed));
  });
  return { does: `${what} ${member.path.join('.')} in ${operation.id}${when}`, fault };
}

type Change = readonly [what: string, change: (value: never) => unknown, renamed?: string];

const keep = (value: unknown) => value;
const ifText = (change: (text: string) => unknown) => (value: unknown) => (typeof value === 'string' ? change(value) : value);
const ifList = (change: (items: readonly unknown[]) => unknown) => (value: unknown) => (Array.isArray(value) ? change(value) : value);
const ifNumber = (change: (number: number) => unknown) => (value: unknown) => (typeof value === 'number' ? change(value) : value);
const shift = (milliseconds: number) =>
  ifText((text) => new Date(Date.parse(text) + milliseconds).toISOString());

const changesOfAny = ({ path, isNullable }: Member): readonly Change[] => {
  const name = path.at(-1)!;
  const inList = name === '[]';
  return [
    ...(inList ? [] : ([['leaves out', () => undefined], ['renames', keep, `${name}_`]] as const)),
    ...(isNullable ? ([['has always null for', () => null]] as const) : ([['has null for', () => null]] as const)),
  ];
};

const changesByType: Readonly<Record<string, readonly Change[]>> = {
  string: [
    ['has a number for', () => 7],
    ['has nothing in', ifText(() => '')],
    ['writes in capitals', ifText((text) => text.toUpperCase())],
    ['adds a sign to', ifText((text) => `${text}x`)],
    ['cuts the last sign of', ifText((text) => text.slice(0, -1))],
    ['has the same text always for', ifText(() => 'abc')],
    ['collapses and composes', ifText((text) => text.normalize('NFKC').replaceAll(/\s+/gu, ' '))],
  ],
  time: [
    ['is an hour late with', shift(3_600_000)],
    ['is a day early with', shift(-86_400_000)],
    ['writes whole seconds in', ifText((text) => text.replace(/\.\d+/u, ''))],
    ['has the zone of Luxembourg for', ifText((text) => text.replace('Z', '+01:00'))],
    ['has a number for', () => 7],
    ['has always the same time for', ifText(() => '2025-01-01T00:00:00Z')],
  ],
  number: [
    ['writes as text', ifNumber(String)],
    ['has one too many in', ifNumber((number) => number + 1)],
    ['has one too few in', ifNumber((number) => Math.max(0, number - 1))],
    ['has always 0 for', () => 0],
    ['has a fraction in', ifNumber((number) => number + 0.5)],
  ],
  array: [
    ['turns around', ifList((items) => items.toReversed())],
    ['leaves the first out of', ifList((items) => items.slice(1))],
    ['leaves the last out of', ifList((items) => items.slice(0, -1))],
    ['has the first twice in', ifList((items) => [...items.slice(0, 1), ...items])],
    ['has nothing in', () => []],
    ['has an object for', (items: object) => ({ ...items })],
  ],
  object: [
    ['has a list for', (value: unknown) => [value]],
    ['has nothing in', () => ({})],
  ],
  boolean: [['has the opposite of', (value: boolean) => !value]],
};

function changesOf(member: Member): readonly Change[] {
  const { options, path } = member;
  const type = path.at(-1)!.endsWith('At') ? 'time' : member.type;
  const picks = ['other', ...options].map((option): Change => [`has always ${option} for`, ifText(() => option)]);
  const own = type === 'picklist' ? picks : (changesByType[type] ?? changesByType['string']!);
  return [...own, ...changesOfAny(member)];
}

function mutateHeader({ operation, draw, headers }: Sources): Mutation {
  const names = ['Cache-Control', 'Content-Type', ...headers.map((name) => name.replace('ContentLanguage', 'Content-Language'))];
  const name = draw(operation.answer.status === 204 ? ['Cache-Control'] : names);
  const [what, value] = draw([
    ['leaves out', undefined],
    ['writes something else in', 'public'],
    ['writes something else in', '"1"'],
  ] as const);
  const fault = changeAnswersOf(operation, (response) => {
    const changed = new Headers(response.headers);
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
    return new Response(response.body, { status: response.status, headers: changed });
  });
  return { does: `${what} ${name} of ${operation.id}`, fault };
}

function mutateStatus({ operation, draw }: Sources): Mutation {
  const status = draw([200, 201, 202, 204, 302, 404, 500].filter((other) => other !== operation.answer.status));
  const fault = changeAnswersOf(operation, async (response) => {
    const text = status === 204 ? '' : await response.text();
    return new Response(text || null, { status, headers: response.headers });
  });
  return { does: `answers ${operation.id} with ${status}`, fault };
}

/** What was answered to this person at this address the time before. */
function answerAsBefore({ operation }: Sources): Mutation {
  const before = new Map<string, unknown>();
  const fault = changeAnswersOf(operation, async (response, request) => {
    const place = `${personOf(request)} ${request.url} ${request.headers.get('Accept-Language') ?? ''}`;
    const now: unknown = await response.json();
    const earlier = before.get(place) ?? now;
    before.set(place, now);
    return withBody(response, earlier);
  });
  return { does: `answers ${operation.id} with what was so the time before`, fault };
}
