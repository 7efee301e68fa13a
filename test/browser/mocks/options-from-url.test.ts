import { expect } from '@open-wc/testing';
import { continuingUrl, Mock, mockOptionsFromUrl, readFault } from '../../../mocks/index.js';

const optionsOf = (search: string) => mockOptionsFromUrl(new URL(`https://portal.example/${search}`));

describe('an address of the mock', () => {
  it('names the situation, which then begins anew', () => {
    expect(optionsOf('?situation=forty&lang=de')).to.deep.equal({ situation: 'forty', fresh: true });
  });

  it('says nothing where it names nothing', () => {
    expect(optionsOf('')).to.deep.equal({});
    expect(optionsOf('?mock&lang=de')).to.deep.equal({});
  });

  it('continues the situation when the page that it opened is loaded again', () => {
    const url = new URL('https://portal.example/?situation=forty&lang=de#main');
    const continuing = new URL(continuingUrl(url));
    expect(mockOptionsFromUrl(continuing)).to.deep.equal({ situation: 'forty' });
    expect(continuing.searchParams.get('lang')).to.equal('de');
    expect(continuing.hash).to.equal('#main');
  });

  it('says who is signed in, with which spaces, limit and terms', async () => {
    const mock = new Mock(optionsOf('?person=Marie+Curie&space=Atelier&space=Comptoir&active-space=Comptoir&limit=2&terms=outdated'));
    const session = (await mock.session()).session!;
    expect(session.person).to.include({ firstNames: 'Marie', lastNames: 'Curie' });
    expect((await mock.spaces()).map(({ title }) => title)).to.deep.equal(['Atelier', 'Comptoir']);
    expect(session.activeSpace?.title).to.equal('Comptoir');
    expect(session.limits.professionalSpaces).to.equal(2);
    expect(session.terms.status).to.equal('outdated');
  });

  it('sets latency, seed and time', () => {
    const options = { latency: 500, seed: 7, now: '2025-11-01' };
    expect(optionsOf('?latency=500&seed=7&now=2025-11-01')).to.deep.equal(options);
  });

  it('lets calls fail', async () => {
    const mock = new Mock(optionsOf('?situation=forty&fault=503+/spaces+times=1+skip=1&fault=rate-limited+/terms/current'));
    const statusOf = async (path: string) => (await mock.answer(new Request(`https://portal.example/api${path}`))).status;
    expect(await statusOf('/spaces')).to.equal(200);
    expect(await statusOf('/spaces')).to.equal(503);
    expect(await statusOf('/spaces')).to.equal(200);
    expect(await statusOf('/terms/current')).to.equal(429);
    expect(await statusOf('/terms/current')).to.equal(429);
  });

  it('is refused in a sentence where it names what there is not', () => {
    expect(() => optionsOf('?situation=fourty')).to.throw(TypeError, 'There is no situation “fourty”; there is new-user, ');
    expect(() => optionsOf('?latency=long')).to.throw('“long” is no number for latency.');
    expect(() => optionsOf('?terms=old')).to.throw('There is no terms “old”');
    expect(() => optionsOf('?fault=boom')).to.throw('there is no “boom”');
  });
});

describe('a fault in words', () => {
  const everyCall = { times: Infinity, skip: 0 };

  for (const [words, fault] of [
    ['offline', { fault: 'offline', ...everyCall }],
    ['503', { fault: { status: 503 }, ...everyCall }],
    ['limit-reached POST /spaces', { fault: { problem: 'limit-reached' }, method: 'POST', path: '/spaces', ...everyCall }],
    ['delay=3000 /spaces times=2', { fault: { delay: 3000 }, path: '/spaces', times: 2, skip: 0 }],
    ['skip=1 PUT rate-limited retry-after=30', { fault: { problem: 'rate-limited', retryAfter: 30 }, method: 'PUT', times: Infinity, skip: 1 }],
  ] as const) {
    it(`can be “${words}”`, () => {
      expect(readFault(words)).to.deep.equal(fault);
    });
  }

  it('is refused where it says nothing, or too much', () => {
    expect(() => readFault('POST /spaces')).to.throw('it does not say what goes wrong');
    expect(() => readFault('offline sometimes')).to.throw('“sometimes” says nothing');
  });
});
