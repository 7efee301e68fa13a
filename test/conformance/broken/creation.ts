import {
  broken,
  changeAnswer,
  changeBody,
  changeMember,
  changeProblem,
  changeSentBody,
  changeStatus,
  commandOf,
  type Fault,
  isAt,
  type Members,
  personOf,
  withBody,
} from './break.js';

const texts = ['title', 'legalName', 'email'];
const mapTexts = (body: Members, change: (text: string) => string) =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      texts.includes(name) && typeof value === 'string' ? change(value) : value,
    ]),
  );

const refuse = (place: string, isRefused: (body: Members) => boolean): Fault =>
  changeAnswer(place, async (response, request) => {
    const text = await request.text();
    return response.ok && isRefused(JSON.parse(text) as Members) ? new Response(null, { status: 422 }) : response;
  });

const changeFaults = (change: (error: { pointer: string; code: string }) => Members): Fault =>
  changeProblem('*', (problem) => ({
    ...problem,
    ...(Array.isArray(problem['errors']) && { errors: problem['errors'].map(change) }),
  }));

const changeSentTexts = (change: (text: string) => string): Fault =>
  changeSentBody('POST /spaces or PATCH /spaces/{id}', (body) => mapTexts(body, change));

const changeLocation = (change: (path: string) => string): Fault =>
  changeAnswer('POST /spaces', (response) => {
    const location = response.headers.get('Location');
    if (location === null) return response;
    const headers = new Headers(response.headers);
    headers.set('Location', change(location));
    return new Response(response.body, { status: response.status, headers });
  });

const shiftTimes = (milliseconds: number): Fault => {
  const shift = (time: string | null) => time && new Date(Date.parse(time) + milliseconds).toISOString();
  return ['createdAt', 'lastUsedAt', 'acceptedAt']
    .map((name) => changeMember(name, shift))
    .reduce<Fault>((inner, outer) => (answer) => outer(inner(answer)), (answer) => answer);
};

/** Of several creations at the same time all see that there is no private space yet. */
const lookThenCreate: Fault = (answer) => async (request) => {
  const text = await request.clone().text();
  if (!isAt(request, 'POST /spaces') || !text.includes('"private"')) return answer(request);
  const look = new Request(`${request.url}?kind=private`, { headers: { Authorization: personOf(request) } });
  const { total } = (await (await answer(look)).json()) as { total: number };
  await new Promise((resolve) => setTimeout(resolve, 5));
  if (total > 0) return answer(request);
  const response = await answer(request);
  if (response.status !== 409) return response;
  const page = (await (await answer(look)).json()) as { items: [{ id: string }] };
  const read = new Request(`${request.url}/${page.items[0].id}`, { headers: { Authorization: personOf(request) } });
  const space = (await (await answer(read)).json()) as Members;
  return withBody(new Response(null, { status: 201, headers: response.headers }), { ...space, id: crypto.randomUUID() });
};

/** Switches to every space that is created. */
const switchToNew: Fault = (answer) => async (request) => {
  const response = await answer(request.clone());
  if (!isAt(request, 'POST /spaces') || response.status !== 201) return response;
  const { id } = (await response.clone().json()) as { id: string };
  await answer(commandOf(request, 'PUT', '/session/active-space', { spaceId: id }));
  return response;
};

