import {
  type BackEnd,
  broken,
  changeAnswer,
  changeRequest,
  changeSentBody,
  changeSentHeader,
  changeStatus,
  commandOf,
  type Fault,
  personOf,
  withHeader,
} from './break.js';

const key = (request: Request) => request.headers.get('Idempotency-Key') ?? '';
const path = ({ url }: Request) => new URL(url).pathname;
const anyKey = (place: string) => changeSentHeader(place, 'Idempotency-Key', (value) => value && crypto.randomUUID());

/** Gives the first answer to everything that it takes for the same; what it keeps is up to `keeps`. */
function replay(
  identify: (request: Request, body: string) => string,
  keeps = (response: Response) => response.ok,
): Fault {
  return (answer) => {
    const answers = new Map<string, Response>();
    return async (request) => {
      if (request.method === 'GET' || key(request) === '') return answer(request);
      const identity = identify(request, await request.clone().text());
      const earlier = answers.get(identity);
      if (earlier !== undefined) return earlier.clone();
      const response = await answer(request);
      if (keeps(response)) answers.set(identity, response.clone());
      return response;
    };
  };
}

/** Looks at the version first and changes afterwards, whatever happens in between. */
const readThenWrite: Fault = (answer) => async (request) => {
  if (request.method !== 'PATCH') return answer(request);
  const current = await answer(new Request(request.url, { headers: { Authorization: personOf(request) } }));
  const { version } = (await current.json()) as { version?: string };
  await new Promise((resolve) => setTimeout(resolve, 5));
  const isCurrent = version === undefined || request.headers.get('If-Match') === `"${version}"`;
  return answer(isCurrent ? withHeader(request, 'If-Match', '*') : request);
};

/** A retry of a creation is answered with the space as it is by then. */
const answerWithCurrentSpace: Fault = (answer) => {
  const created = new Map<string, string>();
  return async (request) => {
    const identity = `${personOf(request)} ${key(request)}`;
    const known = created.get(identity);
    if (request.method === 'POST' && known !== undefined) {
      return answer(new Request(new URL(known, request.url), { headers: { Authorization: personOf(request) } }));
    }
    const response = await answer(request);
    if (response.status === 201) created.set(identity, response.headers.get('Location') ?? path(request));
    return response;
  };
};

/** Back-ends that do not take commands as they are promised to. */
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
    'ignores the key of a creation',
    ['idempotency/creates-once', 'idempotency/creates-once-at-the-same-time', 'idempotency/refuses-another-body'],
    anyKey('POST /spaces'),
  ),
  broken('looks for the key before it writes it down', 'idempotency/creates-once-at-the-same-time', (answer) => {
    const slow: BackEnd = async (request) => {
      const response = await answer(commandOf(request, 'POST', '/spaces', await request.json()));
      await new Promise((resolve) => setTimeout(resolve, 5));
      return response;
    };
    return replay((request, body) => `${personOf(request)} ${key(request)} ${body}`)((request) =>
      request.method === 'POST' && path(request) === '/api/spaces' ? slow(request) : answer(request),
    );
  }),
  broken('answers a retry with what is there by then', 'idempotency/remembers-a-creation', answerWithCurrentSpace),
  broken('ignores the key of a change', 'idempotency/remembers-a-change', anyKey('PATCH /spaces/{id}')),
  broken('ignores the key of a closing', 'idempotency/remembers-a-closing', anyKey('DELETE /spaces/{id}')),
  broken('ignores the key of a switch', 'idempotency/remembers-a-switch', anyKey('PUT /session/active-space')),
  broken('refuses a second acceptance', ['idempotency/remembers-an-acceptance', 'terms/give-one-receipt'], (answer) => {
    const accepted = new Set<string>();
    return changeAnswer('POST /terms/acceptances', (response, request) => {
      if (response.status !== 201) return response;
      const isFirst = !accepted.has(personOf(request));
      accepted.add(personOf(request));
      return isFirst ? response : new Response(null, { status: 409 });
    })(answer);
  }),
  broken(
    'minds neither body nor version under a key',
    ['idempotency/refuses-another-body', 'idempotency/refuses-another-version'],
    replay((request) => `${personOf(request)} ${key(request)} ${request.method} ${path(request)}`),
  ),
  broken(
    'minds no path under a key',
    'idempotency/refuses-another-path',
    replay((request, body) => `${personOf(request)} ${key(request)} ${request.method} ${body}`),
  ),
  broken(
    'minds no method under a key',
    'idempotency/refuses-another-method',
    replay((request) => `${personOf(request)} ${key(request)}`),
  ),
  broken(
    'keeps keys for all people together',
    'idempotency/is-for-each-person',
    replay((request, body) => `${key(request)} ${request.method} ${path(request)} ${body}`),
  ),
  broken(
    'keeps refusals',
    ['idempotency/forgets-a-refused-body', 'idempotency/forgets-a-refused-version'],
    replay(
      (request) => `${personOf(request)} ${key(request)}`,
      ({ ok, status }) => !ok && status !== 401,
    ),
  ),
  broken(
    'takes letters and digits for keys',
    'idempotency/takes-every-key',
    changeSentHeader('*', 'Idempotency-Key', (value) =>
      value && /^[\w-]+$/.test(value) ? value : value && `${value} `.padEnd(65, 'k'),
    ),
  ),
  broken(
    'takes any key',
    'idempotency/refuses-other-keys',
    changeSentHeader('*', 'Idempotency-Key', (value) => value?.replace(/[^\w-]/g, '').slice(-64) ?? null),
  ),

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
];
