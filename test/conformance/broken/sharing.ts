import { type BackEnd, broken, changeBody, changeRequest, changeStatus, commandOf, type Fault, isAt, type Members, personOf, withBody } from './break.js';

interface Page {
  readonly items: readonly Members[];
  readonly total: number;
}

const acceptance = 'POST /invitations/{id}/acceptance';
const refusal = 'POST /invitations/{id}/refusal';
const sent = '/spaces/{id}/invitations';
const users = '/spaces/{id}/members';
const user = `${users}/{id}`;
const space = '/spaces/{id}';
const session = 'GET /session';

const forbidden = (...places: readonly string[]): Fault => changeStatus(places.join(' or '), 403, 204);

const changeItems = (place: string, change: (item: Members) => Members) =>
  changeBody(place, (page: Page) => ({ ...page, items: page.items.map(change) }));

const changeSession = (change: (session: Members) => Members) =>
  changeBody(session, (answer: { readonly session: Members | null }) => ({ ...answer, session: answer.session && change(answer.session) }));

/** The person is taken for signed in with the first of their certificates. */
const withAnyCertificate = (place: string): Fault =>
  changeRequest(place, (request) => {
    const headers = new Headers(request.headers);
    headers.set('Authorization', personOf(request).replace('/card', ''));
    return new Request(request, { headers });
  });

/** Sends one more command of the same person after one that had its effect. */
const thenDo = (place: string, next: (answer: { readonly id?: string }, request: Request) => Request): Fault => (answer) => async (request) => {
  const asked = request.clone();
  const response = await answer(request);
  if (!isAt(asked, place) || !response.ok) return response;
  const json = response.status === 204 ? {} : ((await response.clone().json()) as { readonly id?: string });
  await answer(next(json, asked));
  return response;
};

/** Answers as it did at first, whatever has happened since. */
const remembers = (place: string, keyOf: (request: Request) => string): Fault => (answer) => {
  const answers = new Map<string, Response>();
  return async (request) => {
    const key = isAt(request, place) ? keyOf(request) : undefined;
    const known = key === undefined ? undefined : answers.get(key);
    if (known !== undefined) return known.clone();
    const response = await answer(request);
    if (key !== undefined && response.ok) answers.set(key, response.clone());
    return response;
  };
};

/** Says of what it refused that it is done. */
function pretends(place: string, body: unknown): Fault {
  return (answer: BackEnd) => async (request) => {
    const response = await answer(request.clone());
    if (!isAt(request, place) || response.status !== 404) return response;
    const headers = new Headers(response.headers);
    headers.set('Content-Type', 'application/json');
    return withBody(new Response(null, { status: 200, headers }), body);
  };
}

const someSpace = { id: 'some', kind: 'professional', identifier: 'PM-AAAAAA', title: 'Some', legalName: 'Some', role: 'manager', lastUsedAt: null };

