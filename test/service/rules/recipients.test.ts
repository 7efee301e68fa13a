import { describe, it } from 'node:test';
import { expect } from 'chai';
import type { RecipientCheck } from '../../../src/contract/recipients.js';
import { commandHeaders } from '../../support/command-headers.js';
import { type Person, problemOf, read, type ServiceUnderTest } from './service-under-test.js';
import { withManager } from './shared-space.js';

const shared = { identifier: 'PM-AAAAAA', name: 'Shared S.A.' };
const check = (service: ServiceUnderTest, body: object, person: Person = 'bob') => service.send('POST', '/recipients/checks', body, { person });
const answerOf = async (service: ServiceUnderTest, body: object) => read<RecipientCheck>(check(service, body));

describe('a recipient', () => {
  it('is confirmed when its identifier and its legal name belong together, and nothing else is said', async () => {
    const service = withManager();
    expect(await answerOf(service, shared)).to.deep.equal({ matches: true });
    expect(await answerOf(service, { ...shared, name: ' shared ' })).to.deep.equal({ matches: true });
    expect(await answerOf(service, { ...shared, name: 'Shared S.à r.l.' })).to.deep.equal({ matches: false });
    expect(await answerOf(service, { ...shared, identifier: 'PM-AAAAAB' })).to.deep.equal({ matches: false });
  });

  it('is not confirmed by the title of its space', async () => {
    const service = withManager();
    await service.acceptTerms();
    const { identifier } = await service.create({ title: 'Accounting', legalName: 'Weber S.A.' });
    expect(await answerOf(service, { identifier, name: 'Accounting' })).to.deep.equal({ matches: false });
    expect(await answerOf(service, { identifier, name: 'Weber' })).to.deep.equal({ matches: true });
  });

  it('has an identifier of the right form and a name that is seen', async () => {
    const service = withManager();
    for (const body of [{ ...shared, identifier: 'pm-aaaaaa' }, { ...shared, identifier: 'PM-AAAAAO' }, { ...shared, name: '\u200b' }, { ...shared, name: 'x'.repeat(201) }, {}]) {
      expect(await problemOf(check(service, body)), JSON.stringify(body)).to.equal('422 invalid');
    }
    expect(await problemOf(service.send('POST', '/recipients/checks', shared, { person: null }))).to.equal('401 unauthenticated');
  });

  it('is asked for no more after too many misses, until the next day', async () => {
    const service = withManager({ recipientMissesPerDay: { byPerson: 2, bySpace: 9 } });
    for (const identifier of ['PM-AAAAAB', 'PM-AAAAAC']) expect((await answerOf(service, { ...shared, identifier })).matches).to.equal(false);
    const refused = await check(service, shared);
    expect(refused.headers.get('Retry-After')).to.equal(String(16 * 60 * 60));
    expect(await problemOf(refused)).to.equal('429 rate-limited');
    service.clock.pass(16 * 60 * 60 * 1000);
    expect(await answerOf(service, shared)).to.deep.equal({ matches: true });
  });

  it('is not offered by a service without the part', async () => {
    const { app } = withManager({ capabilities: [] });
    const headers = { ...commandHeaders(), Authorization: 'bob' };
    expect((await app.request('/recipients/checks', { method: 'POST', headers, body: JSON.stringify(shared) })).status).to.equal(404);
  });
});
