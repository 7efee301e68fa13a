import { type BackEnd, broken, changeAnswer, changeRequest, changeSentHeader, commandOf, type Fault, personOf, withHeader } from './break.js';

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

/** Back-ends that do a thing twice, or take two things for one. */
export const brokenKeys = [
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
    'gives the answer to a switch to every sign-in',
    'idempotency/refuses-another-sign-in-for-a-switch',
    replay((request, body) => `${personOf(request).split('/')[0]} ${key(request)} ${request.method} ${path(request)} ${body}`),
  ),
  broken(
    'keeps keys for a sign-in and not for a person',
    'idempotency/is-for-every-sign-in',
    changeRequest('*', (request) =>
      personOf(request).includes('/') ? withHeader(request, 'Idempotency-Key', `${key(request)}/`) : request,
    ),
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
];
