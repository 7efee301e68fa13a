import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { Terms, TermsReceipt } from '../../../src/contract/terms.js';
import { sha256 } from '../../../service/values/hash.js';
import { edition, editions, problemOf, read, ServiceUnderTest } from './service-under-test.js';

const readTerms = (service: ServiceUnderTest, language = 'en') =>
  read<Terms>(service.get('/terms/current', { headers: { 'Accept-Language': language } }));

/** The hash of a text that has neither title nor body. */
const undefinedHash = () => sha256(JSON.stringify([undefined, undefined]));

const accept = (service: ServiceUnderTest, { version, hash, language }: Pick<Terms, 'version' | 'hash' | 'language'>) =>
  service.send('POST', '/terms/acceptances', { version, hash, language });

describe('the terms', () => {
  it('are in no language that every object has a member of', async () => {
    const service = new ServiceUnderTest();
    const { version, hash } = await readTerms(service);
    for (const language of ['toString', 'valueOf']) {
      const answer = service.send('POST', '/terms/acceptances', { version, hash: await undefinedHash(), language });
      expect(await problemOf(answer), language).to.equal('409 terms-replaced');
      expect(await problemOf(accept(service, { version, hash, language })), language).to.equal('409 terms-replaced');
    }
  });

  it('come in the language that the reader prefers among those there are', async () => {
    const service = new ServiceUnderTest();
    const cases = [
      ['de', 'de'],
      ['de-LU, fr;q=0.9', 'de'],
      ['en;q=0.5, de;q=0.8', 'de'],
      ['lb, de-LU;q=0.7, fr;q=0.3', 'de'],
      ['lb', 'fr'],
      ['pt, it', 'fr'],
      ['de;q=0, en;q=0.1', 'en'],
    ] as const;
    for (const [header, language] of cases) {
      const response = await service.get('/terms/current', { headers: { 'Accept-Language': header } });
      expect(response.headers.get('Content-Language'), header).to.equal(language);
      expect(await read<Terms>(response), header).to.include({ language, title: `Terms (${language})` });
    }
  });

  it('are those in force today, not those of tomorrow', async () => {
    const future = edition('3', '2025-06-03', 'The third text.', []);
    const service = new ServiceUnderTest({ terms: () => [...editions, future] });
    expect((await readTerms(service)).version).to.equal('2');
    service.clock.pass(24 * 60 * 60 * 1000);
    expect((await readTerms(service)).version).to.equal('3');
  });

  it('have another hash for every text', async () => {
    const service = new ServiceUnderTest();
    const changed = new ServiceUnderTest({ terms: () => [edition('2', '2025-01-01', 'The second text!', [])] });
    const hashes = [await readTerms(service, 'en'), await readTerms(service, 'de'), await readTerms(changed, 'en')].map(({ hash }) => hash);
    expect(new Set(hashes)).to.have.property('size', 3);
    for (const hash of hashes) expect(hash).to.match(/^sha256:[0-9a-f]{64}$/);
  });

  it('name no changes before a first acceptance, nor after accepting what is in force', async () => {
    const service = new ServiceUnderTest();
    expect((await readTerms(service)).changes).to.deep.equal([]);
    await service.acceptTerms();
    expect((await readTerms(service)).changes).to.deep.equal([]);
  });

  it('name the changes since the version accepted, newest first', async () => {
    let published = editions.slice(0, 1);
    const service = new ServiceUnderTest({ terms: () => published });
    await service.acceptTerms();
    published = [...editions, edition('3', '2025-05-01', 'The third text.', ['Once more.'])];
    expect((await readTerms(service)).changes).to.deep.equal([
      { version: '3', effectiveFrom: '2025-05-01', items: ['Once more. (en)'] },
      { version: '2', effectiveFrom: '2025-01-01', items: ['The text has changed. (en)'] },
    ]);
  });
});

describe('accepting the terms', () => {
  it('gives a receipt, which stays with the terms', async () => {
    const service = new ServiceUnderTest();
    const terms = await readTerms(service, 'de');
    expect(terms.receipt).to.equal(null);
    const response = await accept(service, terms);
    expect(response.status).to.equal(201);
    const receipt = await read<TermsReceipt>(response);
    expect(receipt).to.deep.equal({ version: '2', hash: terms.hash, language: 'de', acceptedAt: '2025-06-02T08:00:00.000Z' });
    expect((await readTerms(service, 'fr')).receipt).to.deep.equal(receipt);
  });

  it('is for one person', async () => {
    const service = new ServiceUnderTest();
    await service.acceptTerms('bob');
    expect((await readTerms(service)).receipt).to.equal(null);
  });

  it('is for exactly the version, language and hash in force', async () => {
    const service = new ServiceUnderTest();
    const terms = await readTerms(service);
    const french = await readTerms(service, 'fr');
    const others = [
      { ...terms, version: '1' },
      { ...terms, hash: french.hash },
      { ...terms, hash: terms.hash.toUpperCase() },
      { ...terms, language: 'fr' },
      { ...terms, language: 'pt' },
    ];
    for (const other of others) expect(await problemOf(accept(service, other))).to.equal('409 terms-replaced');
    expect((await readTerms(service)).receipt).to.equal(null);
  });

  it('is refused when the terms were replaced while they were read', async () => {
    let published = editions;
    const service = new ServiceUnderTest({ terms: () => published });
    const terms = await readTerms(service);
    published = [...editions, edition('3', '2025-06-01', 'The third text.', [])];
    expect(await problemOf(accept(service, terms))).to.equal('409 terms-replaced');
    expect((await accept(service, await readTerms(service))).status).to.equal(201);
  });

  it('twice answers the first receipt', async () => {
    const service = new ServiceUnderTest();
    const first = await read<TermsReceipt>(accept(service, await readTerms(service, 'fr')));
    service.clock.pass(1000);
    const second = await read<TermsReceipt>(accept(service, await readTerms(service, 'de')));
    expect(second).to.deep.equal(first);
  });

  it('answers a retry even when the terms were replaced meanwhile', async () => {
    let published = editions;
    const service = new ServiceUnderTest({ terms: () => published });
    const { version, hash, language } = await readTerms(service);
    const send = () => service.send('POST', '/terms/acceptances', { version, hash, language }, { headers: { 'Idempotency-Key': 'k' } });
    const first = await read<TermsReceipt>(send());
    published = [...editions, edition('3', '2025-06-01', 'The third text.', [])];
    expect(await read<TermsReceipt>(send())).to.deep.equal(first);
  });
});