/** What goes wrong between two people who share a space. */
export const brokenSharing = [
  broken(
    'enters a space by accepting an invitation to it',
    'invitations.accept/makes-a-user',
    thenDo(acceptance, ({ id }, request) => commandOf(request, 'PUT', '/session/active-space', { spaceId: id })),
  ),
  broken(
    'calls a user as their invitation did',
    'invitations.accept/makes-a-user',
    changeItems(`GET ${users}`, (item) => (item['isSelf'] === true ? item : { ...item, firstNames: 'Somebody', lastNames: 'Invited' })),
  ),
  broken('counts no space that was joined', 'invitations.accept/makes-a-user', changeSession((it) => ({ ...it, spaceCounts: { private: 0, professional: 0 } }))),
  broken(
    'makes everybody who accepts a manager',
    'invitations.accept/makes-an-administrator',
    changeBody(acceptance, (answer: Members) => ({ ...answer, role: 'manager' })),
  ),
  broken(
    'keeps nobody out who has another certificate, but says that it does',
    ['members.access/is-for-one-certificate', 'invitations.accept/leaves-the-role-of-a-user'],
    withAnyCertificate('GET /spaces'),
  ),
  broken('accepts an invitation once only', 'invitations.accept/is-answered-alike-again', (answer) => {
    const accepted = new Set<string>();
    return async (request) => {
      const key = isAt(request, acceptance) ? new URL(request.url).pathname : '';
      const response = await answer(accepted.has(key) ? new Request(request.url.replace(/invitations\/[^/]+/u, 'invitations/gone'), request) : request);
      if (key !== '' && response.ok) accepted.add(key);
      return response;
    };
  }),
  broken(
    'makes one more user for each acceptance that arrives at the same time',
    'invitations.accept/makes-one-user-at-the-same-time',
    changeBody(`GET ${users}`, (page: Page) => (page.total > 1 ? { ...page, total: 5 } : page)),
  ),
  broken(
    'takes an invitation back that was accepted at the same time',
    'invitations.accept/or-something-else-at-the-same-time',
    changeStatus(`DELETE ${sent}/{id} or ${refusal}`, 404, 204),
  ),
  broken('accepts what is not open', ['invitations.accept/needs-one-that-is-open', 'invitations.expired/is-not-found'], pretends(acceptance, someSpace)),
  broken(
    'invites its own users',
    'invitations.create/knows-the-users-of-the-space',
    changeBody(`POST ${sent}`, ({ outcomes }: { readonly outcomes: readonly Members[] }) => ({
      outcomes: outcomes.map((one) => ({ ...one, outcome: String(one['outcome']).replace('already-member', 'already-invited') })),
    })),
  ),
  broken('calls an expired invitation open', 'invitations.expired/is-not-found', changeItems(`GET ${sent}`, (item) => ({ ...item, state: 'open' }))),
  broken(
    'reminds of an invitation without letting it last',
    'invitations.expired/is-open-again-after-a-reminder',
    changeBody(`POST ${sent}/{id}/reminders`, (answer: Members) => ({ ...answer, expiresAt: answer['invitedAt'] })),
  ),
  broken('reminds of an invitation all day', 'invitations.expired/is-open-again-after-a-reminder', changeStatus(`POST ${sent}/{id}/reminders`, 429, 200)),

  broken('lets a manager change the users', 'members.manager/changes-nobody', forbidden(`PATCH ${user}`, `DELETE ${user}`)),
  broken('hides from a manager that the users are there', 'members.manager/changes-nobody', changeStatus(`DELETE ${user}`, 403, 404)),
  broken('lets a manager invite', 'invitations.manager/invites-nobody', forbidden(`GET ${sent}`, `POST ${sent}`, `DELETE ${sent}/{id}`)),
  broken('lets a manager close the space', 'spaces.manager/changes-nothing', forbidden(`DELETE ${space}`)),
  broken('gives another role without another version', 'members.change/gives-another-role', changeBody(`PATCH ${user}`, (member: Members) => ({ ...member, version: '1' }))),
  broken(
    'gives a role that its owner does not see',
    'members.change/gives-another-role',
    changeBody(`GET ${space}`, (body: Members, request) => (personOf(request).includes('bob') ? { ...body, role: 'manager' } : body)),
  ),
  broken(
    'calls every administrator the only one',
    'members.list/says-who-is-the-only-administrator',
    changeItems(`GET ${users}`, (item) => ({ ...item, isOnlyAdministrator: item['role'] === 'administrator' })),
  ),
  broken(
    'leaves a space active that was taken from its user',
    ['members.remove/takes-the-space', 'spaces.leave/leaves-the-space-to-the-others', 'spaces.close/ends-the-space-for-everybody'],
    (answer) => {
      const active = new Map<string, unknown>();
      return async (request) => {
        const response = await answer(request.clone());
        if (isAt(request, 'PUT /session/active-space') && response.ok) active.set(personOf(request), await response.clone().json());
        if (!isAt(request, session)) return response;
        const body = (await response.json()) as { readonly session: Members | null };
        return withBody(response, { ...body, session: body.session && { ...body.session, activeSpace: active.get(personOf(request)) ?? null } });
      };
    },
  ),
  broken(
    'makes who joins again what they were before',
    'members.remove/leaves-nothing-for-later',
    remembers(acceptance, (request) => personOf(request)),
  ),
  broken(
    'lets two administrators give up their role at once',
    'members.remove/leaves-one-administrator-at-the-same-time',
    changeStatus(`PATCH ${user}`, 409, 200),
  ),
  broken(
    'keeps what somebody has sent who may not invite any more',
    'invitations.sent/end-with-the-role',
    remembers(`GET ${sent}`, ({ url }) => url),
  ),
  broken(
    'names no product that reaches other spaces',
    'members.access/names-the-products',
    changeSession((it) => ({ ...it, otherProducts: [] })),
  ),
  broken(
    'takes any access for that by one certificate',
    'members.access/may-be-for-all',
    changeRequest(`POST ${sent}`, async (request) => {
      const body = (await request.clone().text()).replaceAll('"access":"all"', '"access":"certificate"');
      return new Request(request, { body });
    }),
  ),
  broken('takes any certificate for that of the invitation', 'invitations.accept/needs-its-certificate', withAnyCertificate(acceptance)),
  broken(
    'gives a user the role of every invitation that they accept',
    'invitations.accept/leaves-the-role-of-a-user',
    (answer) => async (request) => {
      const isCard = personOf(request).endsWith('/card');
      const response = await answer(request.clone());
      if (!isAt(request, acceptance) || !isCard || !response.ok) return response;
      return withBody(response, { ...((await response.json()) as Members), role: 'administrator' });
    },
  ),
];
