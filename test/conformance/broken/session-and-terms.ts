import type { Session, SessionAnswer } from '../../../src/contract/session.js';
import type { Terms, TermsReceipt } from '../../../src/contract/terms.js';
import {
  broken,
  changeBody,
  changeMember,
  changeSentBody,
  changeSentHeader,
  commandOf,
  failAt,
  type Fault,
  isAt,
  personOf,
} from './break.js';

const changeSession = (change: (session: Session, request: Request) => object): Fault =>
  changeBody('GET /session', ({ session, links }: SessionAnswer, request) => ({
    session: session && change(session, request),
    links,
  }));

const changeTerms = (change: (terms: Terms) => object): Fault => changeBody('GET /terms/current', change);

/** Corrects an acceptance before it is looked at. */
const correct =
  (member: 'version' | 'hash' | 'language'): Fault =>
  (answer) =>
  async (request) => {
    if (!isAt(request, 'POST /terms/acceptances')) return answer(request);
    const sent = (await request.clone().json()) as Record<string, string>;
    const languages = member === 'language' ? ['fr', 'de', 'en'] : [sent['language'] ?? 'fr'];
    for (const language of languages) {
      const headers = { Authorization: personOf(request), 'Accept-Language': language };
      const terms = (await (
        await answer(new Request('http://service.example/api/terms/current', { headers }))
      ).json()) as Terms;
      if (member === 'language' && terms.hash !== sent['hash']) continue;
      return answer(new Request(request, { body: JSON.stringify({ ...sent, [member]: terms[member] }) }));
    }
    return answer(request);
  };

/** Accepts the terms for people who create a space. */
const acceptForThem: Fault = (answer) => async (request) => {
  if (isAt(request, 'POST /spaces')) {
    const headers = { Authorization: personOf(request) };
    const terms = (await (
      await answer(new Request('http://service.example/api/terms/current', { headers }))
    ).json()) as Terms;
    await answer(commandOf(request, 'POST', '/terms/acceptances', terms));
  }
  return answer(request);
};

let asked = 0;

