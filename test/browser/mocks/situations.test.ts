import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { type RunningMock, type SituationName, situationFromUrl, situationNames, situations, startMock } from '../../../mocks/index.js';
import { acceptedHashes } from '../../../mocks/receipts.js';
import { hashOf } from '../../../service/terms/editions.js';
import { sampleTerms } from '../../../service/terms/sample/sample-terms.js';
import { maxLength } from '../../../src/contract/limits.js';
import { problemSchema } from '../../../src/contract/problems.js';
import { type Session, type SessionAnswer, sessionAnswerSchema } from '../../../src/contract/session.js';
import { type Space, spacePageSchema, spaceSchema } from '../../../src/contract/spaces.js';
import { type Terms, termsSchema } from '../../../src/contract/terms.js';
import { commandHeaders } from '../../support/command-headers.js';

const read = async <Body>(path: string) => (await (await fetch(`/api${path}`)).json()) as Body;
const statusOf = async (path: string) => (await fetch(`/api${path}`)).status;

function send(method: string, path: string, body: unknown) {
  return fetch(`/api${path}`, {
    method,
    headers: commandHeaders(),
    body: JSON.stringify(body),
  });
}

const createWith = (legalName: string) => send('POST', '/spaces', { kind: 'professional', title: 'x', legalName, email: 'a@example.lu' });

async function accept() {
  const { version, hash, language } = await read<Terms>('/terms/current');
  return send('POST', '/terms/acceptances', { version, hash, language });
}

