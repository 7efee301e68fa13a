import { describe, it } from 'node:test';
import { expect } from 'chai';
import { MemoryStore } from '../../../service/memory-store.js';
import { professionalSpaces } from '../../../mocks/spaces.js';
import type { Problem } from '../../../src/contract/problems.js';
import type { Space } from '../../../src/contract/spaces.js';
import { commandHeaders } from '../../support/command-headers.js';
import { bakery, edition, editions, problemOf, read, ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';

describe('creating a space', () => {
  it('answers the space, its address and its version', async () => {
    const service = await withAcceptedTerms();
    const response = await service.send('POST', '/spaces', bakery);
    const space = await read<Space>(response);
    expect(response.status).to.equal(201);
    expect(response.headers.get('Location')).to.equal(`/spaces/${space.id}`);
    expect(response.headers.get('ETag')).to.equal(`"${space.version}"`);
    expect(space).to.include({ ...bakery, role: 'administrator', lastUsedAt: null, createdAt: '2025-06-02T08:00:00.000Z' });
    expect(space.identifier).to.match(/^PM-[A-NP-Z1-9]{6}$/);
    expect(await read<Space>(service.get(`/spaces/${space.id}`))).to.deep.equal(space);
  });

  it('needs the terms in force to be accepted', async () => {
    let published = editions;
    const service = new ServiceUnderTest({ terms: () => published });
    expect(await problemOf(service.send('POST', '/spaces', bakery))).to.equal('403 terms-required');
    await service.acceptTerms();
    published = [...editions, edition('3', '2025-06-01', 'The third text.', [])];
    expect(await problemOf(service.send('POST', '/spaces', bakery))).to.equal('403 terms-required');
    await service.acceptTerms();
    expect((await service.send('POST', '/spaces', bakery)).status).to.equal(201);
  });

  it('gives a private space the name of its person', async () => {
    const service = await withAcceptedTerms();
    const space = await service.create({ kind: 'private' });
    expect(space).to.include({ kind: 'private', title: 'Anne Weber', legalName: null });
    expect(space.identifier).to.match(/^PP-[A-NP-Z1-9]{6}$/);
  });

  it('gives each person one private space', async () => {
    const service = await withAcceptedTerms();
    await service.acceptTerms('bob');
    await service.create({ kind: 'private' });
    expect(await problemOf(service.send('POST', '/spaces', { kind: 'private', email: 'a@b.lu' }))).to.equal('409 private-space-exists');
    expect(await service.create({ kind: 'private' }, 'bob')).to.include({ title: 'Bob Weber' });
  });

  it('gives a new private space after the first was closed', async () => {
    const service = await withAcceptedTerms();
    const { id } = await service.create({ kind: 'private' });
    await service.send('DELETE', `/spaces/${id}`, undefined, { headers: { 'If-Match': '*' } });
    expect((await service.create({ kind: 'private' })).id).not.to.equal(id);
  });

  it('allows the same title and legal name again', async () => {
    const service = await withAcceptedTerms();
    const [first, second] = [await service.create(), await service.create()];
    expect(first.id).not.to.equal(second.id);
    expect(first.identifier).not.to.equal(second.identifier);
  });

  it('takes white space off both ends', async () => {
    const service = await withAcceptedTerms();
    const space = await service.create({ title: '  Bakery\u00a0 ', legalName: '\tThill ', email: ' anne@example.lu ' });
    expect(space).to.include({ title: 'Bakery', legalName: 'Thill', email: 'anne@example.lu' });
  });

  it('takes every address that an e-mail field takes', async () => {
    const service = await withAcceptedTerms();
    const space = await service.create({ email: "o'brien+portal@example.ie" });
    expect(space.email).to.equal("o'brien+portal@example.ie");
  });

  it('takes values as long as allowed, and none longer', async () => {
    const service = await withAcceptedTerms();
    const longest = { ...bakery, title: 't'.repeat(80), legalName: 'l'.repeat(200) };
    expect((await service.send('POST', '/spaces', longest)).status).to.equal(201);
    for (const field of ['title', 'legalName'] as const) {
      const { errors } = await read<Problem>(service.send('POST', '/spaces', { ...longest, [field]: `${longest[field]}x` }));
      expect(errors).to.deep.equal([{ pointer: `#/${field}`, code: 'too-long' }]);
    }
  });

  it('tells which fields are missing, empty or not what they should be', async () => {
    const service = await withAcceptedTerms();
    const { errors } = await read<Problem>(service.send('POST', '/spaces', { kind: 'professional', legalName: null, email: 'a@' }));
    expect(errors).to.deep.equal([
      { pointer: '#/title', code: 'required' },
      { pointer: '#/legalName', code: 'required' },
      { pointer: '#/email', code: 'malformed' },
    ]);
    expect((await service.list()).total).to.equal(0);
  });

  it('takes every character that somebody can type, and no other', async () => {
    const service = await withAcceptedTerms();
    expect(await service.create({ title: 'Café 😀 مخبز' })).to.include({ title: 'Café 😀 مخبز' });
    for (const title of ['a\0b', 'a\nb', 'a\u0085b', '\ud83d', '\ude00\ud83d']) {
      const { errors } = await read<Problem>(service.send('POST', '/spaces', { ...bakery, title }));
      expect(errors, JSON.stringify(title)).to.deep.equal([{ pointer: '#/title', code: 'malformed' }]);
    }
  });

  it('knows two kinds of space', async () => {
    const service = await withAcceptedTerms();
    const { errors } = await read<Problem>(service.send('POST', '/spaces', { ...bakery, kind: 'public' }));
    expect(errors).to.deep.equal([{ pointer: '#/kind', code: 'malformed' }]);
  });

  it('refuses a legal name that the service does not know', async () => {
    const service = await withAcceptedTerms({ reviewLegalName: async (name) => name === 'Weber' });
    const { errors } = await read<Problem>(service.send('POST', '/spaces', bakery));
    expect(errors).to.deep.equal([{ pointer: '#/legalName', code: 'refused' }]);
    expect((await service.send('POST', '/spaces', { ...bakery, legalName: 'Weber' })).status).to.equal(201);
  });
});

describe('the limit', () => {
  const people = [{ personId: 'anne', professionalSpaceLimit: 2 }];

  it('is where creating professional spaces ends', async () => {
    const service = await withAcceptedTerms({ store: new MemoryStore({ accounts: people }) });
    await service.create();
    await service.create();
    expect(await problemOf(service.send('POST', '/spaces', bakery))).to.equal('409 limit-reached');
    expect((await service.list()).total).to.equal(2);
  });

  it('does not count the private space, and does not keep it out', async () => {
    const service = await withAcceptedTerms({ store: new MemoryStore({ accounts: people }) });
    await service.create();
    await service.create();
    expect(await service.create({ kind: 'private' })).to.include({ kind: 'private' });
  });

  it('is 200 for most people', async () => {
    const owned = professionalSpaces(199);
    const store = new MemoryStore({
      spaces: owned.map(({ space }) => space),
      memberships: owned.map(({ membership }) => ({ ...membership, personId: 'anne' })),
    });
    const service = await withAcceptedTerms({ store });
    expect((await service.send('POST', '/spaces', bakery)).status).to.equal(201);
    expect(await problemOf(service.send('POST', '/spaces', bakery))).to.equal('409 limit-reached');
  });

  it('holds for commands that arrive at the same time', async () => {
    const service = await withAcceptedTerms({ store: new MemoryStore({ accounts: people }) });
    const answers = await Promise.all(Array.from({ length: 5 }, () => service.send('POST', '/spaces', bakery)));
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 201, 409, 409, 409]);
  });
});