/** Back-ends that create spaces in another way, or refuse to for other reasons. */
export const brokenCreation = [
  broken('answers a creation with 200', 'spaces.create/answers-the-space', changeStatus('POST /spaces', 201, 200)),
  broken(
    'makes people managers of what they create',
    'spaces.create/makes-an-administrator',
    changeMember('role', () => 'manager'),
  ),
  broken('switches to a new space', 'spaces.create/does-not-switch', switchToNew),
  broken('wants another title for every space', 'spaces.create/allows-a-title-twice', (answer) => {
    const known = new Set<string>();
    return refuse('POST /spaces', ({ title }) => known.has(String(title)) || !known.add(String(title)))(answer);
  }),
  broken(
    'trims nothing',
    'spaces.create/trims',
    changeBody('POST /spaces', (body: Members) => mapTexts(body, (text) => `${text} `)),
  ),
  broken(
    'knows no-break spaces for letters',
    'spaces.create/trims',
    changeBody('POST /spaces', (body: Members) =>
      mapTexts(body, (text) => (text === 'Bakery' ? 'Bakery\u00a0' : text)),
    ),
  ),
  broken(
    'takes 79 characters',
    'spaces.create/takes-the-longest-values',
    refuse('POST /spaces', ({ title }) => String(title).trim().length > 79),
  ),
  broken(
    'counts characters as people do',
    'spaces.create/counts-code-units',
    changeSentBody('POST /spaces', (body) => mapTexts(body, (text) => text.replaceAll('🥐', 'e'))),
  ),
  broken(
    'keeps ASCII only',
    'spaces.create/keeps-every-letter',
    changeBody('POST /spaces', (body: Members) => mapTexts(body, (text) => text.replace(/[^ -~]/gu, '?'))),
  ),
  broken(
    'escapes markup',
    'spaces.create/keeps-every-letter',
    changeBody('POST /spaces', (body: Members) => mapTexts(body, (text) => text.replaceAll('<', '&lt;'))),
  ),
  broken(
    'has its own idea of e-mail addresses',
    'spaces.create/takes-every-address',
    refuse('POST /spaces', ({ email }) => /['+]/.test(String(email))),
  ),
  broken(
    'keeps domains in ASCII',
    'spaces.create/takes-domains-in-any-script',
    changeSentBody('POST /spaces', ({ email, ...body }) => ({
      ...body,
      email: typeof email === 'string' ? email.replace('bücher', 'xn--bcher-kva') : email,
    })),
  ),
  broken(
    'refuses members that it does not know',
    'spaces.create/passes-over-unknown-members',
    refuse('POST /spaces', (body) => 'colour' in body),
  ),
  broken(
    'gives every space the same identifier',
    ['spaces.create/never-gives-an-identifier-twice', 'spaces.create/draws-at-random'],
    changeMember('identifier', (identifier: string) => `${identifier.slice(0, 3)}ABCDEF`),
  ),
  broken('counts identifiers up', 'spaces.create/draws-at-random', (answer) => {
    let count = 0;
    return changeBody('POST /spaces', (body: Members) => ({
      ...body,
      identifier: `PM-AAAA${'ABCDEFGHI'.charAt(Math.floor(count / 9) % 9)}${'ABCDEFGHI'.charAt(count++ % 9)}`,
    }))(answer);
  }),
  broken('allows two private spaces', 'spaces.create/allows-one-private-space', changeStatus('POST /spaces', 409, 201)),
  broken(
    'lets people name their private space',
    'spaces.create/allows-one-private-space',
    changeBody('POST /spaces', (body: Members) => (body['kind'] === 'private' ? { ...body, title: 'Home' } : body)),
  ),

  broken(
    'calls missing members malformed',
    [
      'spaces.create/tells-what-is-missing',
      'terms/want-every-member',
      'session/switches-to-an-id',
      'spaces.change/checks-what-it-is-given',
    ],
    changeFaults((error) => ({ ...error, code: error.code === 'required' ? 'malformed' : error.code })),
  ),
  broken(
    'points to members in another way',
    ['spaces.create/tells-what-is-missing', 'answers/problem-documents'],
    changeFaults((error) => ({ ...error, pointer: error.pointer.slice(1) })),
  ),
  broken(
    'takes names that nobody sees',
    'spaces.create/wants-something-to-see',
    changeSentBody('POST /spaces', (body) => mapTexts(body, (text) => text.replace(/^[\u200b\u2800]$/, 'x'))),
  ),
  broken(
    'cuts what is too long',
    'spaces.create/tells-what-is-too-long',
    changeSentBody('POST /spaces', (body) => mapTexts(body, (text) => text.slice(0, 80))),
  ),
  broken(
    'takes any e-mail address',
    'spaces.create/tells-what-is-malformed',
    changeSentBody('POST /spaces', (body) => ('email' in body ? { ...body, email: 'a@example.org' } : body)),
  ),
  broken(
    'takes control characters',
    'spaces.create/refuses-control-characters',
    changeSentBody('POST /spaces', (body) => mapTexts(body, (text) => text.replace(/[\p{Cc}\p{Surrogate}]/gu, ' '))),
  ),
  broken(
    'tells the first fault only',
    'spaces.create/lists-every-fault',
    changeProblem('POST /spaces', (problem) => ({
      ...problem,
      errors: (problem['errors'] as [] | undefined)?.slice(0, 1),
    })),
  ),

  broken(
    'says where the new space is by its internal address',
    'spaces.create/says-where-the-space-is',
    changeLocation((path) => `http://10.0.0.5:8080${path}`),
  ),
  broken(
    'says that the new space is where nothing is',
    'spaces.create/says-where-the-space-is',
    changeLocation((path) => path.replace('/spaces/', '/space/')),
  ),
  broken(
    'leaves its own prefix out when it says where the new space is',
    'spaces.create/says-where-the-space-is',
    changeLocation((path) => path.replace('/api', '')),
  ),
  broken(
    'writes local time as if it were UTC',
    ['spaces.create/notes-the-time', 'session/notes-the-use-of-a-space', 'terms/give-a-receipt'],
    shiftTimes(3_600_000),
  ),
  broken(
    'looks for a private space before it creates one',
    'spaces.create/allows-one-private-space-at-the-same-time',
    lookThenCreate,
  ),
  broken(
    'composes letters',
    ['spaces.create/composes-and-collapses-nothing', 'spaces.change/keeps-what-it-is-given'],
    changeSentTexts((text) => text.normalize('NFC')),
  ),
  broken(
    'replaces letters by those they are like',
    ['spaces.create/composes-and-collapses-nothing', 'spaces.change/keeps-what-it-is-given'],
    changeSentTexts((text) => text.replace(/[\ufb01\uff21\u212b]/gu, (letter) => letter.normalize('NFKC'))),
  ),
  broken(
    'collapses white space',
    ['spaces.create/composes-and-collapses-nothing', 'spaces.change/keeps-what-it-is-given'],
    changeSentTexts((text) => text.replaceAll(/ {2,}/gu, ' ')),
  ),
  broken(
    'writes addresses in small letters',
    'spaces.create/keeps-the-case-of-addresses',
    changeSentTexts((text) => (text.includes('@') ? text.toLowerCase() : text)),
  ),
  broken(
    'wants a dot in every domain',
    'spaces.create/takes-every-address',
    refuse('POST /spaces', ({ email }) => !/\..*\w/u.test(String(email).split('@')[1] ?? '')),
  ),

  broken(
    'does not say which of its texts it looked up in vain',
    'spaces.create/says-that-it-does-not-take-a-legal-name',
    changeAnswer('POST /spaces', (response) =>
      withBody(new Response(null, { status: 422, headers: response.headers }), {
        type: 'urn:space-elements:problem:invalid',
        status: 422,
        errors: [{ pointer: '#/legalName', code: 'malformed' }],
      }),
    ),
  ),
];