describe('a situation', () => {
  let mock: RunningMock;

  before(async () => {
    mock = await startMock();
  });

  after(() => mock.stop());

  async function sessionIn(name: SituationName): Promise<Session> {
    mock.use(name);
    return (await read<SessionAnswer>('/session')).session!;
  }

  for (const name of situationNames) {
    it(`has a sentence and holds to the contract: ${name}`, async () => {
      mock.use(name);
      expect(situations[name].description).to.match(/^\p{Lu}[^.]*(S\.à r\.l\.”)?\.$/u);
      expect(v.is(sessionAnswerSchema, await mock.session())).to.equal(true);
      for (const space of await mock.spaces()) {
        if (!v.is(spaceSchema, space)) expect.fail(JSON.stringify(space));
        expect(space.title).to.have.property('length').at.most(maxLength.title);
        expect(space.legalName ?? '').to.have.property('length').at.most(maxLength.legalName);
      }
    });
  }

  it('is named by an address', () => {
    expect(situationFromUrl(new URL('https://portal.example/?situation=forty&lang=de'))).to.equal('forty');
    expect(situationFromUrl({ search: '?situation=nonsense' })).to.equal(undefined);
    expect(situationFromUrl({ search: '?situation=toString' })).to.equal(undefined);
    expect(situationFromUrl({ search: '' })).to.equal(undefined);
  });

  it('new-user: nothing accepted, no space', async () => {
    const session = await sessionIn('new-user');
    expect(session.terms.status).to.equal('missing');
    expect(session.spaceCounts).to.deep.equal({ private: 0, professional: 0 });
    expect(session.activeSpace).to.equal(null);
  });

  it('private-only and one-professional: the only space is active', async () => {
    expect((await sessionIn('private-only')).activeSpace?.kind).to.equal('private');
    expect((await sessionIn('one-professional')).activeSpace?.kind).to.equal('professional');
  });

  it('forty: with titles that try a layout, and both roles', async () => {
    const session = await sessionIn('forty');
    expect(session.spaceCounts).to.deep.equal({ private: 1, professional: 40 });
    const page = v.parse(spacePageSchema, await read('/spaces'));
    expect(page.items[0]?.kind).to.equal('private');
    expect(page.items[1]?.id).to.equal(session.activeSpace?.id);
    const titles = page.items.map(({ title }) => title);
    expect(titles.map(({ length }) => length)).to.include(maxLength.title);
    expect(titles).to.include('<b>Test</b>');
    expect(titles.some((title) => /\p{Script=Arabic}/u.test(title))).to.equal(true);
    expect(new Set(page.items.map(({ role }) => role))).to.have.property('size', 2);
  });

  it('two-hundred: not one more', async () => {
    const { spaceCounts, limits } = await sessionIn('two-hundred');
    expect(spaceCounts.professional).to.equal(limits.professionalSpaces);
    expect((await createWith('Thill')).status).to.equal(409);
  });

  it('ten-thousand: all different, and room for more', async () => {
    const { spaceCounts } = await sessionIn('ten-thousand');
    expect(spaceCounts.professional).to.equal(10_000);
    const spaces = await mock.spaces();
    const different = (member: keyof Space) => new Set(spaces.map((space) => space[member])).size;
    expect([different('id'), different('identifier'), different('title')]).to.deep.equal([10_001, 10_001, 10_001]);
    expect((await createWith('Thill')).status).to.equal(201);
  });

  it('signed-out: nobody', async () => {
    expect(await sessionIn('signed-out')).to.equal(null);
    expect(await statusOf('/spaces')).to.equal(401);
  });

  it('session-expired: reading works, the first command does not, after signing in it does', async () => {
    expect(await sessionIn('session-expired')).not.to.equal(null);
    expect(await statusOf('/spaces')).to.equal(200);
    expect((await createWith('Thill')).status).to.equal(401);
    expect(await statusOf('/spaces')).to.equal(401);
    mock.signIn();
    expect((await createWith('Thill')).status).to.equal(201);
  });

  it('basic-sign-in, strong-sign-in, old-sign-in: how she signed in, and when; the link to sign in changes it', async () => {
    const stated = async (situation: SituationName) => {
      const { authentication } = await sessionIn(situation);
      const minutes = Math.round((Date.now() - Date.parse(authentication.authenticatedAt!)) / 60_000);
      return [authentication.product, authentication.assurance, authentication.certificateNumber?.length, minutes];
    };
    expect(await stated('basic-sign-in')).to.deep.equal(['Password', 'basic', undefined, 0]);
    expect(await stated('strong-sign-in')).to.deep.equal(['LuxTrust Mobile', 'strong', 20, 0]);
    expect(await stated('old-sign-in')).to.deep.equal(['LuxTrust Mobile', 'strong', 20, 120]);
    mock.use('basic-sign-in');
    mock.signIn(undefined, { assurance: 'strong' });
    const { session, links } = await mock.session();
    expect([session!.person.lastNames, session!.authentication.product]).to.deep.equal(['Weber', 'LuxTrust Mobile']);
    expect(links.signIn).to.contain('{assurance}');
  });

  it('terms-outdated: another version has to be accepted, and says what changed', async () => {
    expect((await sessionIn('terms-outdated')).terms.status).to.equal('outdated');
    const terms = v.parse(termsSchema, await read('/terms/current'));
    expect(terms.changes.map(({ version }) => version)).to.deep.equal([terms.version]);
    expect((await createWith('Thill')).status).to.equal(403);
    expect((await accept()).status).to.equal(201);
    expect((await createWith('Thill')).status).to.equal(201);
  });

  it('terms-replaced: the first acceptance is refused, the second one is not', async () => {
    await sessionIn('terms-replaced');
    const { version } = await read<Terms>('/terms/current');
    expect((await accept()).status).to.equal(409);
    expect((await read<Terms>('/terms/current')).version).not.to.equal(version);
    expect((await accept()).status).to.equal(201);
  });

  it('slow: two seconds', async () => {
    mock.use('slow');
    const start = performance.now();
    await fetch('/api/session');
    expect(performance.now() - start).to.be.at.least(1950);
  });

  it('offline, server-error, rate-limited, malformed: the session loads, then nothing does', async () => {
    const outcome = async () => {
      try {
        const response = await fetch('/api/spaces');
        const body: unknown = await response.json();
        const kind = v.is(spacePageSchema, body) ? 'a page' : response.ok ? 'nonsense' : v.parse(problemSchema, body).type?.split(':').at(-1);
        return `${response.status} ${kind}`;
      } catch {
        return 'no answer';
      }
    };
    const outcomes: Record<string, string> = {};
    for (const name of ['offline', 'server-error', 'rate-limited', 'malformed', 'forty'] as const) {
      expect(await sessionIn(name), name).not.to.equal(null);
      outcomes[name] = await outcome();
    }
    expect(outcomes).to.deep.equal({
      offline: 'no answer',
      'server-error': '500 unexpected',
      'rate-limited': '429 rate-limited',
      malformed: '200 nonsense',
      forty: '200 a page',
    });
  });

  it('session-unavailable: not even the session', async () => {
    mock.use('session-unavailable');
    expect(await statusOf('/session')).to.equal(503);
  });

  it('duplicate-title: there is a space with that title', async () => {
    await sessionIn('duplicate-title');
    const title = /“(.+)”/.exec(situations['duplicate-title'].description)![1]!;
    expect(v.parse(spacePageSchema, await read(`/spaces?title=${encodeURIComponent(title)}`)).total).to.equal(1);
  });

  it('legal-name-refused: all but one', async () => {
    await sessionIn('legal-name-refused');
    const registered = /“(.+)”/.exec(situations['legal-name-refused'].description)![1]!;
    const refused = await createWith('Thill S.A.');
    expect(v.parse(problemSchema, await refused.json()).errors).to.deep.equal([{ pointer: '#/legalName', code: 'refused' }]);
    expect((await createWith(registered)).status).to.equal(201);
  });
});

describe('a receipt in a situation', () => {
  it('bears the hash of the text that was accepted', async () => {
    const hashes = await Promise.all(sampleTerms.map(async ({ version, translations }) => [version, await hashOf(translations['fr']!)]));
    expect(Object.fromEntries(hashes)).to.deep.equal(acceptedHashes);
  });
});

describe('the sample terms', () => {
  it('have the same structure in every language', () => {
    const structure = (edition: (typeof sampleTerms)[number], language: string) =>
      edition.translations[language]!.body.map((block) => (block.type === 'list' ? `${block.type} ${block.items.length}` : block.type));
    for (const edition of sampleTerms) {
      for (const language of ['de', 'en']) expect(structure(edition, language)).to.deep.equal(structure(edition, 'fr'));
    }
  });

  it('hold to French typography', () => {
    const texts = JSON.stringify(sampleTerms.map(({ translations }) => translations['fr']));
    expect(texts).not.to.match(/ [:;!?»]|« |'/);
  });
});