describe('an identifier', () => {
  /** Draws these identifiers one after the other: six equal symbols, the first ones of the alphabet. */
  function drawing(...symbols: number[]) {
    let draws = 0;
    return (bound: number) => {
      // The 26 symbols of the id, then the 6 of the identifier.
      const round = Math.floor(draws / 32);
      const isId = draws % 32 < 26;
      draws += 1;
      return isId ? round % bound : (symbols[round] ?? bound - 1);
    };
  }

  it('is drawn again when another space has it', async () => {
    const service = await withAcceptedTerms({ random: drawing(0, 0, 0, 1) });
    expect((await service.create()).identifier).to.equal('PM-AAAAAA');
    expect((await service.create()).identifier).to.equal('PM-BBBBBB');
  });

  it('is not given again after its space was closed', async () => {
    const service = await withAcceptedTerms({ random: drawing(0, 0, 1) });
    const { id } = await service.create();
    await service.send('DELETE', `/spaces/${id}`, undefined, { headers: { 'If-Match': '*' } });
    expect((await service.create()).identifier).to.equal('PM-BBBBBB');
  });

  it('that cannot be had ends in a failure of the service, not in a loop', async () => {
    const service = await withAcceptedTerms({ random: () => 0 });
    await service.create();
    expect(await problemOf(service.send('POST', '/spaces', bakery))).to.equal('500 unexpected');
    expect(service.reports).to.have.length(1);
  });
});

