import {
  broken,
  changeAnswer,
  changeRequest,
  changeSentBody,
  changeSentHeader,
  changeStatus,
  commandOf,
  failAt,
  type Fault,
  isAt,
  personOf,
  withBody,
  withHeader,
} from './break.js';

/** Looks at the version first and changes afterwards, whatever happens in between. */
const readThenWrite: Fault = (answer) => async (request) => {
  if (request.method !== 'PATCH') return answer(request);
  const current = await answer(new Request(request.url, { headers: { Authorization: personOf(request) } }));
  const { version } = (await current.json()) as { version?: string };
  await new Promise((resolve) => setTimeout(resolve, 5));
  const isCurrent = version === undefined || request.headers.get('If-Match') === `"${version}"`;
  return answer(isCurrent ? withHeader(request, 'If-Match', '*') : request);
};

/** Changes the title twice when a change changes nothing. */
const renameAndBack: Fault = (answer) => async (request) => {
  const response = await answer(request.clone());
  if (request.method !== 'PATCH' || !response.ok) return response;
  const { id, title, version } = (await response.clone().json()) as Record<'id' | 'title' | 'version', string>;
  if (request.headers.get('If-Match') !== `"${version}"`) return response;
  await answer(commandOf(request, 'PATCH', `/spaces/${id}`, { title: 'Other' }));
  return answer(commandOf(request, 'PATCH', `/spaces/${id}`, { title }));
};

/** Back-ends that take commands as they are not promised to, or whatever version they are for. */
export const brokenCommands = [
  broken(
    'takes forms of other sites',
    'commands/need-the-header',
    changeSentHeader('*', 'X-Requested-With', () => 'space-elements'),
  ),
  broken(
    'makes a key up when there is none',
    'commands/need-a-key',
    changeSentHeader('*', 'Idempotency-Key', (value) => value ?? crypto.randomUUID()),
  ),
  broken(
    'does not mind whom the page shows',
    'commands/of-a-page-that-shows-another-person',
    changeRequest('*', (request) => {
      const headers = new Headers(request.headers);
      headers.delete('X-Acting-Person');
      return new Request(request, { headers });
    }),
  ),
  broken(
    'compares whom the page shows with the sign-in',
    'commands/of-a-page-that-shows-the-person',
    changeSentHeader('*', 'X-Acting-Person', (value) => value && `${value}-1`),
  ),
  broken('makes a new version of the same values', 'versions/stay-when-nothing-changes', renameAndBack),
  broken(
    'forgets the version when the address changes',
    'versions/change-with-the-address',
    changeAnswer('PATCH /spaces/{id}', async (response, request) => {
      if (!response.ok || !('email' in ((await request.json()) as object))) return response;
      const version = request.headers.get('If-Match')!.slice(1, -1);
      const headers = { ...Object.fromEntries(response.headers), etag: `"${version}"` };
      return withBody(new Response(null, { headers }), { ...((await response.json()) as object), version });
    }),
  ),
  broken(
    'takes JSON of any type',
    'commands/need-a-json-type',
    changeSentHeader('*', 'Content-Type', () => 'application/json'),
  ),
  broken(
    'knows one way to write the type',
    'commands/take-a-character-set',
    changeSentHeader('*', 'Content-Type', (value) => (value?.includes(';') ? 'text/plain' : value)),
  ),
  broken(
    'fails at malformed JSON',
    'commands/need-well-formed-json',
    changeAnswer('*', async (response, request) => {
      const text = await request.text();
      return response.status === 400 && text !== '' && !text.endsWith('}')
        ? new Response(null, { status: 500 })
        : response;
    }),
  ),
  broken('reads bytes that are no UTF-8', 'commands/need-utf-8', (answer) => async (request) => {
    if (!isAt(request, 'POST /spaces')) return answer(request);
    // As a decoder does that is not told to be strict.
    return answer(new Request(request, { body: await request.text() }));
  }),
  broken(
    'reads bodies of any size',
    'commands/have-16-kb-at-most',
    changeSentBody('POST /spaces', (body) => body),
  ),
  broken(
    'calls an array a bad request',
    'spaces.create/wants-an-object',
    changeAnswer('POST /spaces', async (response, request) =>
      (await request.text()).startsWith('{') ? response : new Response(null, { status: 400 }),
    ),
  ),
  broken('says 422 to nobody', 'session/needed-for-commands', changeStatus('*', 401, 422)),

  broken(
    'changes whatever version there is',
    ['versions/that-are-old-refuse-a-change', 'versions/are-not-weak', 'versions/let-one-of-two-changes-pass'],
    changeSentHeader('PATCH /spaces/{id}', 'If-Match', (value) => value && '*'),
  ),
  broken(
    'closes whatever version there is',
    'versions/that-are-old-refuse-a-closing',
    changeSentHeader('DELETE /spaces/{id}', 'If-Match', (value) => value && '*'),
  ),
  broken(
    'needs no version',
    'versions/are-needed-to-change',
    changeSentHeader('*', 'If-Match', (value) => value ?? '*'),
  ),
  broken('reads the version before it writes', 'versions/let-one-of-two-changes-pass', readThenWrite),
  broken(
    'knows no *',
    'versions/may-be-any',
    changeSentHeader('PATCH /spaces/{id}', 'If-Match', (value) => (value === '*' ? '"*"' : value)),
  ),
  broken(
    'reads the first of several versions',
    'versions/may-be-several',
    changeSentHeader('*', 'If-Match', (value) => value?.split(',')[0] ?? null),
  ),
  broken(
    'takes weak versions',
    'versions/are-not-weak',
    changeSentHeader('*', 'If-Match', (value) => value?.replaceAll('W/', '') ?? null),
  ),
  broken(
    'replaces a space by what it is sent',
    ['spaces.change/changes-what-it-names'],
    changeRequest('PATCH /spaces/{id}', async (request) => {
      const body = (await request.clone().json()) as object;
      return new Request(request, { body: JSON.stringify({ title: 'Untitled', ...body }) });
    }),
  ),

  broken(
    'limits the size of bodies at one address',
    'commands/have-16-kb-at-most',
    changeSentBody('PATCH /spaces/{id} or PUT /session/active-space or POST /terms/acceptances', (body) => body),
  ),
  broken(
    'reads JSON as its language writes it',
    'commands/need-well-formed-json',
    changeRequest('*', async (request) => {
      const text = await request.clone().text();
      return text.includes('NaN') ? new Request(request, { body: text.replace('NaN', 'null') }) : request;
    }),
  ),
  broken(
    'fails at JSON that is nested deep',
    'commands/may-be-nested-deep',
    failAt((_, body) => body.includes('['.repeat(1000))),
  ),
  broken(
    'takes an array for an object without members',
    'commands/want-an-object',
    changeRequest('PATCH /spaces/{id}', async (request) =>
      (await request.clone().text()) === '[]' ? new Request(request, { body: '{}' }) : request,
    ),
  ),
  broken(
    'fails at a character that its database does not store',
    ['spaces.list/searches-any-character', 'spaces.one/with-an-odd-id-is-not-found'],
    failAt(({ url }, body) => url.includes('%00') || body.includes('\\u0000"}')),
  ),
  broken(
    'fails at bytes that are no text',
    'spaces.list/searches-any-character',
    failAt(({ url }) => url.includes('%ff')),
  ),
];