/** Back-ends that tell something else about the session and the terms. */
export const brokenSessionAndTerms = [
  broken('refuses to say that nobody is signed in', 'session/is-null-for-nobody', (answer) => async (request) => {
    const response = await answer(request);
    return personOf(request) === '' ? new Response(null, { status: 401 }) : response;
  }),
  broken(
    'takes nobody for somebody',
    ['session/needed-to-read', 'session/needed-for-commands', 'session/is-null-for-nobody'],
    changeSentHeader('*', 'Authorization', (value) => value ?? 'Bearer guest'),
  ),
  broken(
    'says that people have just signed in, whenever it is asked',
    'session/says-when-they-signed-in',
    changeSession((session) => {
      asked += 1;
      const authenticatedAt = new Date(Date.now() - 60_000 + asked).toISOString();
      return { ...session, authentication: { ...session.authentication, authenticatedAt } };
    }),
  ),
  broken(
    'says that people have signed in tomorrow',
    'session/says-when-they-signed-in',
    changeSession((session) => {
      const authenticatedAt = new Date(Date.now() + 86_400_000).toISOString().replace(/.{5}Z/u, '00:00Z');
      return { ...session, authentication: { ...session.authentication, authenticatedAt } };
    }),
  ),
  broken(
    'states another certificate',
    'session/states-the-certificate',
    changeSession((session) => ({ ...session, authentication: { ...session.authentication, certificateNumber: '0'.repeat(20) } })),
  ),
  broken(
    'does not count',
    'session/counts-the-spaces',
    changeSession((session) => ({ ...session, spaceCounts: { private: 0, professional: 1 } })),
  ),
  broken(
    'takes all terms for accepted',
    'session/says-how-the-person-stands-with-the-terms',
    changeSession((session, request) => ({
      ...session,
      terms: { ...session.terms, status: personOf(request) === 'Bearer bob' ? 'missing' : 'accepted', version: '0' },
    })),
  ),
  broken(
    'switches to nothing',
    ['session/changes-with-a-switch'],
    changeSession((session) => ({ ...session, activeSpace: null })),
  ),
  broken(
    'notes no use',
    'session/notes-the-use-of-a-space',
    changeMember('lastUsedAt', () => null),
  ),
  broken(
    'has one active space for each person',
    'session/of-another-sign-in-stays',
    changeSentHeader('*', 'Authorization', (value) => value?.split('/')[0] ?? null),
  ),
  broken('remembers a closed space', 'session/has-no-closed-space', (answer) => {
    let last: Session['activeSpace'] = null;
    const remember = changeBody(
      'PUT /session/active-space',
      (space: NonNullable<Session['activeSpace']>) => (last = space),
    );
    return changeSession((session) => ({ ...session, activeSpace: last }))(remember(answer));
  }),

  broken('creates without accepted terms', 'terms/needed-to-create', acceptForThem),
  broken(
    'tells changes to those who accepted nothing',
    'terms/tell-no-changes-at-first',
    changeTerms((terms) => ({ ...terms, changes: [{ version: '1', effectiveFrom: '2025-01-01', items: [] }] })),
  ),
  broken(
    'says another language than it answers',
    'terms/say-their-language',
    changeTerms((terms) => ({ ...terms, language: 'pt' })),
  ),
  broken(
    'takes the first language it is told',
    'terms/come-in-the-preferred-language',
    changeSentHeader('GET /terms/current', 'Accept-Language', (value) => value?.split(/[,;]/)[0] ?? null),
  ),
  broken(
    'has one hash for all languages',
    'terms/have-a-hash-of-their-text',
    changeTerms((terms) => ({ ...terms, hash: `sha256:${'a'.repeat(64)}` })),
  ),
  broken(
    'makes a hash anew each time',
    'terms/have-a-hash-of-their-text',
    changeTerms((terms) => ({ ...terms, hash: `sha256:${crypto.randomUUID().replaceAll('-', '').repeat(2)}` })),
  ),
  broken('minds no hash', 'terms/refuse-another-hash', correct('hash')),
  broken('minds no version', 'terms/refuse-another-version', correct('version')),
  broken('minds no language', 'terms/refuse-another-language', correct('language')),
  broken(
    'wants no members',
    'terms/want-every-member',
    changeSentBody('POST /terms/acceptances', (body) => ({ version: '1', hash: 'x', language: 'fr', ...body })),
  ),
  broken(
    'gives a receipt and forgets it',
    'terms/give-a-receipt',
    changeTerms((terms) => ({ ...terms, receipt: null })),
  ),
  broken(
    'gives a new receipt each time',
    'terms/give-one-receipt',
    changeBody('POST /terms/acceptances', (receipt: TermsReceipt) => ({
      ...receipt,
      acceptedAt: new Date().toISOString(),
    })),
  ),

  broken(
    'takes the names of what its objects have for languages',
    'terms/refuse-another-language',
    changeSentBody('POST /terms/acceptances', (body) => ({
      ...body,
      ...(String(body['language']) in {} && { language: 'fr' }),
    })),
  ),
  broken(
    'takes any token for a person',
    'session/takes-invented-credentials-for-none',
    changeSentHeader('*', 'Authorization', (value) => (value === 'Bearer nobody' ? 'Bearer guest' : value)),
  ),
  broken(
    'fails at a token that it cannot read',
    'session/takes-invented-credentials-for-none',
    failAt((request) => personOf(request) === 'Bearer nobody'),
  ),
  broken(
    'refuses to say that a sign-in has ended',
    'session/takes-invented-credentials-for-none',
    (answer) => async (request) => {
      const response = await answer(request);
      return personOf(request) === 'Bearer nobody' ? new Response(null, { status: 401 }) : response;
    },
  ),
  broken(
    'fails at an id that is a number',
    'session/switches-to-an-id',
    failAt((_, body) => /"spaceId":\d/u.test(body)),
  ),

  broken(
    'knows a space only in the sign-in that created it',
    'session/of-another-sign-in-has-the-same-spaces',
    (answer) => async (request) =>
      isAt(request, 'GET /spaces/{id}') && personOf(request).includes('/')
        ? answer(new Request('http://service.example/api/spaces/nothing', request))
        : answer(request),
  ),
];