describe('an idempotency key', () => {
  const withKey = (service: ServiceUnderTest, key: string, body: unknown = bakery) =>
    service.send('POST', '/spaces', body, { headers: commandHeaders(key) });

  it('answers a retry with the first answer', async () => {
    const service = await withAcceptedTerms();
    const [first, second] = [await withKey(service, 'k'), await withKey(service, 'k')];
    expect(second.status).to.equal(201);
    expect(second.headers.get('ETag')).to.equal(first.headers.get('ETag'));
    expect(second.headers.get('Location')).to.equal(first.headers.get('Location'));
    expect(await read<Space>(second)).to.deep.equal(await read<Space>(first));
    expect((await service.list()).total).to.equal(1);
  });

  it('answers a retry although the space has been renamed, the terms replaced and the limit reached since', async () => {
    let published = editions;
    const store = new MemoryStore({ accounts: [{ personId: 'anne', professionalSpaceLimit: 1 }] });
    const service = await withAcceptedTerms({ store, terms: () => published });
    const first = await read<Space>(withKey(service, 'k'));
    await service.send('PATCH', `/spaces/${first.id}`, { title: 'Other' }, { headers: { 'If-Match': '"1"' } });
    published = [...editions, edition('3', '2025-06-01', 'The third text.', [])];
    expect(await read<Space>(withKey(service, 'k'))).to.deep.equal(first);
  });

  it('takes a body for the same that differs in white space only', async () => {
    const service = await withAcceptedTerms();
    await withKey(service, 'k');
    expect((await withKey(service, 'k', JSON.stringify(bakery, null, 4))).status).to.equal(201);
    expect((await service.list()).total).to.equal(1);
  });

  it('does not stand for two different things', async () => {
    const service = await withAcceptedTerms();
    const { id } = await read<Space>(withKey(service, 'k'));
    expect(await problemOf(withKey(service, 'k', { ...bakery, title: 'Other' }))).to.equal('422 idempotency-key-reused');
    const close = service.send('DELETE', `/spaces/${id}`, undefined, { headers: { ...commandHeaders('k'), 'If-Match': '"1"' } });
    expect(await problemOf(close)).to.equal('422 idempotency-key-reused');
    expect((await service.list()).total).to.equal(1);
  });

  it('creates once, however many arrive at the same time', async () => {
    const service = await withAcceptedTerms();
    const answers = await Promise.all(Array.from({ length: 20 }, () => read<Space>(withKey(service, 'k'))));
    expect(new Set(answers.map(({ id }) => id))).to.have.property('size', 1);
    expect((await service.list()).total).to.equal(1);
  });

  it('of one person is nothing to another', async () => {
    const service = await withAcceptedTerms();
    await service.acceptTerms('bob');
    const anne = await read<Space>(withKey(service, 'k'));
    const bob = await read<Space>(service.send('POST', '/spaces', bakery, { person: 'bob', headers: commandHeaders('k') }));
    expect(bob.id).not.to.equal(anne.id);
  });

  it('is kept for a day', async () => {
    const service = await withAcceptedTerms();
    const first = await read<Space>(withKey(service, 'k'));
    service.clock.pass(24 * 60 * 60 * 1000 - 1);
    expect((await read<Space>(withKey(service, 'k'))).id).to.equal(first.id);
    service.clock.pass(1);
    expect((await read<Space>(withKey(service, 'k'))).id).not.to.equal(first.id);
  });

  it('of a refused command can be used again once the reason is gone', async () => {
    const service = new ServiceUnderTest();
    expect(await problemOf(withKey(service, 'k'))).to.equal('403 terms-required');
    await service.acceptTerms();
    expect((await withKey(service, 'k')).status).to.equal(201);
  });
});
