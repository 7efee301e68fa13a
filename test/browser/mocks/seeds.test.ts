import { expect } from '@open-wc/testing';
import { Mock, type MockOptions } from '../../../mocks/index.js';
import type { Session } from '../../../src/contract/session.js';
import { HttpSpaceService } from '../../../src/services/http-space-service.js';
import { createSpace, listSpaces } from '../../../src/services/generated/spaces.js';
import { switchSpace } from '../../../src/services/generated/session.js';

const sessionOf = async (mock: Mock): Promise<Session> => (await mock.session()).session!;
const titlesIn = async (mock: Mock) => (await mock.spaces()).map(({ title }) => title);

/** A client of a mock, without a network between them. */
function clientOf(mock: Mock): HttpSpaceService {
  return new HttpSpaceService('/api', { fetch: (url, init) => mock.answer(new Request(url, init)) });
}

const bakery = { kind: 'professional', title: 'Bakery', legalName: 'Thill', email: 'anne@example.lu' } as const;

describe('a mock with seeds', () => {
  it('has the spaces that a test names, in their order, the first being active', async () => {
    const mock = new Mock({ spaces: ['Bakery', { title: 'Garage', role: 'manager', identifier: 'PM-GARAGE' }] });
    expect(await titlesIn(mock)).to.deep.equal(['Bakery', 'Garage']);
    expect((await mock.spaces())[1]).to.include({ role: 'manager', identifier: 'PM-GARAGE', legalName: 'Garage' });
    const { activeSpace, spaceCounts } = await sessionOf(mock);
    expect(activeSpace?.title).to.equal('Bakery');
    expect(spaceCounts).to.deep.equal({ private: 0, professional: 2 });
  });

  it('has another space active, or none', async () => {
    const spaces = [{ title: 'Anne Weber', kind: 'private' } as const, 'Bakery', { title: 'Garage', identifier: 'PM-GARAGE' }];
    const activeTitle = async (options: MockOptions) => (await sessionOf(new Mock(options))).activeSpace?.title;
    expect(await activeTitle({ spaces, activeSpace: 'PM-GARAGE' })).to.equal('Garage');
    expect(await activeTitle({ spaces, activeSpace: null })).to.equal(undefined);
    expect(await activeTitle({ situation: 'forty', activeSpace: 'Garage de la Moselle' })).to.equal('Garage de la Moselle');
  });

  it('says which spaces there are when the active one is none of them', () => {
    const spaces = ['Bakery', 'Garage'];
    expect(() => new Mock({ spaces, activeSpace: 'Pharmacy' })).to.throw('no space “Pharmacy” to be active, only “Bakery”, “Garage”');
  });

  it('has no space at all when a test says so', async () => {
    const mock = new Mock({ situation: 'forty', spaces: [] });
    expect(await mock.spaces()).to.deep.equal([]);
    expect((await sessionOf(mock)).activeSpace).to.equal(null);
  });

  it('is about the person that a test names', async () => {
    const mock = new Mock({ situation: 'private-only', person: 'María José Núñez' });
    const { person, activeSpace } = await sessionOf(mock);
    expect(person).to.deep.equal({
      id: 'person-maria-jose-nunez',
      firstNames: 'María José',
      lastNames: 'Núñez',
      email: 'maria.jose.nunez@example.lu',
    });
    expect(activeSpace).to.include({ title: 'María José Núñez', kind: 'private' });
    expect((await mock.spaces())[0]?.email).to.equal('maria.jose.nunez@example.lu');
  });

  it('takes of a person what a test says, and makes up the rest', async () => {
    const mock = new Mock({ person: { email: null, authentication: { product: 'eID', issuer: 'State', issuerLink: null } } });
    const { person, authentication } = await sessionOf(mock);
    expect(person).to.deep.equal({ id: 'person-anne-weber', firstNames: 'Anne', lastNames: 'Weber', email: null });
    expect(authentication.product).to.equal('eID');
  });

  it('has the limit and the state of the terms that a test says', async () => {
    const mock = new Mock({ situation: 'forty', professionalSpaceLimit: 40, terms: 'outdated' });
    const { limits, terms } = await sessionOf(mock);
    expect(limits.professionalSpaces).to.equal(40);
    expect(terms.status).to.equal('outdated');
    mock.use('forty', { professionalSpaceLimit: 40 });
    expect(await clientOf(mock).call(createSpace, bakery).catch((error: unknown) => (error as { code: string }).code)).to.equal('limit-reached');
    expect((await sessionOf(new Mock({ terms: 'missing' }))).terms.status).to.equal('missing');
  });

  it('keeps its seeds in another situation, until a test gives others', async () => {
    const mock = new Mock({ spaces: ['Bakery'] });
    mock.use('signed-out');
    mock.signIn();
    expect(await titlesIn(mock)).to.deep.equal(['Bakery']);
    mock.use('private-only', { person: 'Marc Klein' });
    mock.reset();
    expect(await titlesIn(mock)).to.deep.equal(['Marc Klein']);
  });

  it('continues from a storage with its seeds, and begins anew with others', async () => {
    const storage = emptyStorage();
    new Mock({ situation: 'forty', spaces: ['Bakery'], storage }).addSpace('Garage');
    expect(await titlesIn(new Mock({ storage }))).to.deep.equal(['Bakery', 'Garage']);
    expect(await titlesIn(new Mock({ situation: 'forty', spaces: ['Bakery'], storage }))).to.deep.equal(['Bakery', 'Garage']);
    expect(await titlesIn(new Mock({ spaces: ['Pharmacy'], storage }))).to.deep.equal(['Pharmacy']);
  });

  it('begins anew when it is told to, although the storage remembers the same situation', async () => {
    const storage = emptyStorage();
    new Mock({ situation: 'private-only', storage }).addSpace('Garage');
    expect(await new Mock({ situation: 'private-only', storage }).spaces()).to.have.length(2);
    expect(await new Mock({ situation: 'private-only', storage, fresh: true }).spaces()).to.have.length(1);
  });
});

