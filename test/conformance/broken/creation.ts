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
];
