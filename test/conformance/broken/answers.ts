import {
  broken,
  changeAnswer,
  changeBody,
  changeHeader,
  changeMember,
  changeProblem,
  changeStatus,
  withBody,
  type Members,
} from './break.js';

/** Back-ends whose answers have another form. */
export const brokenAnswers = [
  broken(
    'sends people who are not signed in to a page',
    ['answers/no-redirection', 'session/needed-to-read'],
    (answer) => async (request) => {
      const response = await answer(request);
      return response.status === 401 ? Response.redirect('https://portal.example/sign-in') : response;
    },
  ),

  broken('lets its answers be kept', 'answers/no-store', changeHeader('*', 'Cache-Control', undefined)),

  broken('answers with a status of its own', 'answers/documented-status', changeStatus('GET /terms/current', 200, 203)),

  broken(
    'answers a web page when there is nothing',
    ['answers/json-in-utf-8', 'problems/at-addresses-without-anything'],
    changeAnswer('*', (response) =>
      response.status === 404
        ? new Response('<!doctype html><h1>Not Found</h1>', {
            status: 404,
            headers: { 'Content-Type': 'text/html', 'Cache-Control': 'no-store' },
          })
        : response,
    ),
  ),

  broken(
    'cuts its answers short',
    ['answers/json-in-utf-8', 'session/says-who-is-signed-in'],
    changeAnswer('GET /session', async (response) => {
      const text = await response.text();
      return new Response(text.slice(0, text.length / 2), response);
    }),
  ),

  broken(
    'writes Latin-1',
    'answers/json-in-utf-8',
    changeAnswer('POST /spaces', async (response) => {
      const text = await response.text();
      return new Response(Buffer.from(text.replace('Conformance', 'Conformité'), 'latin1'), response);
    }),
  ),

  broken(
    'names no type of content',
    'answers/json-in-utf-8',
    changeHeader('GET /spaces', 'Content-Type', 'text/plain'),
  ),

  broken(
    'forgets a member',
    ['answers/promised-form', 'session/says-who-is-signed-in'],
    changeBody('GET /session', ({ session, ...others }: { session: object | null }) => ({
      ...others,
      session: session && { ...session, limits: undefined },
    })),
  ),

  broken(
    'writes a number as text',
    ['answers/promised-form', 'spaces.paging/counts-over-all-pages'],
    changeMember('total', String),
  ),

  broken(
    'draws identifiers with the letter O',
    ['answers/promised-form', 'spaces.create/answers-the-space'],
    changeMember('identifier', (identifier: string) => `${identifier.slice(0, 3)}O${identifier.slice(4)}`),
  ),

  broken(
    'gives no entity tags',
    ['answers/promised-headers', 'versions/are-in-the-entity-tag'],
    changeHeader('GET /spaces/{id}', 'ETag', undefined),
  ),

  broken(
    'gives an entity tag of the bytes',
    'versions/are-in-the-entity-tag',
    changeHeader('GET /spaces/{id}', 'ETag', '"5d41402a"'),
  ),

  broken(
    'does not say where the new space is',
    ['answers/promised-headers', 'spaces.create/says-where-the-space-is'],
    changeHeader('POST /spaces', 'Location', undefined),
  ),

  broken(
    'gives its problems no type',
    ['answers/problem-documents', 'spaces.one/that-does-not-exist-is-not-found'],
    changeProblem('*', ({ type: _, ...others }) => others),
  ),

  broken(
    'says another status in the problem',
    'answers/problem-documents',
    changeProblem('*', (problem) => ({ ...problem, status: 400 })),
  ),

  broken(
    'names problems that are not of the contract',
    'answers/problem-documents',
    changeProblem('GET /spaces/{id}', (problem) => ({
      ...problem,
      type: 'https://portal.example/problems/space-missing',
    })),
  ),

  broken(
    'tells times of its own zone',
    'answers/times-in-utc',
    changeMember('createdAt', (time: string) => time.replace('Z', '+02:00')),
  ),

  broken(
    'says more than anyone reads',
    'answers/at-most-2-mb',
    changeBody('GET /session', (body: Members) => ({ ...body, padding: 'x'.repeat(2_000_000) })),
  ),

  broken(
    'answers everything with success',
    ['problems/at-addresses-without-anything', 'spaces.one/that-does-not-exist-is-not-found'],
    changeAnswer('*', (response) =>
      response.status === 404
        ? withBody(new Response(null, { status: 200, headers: response.headers }), { error: 'not found' })
        : response,
    ),
  ),

  broken('knows no 405', 'problems/for-methods-without-anything', changeStatus('*', 405, 404)),

  broken(
    'does not say which methods there are',
    'problems/for-methods-without-anything',
    changeHeader('*', 'Allow', undefined),
  ),
];