describe('a space that a test adds', () => {
  it('is there as if it had always been', async () => {
    const mock = new Mock({ situation: 'forty' });
    const added = mock.addSpace({ title: 'Pharmacy', legalName: 'Pharmacy S.A.', role: 'manager' });
    expect(added).to.include({ title: 'Pharmacy', legalName: 'Pharmacy S.A.', role: 'manager', kind: 'professional' });
    const spaces = await mock.spaces();
    expect(spaces).to.have.length(42);
    expect(spaces.at(-1)).to.deep.equal(added);
    expect(await clientOf(mock).call(listSpaces, { query: 'pharmacy s.a.' })).to.have.property('total', 1);
    expect(await clientOf(mock).call(switchSpace, { spaceId: added.id })).to.include({ title: 'Pharmacy' });
  });

  it('stands where the time of its last use says', async () => {
    const mock = new Mock({ spaces: ['Bakery'] });
    mock.addSpace({ title: 'Garage', lastUsedAt: '2025-11-01T08:00:00.000Z' });
    expect(await titlesIn(mock)).to.deep.equal(['Garage', 'Bakery']);
  });

  it('is refused where no service could have it', () => {
    const mock = new Mock();
    expect(() => mock.addSpace({ title: 'Garage', identifier: 'PM-OOO000' })).to.throw(TypeError, 'The space “Garage” cannot be: identifier is “PM-OOO000”.');
    expect(() => mock.addSpace({ title: 'Garage', lastUsedAt: 'yesterday' })).to.throw('cannot be: lastUsedAt is “yesterday”');
  });

  it('cannot be added twice', () => {
    const mock = new Mock({ spaces: [{ title: 'Garage', identifier: 'PM-GARAGE' }] });
    expect(() => mock.addSpace({ title: 'Garage', identifier: 'PM-GARAGE' })).to.throw('“Garage” has the id space-00001');
  });
});

describe('another person who signs in', () => {
  it('finds what is theirs, and nothing of the person before', async () => {
    const mock = new Mock({ situation: 'forty' });
    mock.signIn('Marc Klein');
    expect((await sessionOf(mock)).person.lastNames).to.equal('Klein');
    expect(await mock.spaces()).to.deep.equal([]);
    mock.addSpace('Garage Klein');
    mock.signIn('Anne Weber');
    expect(await mock.spaces()).to.have.length(41);
    mock.signIn('Marc Klein');
    expect(await titlesIn(mock)).to.deep.equal(['Garage Klein']);
  });
});

describe('a mock with a seed and a time', () => {
  const createdIn = async (options: MockOptions) => {
    const mock = new Mock({ situation: 'private-only', ...options });
    const client = clientOf(mock);
    return [await client.call(createSpace, bakery), await client.call(createSpace, { ...bakery, title: 'Garage' })];
  };

  it('creates the same spaces in each run, with another seed others', async () => {
    const start = { seed: 7, now: '2025-11-01T08:00:00.000Z' };
    const [first, second] = await createdIn(start);
    expect(await createdIn(start)).to.deep.equal([first, second]);
    expect(first?.createdAt).to.equal('2025-11-01T08:00:01.000Z');
    expect(second?.createdAt).to.equal('2025-11-01T08:00:02.000Z');
    expect(first?.identifier).to.match(/^PM-[A-NP-Z1-9]{6}$/u);
    expect(second?.identifier).not.to.equal(first?.identifier);
    expect((await createdIn({ ...start, seed: 8 }))[0]?.identifier).not.to.equal(first?.identifier);
  });

  it('draws other ids without a seed', async () => {
    const [first] = await createdIn({});
    const [other] = await createdIn({});
    expect(other?.id).not.to.equal(first?.id);
  });

  it('begins to draw again in each situation, and draws on after a reload', async () => {
    const storage = emptyStorage();
    const mock = new Mock({ situation: 'private-only', seed: 7, storage });
    const first = await clientOf(mock).call(createSpace, bakery);
    const second = await clientOf(new Mock({ seed: 7, storage })).call(createSpace, bakery);
    expect(second.id).not.to.equal(first.id);
    mock.reset();
    expect((await clientOf(mock).call(createSpace, bakery)).id).to.equal(first.id);
  });

  it('takes the time from the test, which may move it', async () => {
    let time = '2025-11-01T08:00:00.000Z';
    const mock = new Mock({ situation: 'private-only', now: () => new Date(time) });
    expect((await clientOf(mock).call(createSpace, bakery)).createdAt).to.equal(time);
    time = '2026-01-01T08:00:00.000Z';
    expect((await clientOf(mock).call(createSpace, bakery)).createdAt).to.equal(time);
  });

  it('refuses what is not a time', () => {
    expect(() => new Mock({ now: 'yesterday' })).to.throw('“yesterday” is not a time');
  });
});

/** A storage that is nobody else's. */
function emptyStorage(): Storage {
  localStorage.removeItem('space-elements.mock');
  return localStorage;
}
