import { World } from '../../../mocks/world.js';
import { createSpaceService } from '../../../service/space-service.js';
import type { Terms } from '../../../src/contract/terms.js';

/** A request and the answer to it, by the id of the operation. */
export interface Example {
  readonly body?: unknown;
  readonly answer?: unknown;
}

const now = () => new Date('2025-10-14T08:00:00.000Z');

/** Examples that cannot be wrong: what the reference service answers to Anne Weber, at a fixed time. */
export async function makeExamples(): Promise<Readonly<Record<string, Example>>> {
  const acceptance = await tryAcceptance();
  const call = talkTo('duplicate-title');
  const newSpace = {
    kind: 'professional',
    title: 'Cabinet Weber – conseil',
    legalName: 'Weber & Fils S.à r.l.',
    email: 'anne.weber@example.lu',
  };
  const change = { title: 'Cabinet Weber – archives' };
  const target = { spaceId: 'space-00002' };
  return {
    readSession: { answer: await call('GET', '/session') },
    listSpaces: { answer: await call('GET', '/spaces?limit=2') },
    readSpace: { answer: await call('GET', '/spaces/space-00002') },
    createSpace: { body: newSpace, answer: await call('POST', '/spaces', newSpace) },
    changeSpace: { body: change, answer: await call('PATCH', '/spaces/space-00003', change) },
    switchSpace: { body: target, answer: await call('PUT', '/session/active-space', target) },
    readTerms: { answer: await shortTerms() },
    acceptTerms: acceptance,
  };
}

/** The terms, cut after a few blocks: the hash is that of the whole text. */
async function shortTerms() {
  const terms = (await talkTo('terms-outdated')('GET', '/terms/current')) as Terms;
  return { ...terms, body: [...terms.body.slice(0, 5)] };
}

async function tryAcceptance(): Promise<Example> {
  const call = talkTo('terms-outdated');
  const { version, hash, language } = (await call('GET', '/terms/current')) as Terms;
  const body = { version, hash, language };
  return { body, answer: await call('POST', '/terms/acceptances', body) };
}

function talkTo(situation: 'duplicate-title' | 'terms-outdated') {
  const world = new World({ situation, seeds: {}, now });
  let drawn = 0;
  const service = createSpaceService({
    store: world.store,
    authenticate: (request) => world.authenticate(request),
    terms: () => world.terms,
    links: { signIn: '/sign-in?return_to={return_to}', signOut: '/sign-out', help: '/help' },
    now,
    random: (bound) => (drawn += 7) % bound,
  });
  return async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = {
      'Accept-Language': 'en',
      'Content-Type': 'application/json',
      'Idempotency-Key': `${method} ${path}`.replaceAll(' ', ''),
      'If-Match': '*',
      'X-Requested-With': 'space-elements',
    };
    const response = await service.request(path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${await response.text()}`);
    return response.json();
  };
}
