import { expect } from '@open-wc/testing';
import { type Fault, type RunningMock, type SituationName, startMock } from '../../../mocks/index.js';
import { HttpSpaceService } from '../../../src/services/http-space-service.js';
import { newSpace } from './answers.js';
import { failureOf } from './mocked-network.js';
import { readSession, switchSpace } from '../../../src/services/generated/session.js';
import { changeSpace, closeSpace, createSpace, listSpaces, readSpace } from '../../../src/services/generated/spaces.js';
import { acceptTerms, readTerms } from '../../../src/services/generated/terms.js';

describe('HttpSpaceService against the reference service', () => {
  let mock: RunningMock;

  before(async () => {
    mock = await startMock({ baseUrl: '/reference-service' });
  });
  after(() => mock.stop());

  function setUp(situation: SituationName) {
    mock.use(situation);
    return new HttpSpaceService('/reference-service');
  }

  it('knows who is signed in, and who is not', async () => {
    const { session } = await setUp('forty').call(readSession, {});
    expect(session?.spaceCounts).to.deep.equal({ private: 1, professional: 40 });
    const nobody = await setUp('signed-out').call(readSession, {});
    expect(nobody.session).to.equal(null);
    expect(nobody.links.signIn).to.be.a('string');
  });

  it('walks the way of a new user', async () => {
    const service = setUp('new-user');
    expect((await failureOf(service.call(createSpace, newSpace, { idempotencyKey: 'early' }))).code).to.equal('terms-required');
    const { version, hash, language } = await service.call(readTerms, {}, { language: 'fr' });
    const receipt = await service.call(acceptTerms, { version, hash, language }, { idempotencyKey: 'accept' });
    expect(receipt).to.include({ version, hash, language });
    const created = await service.call(createSpace, newSpace, { idempotencyKey: 'create' });
    expect(created).to.include({ kind: 'professional', title: newSpace.title, email: newSpace.email });
    expect((await service.call(switchSpace, { spaceId: created.id }, { idempotencyKey: 'switch' })).id).to.equal(created.id);
    expect((await service.call(readSession, {})).session?.activeSpace?.id).to.equal(created.id);
  });

  it('reads ten thousand spaces page by page, and finds one among them', async () => {
    const service = setUp('ten-thousand');
    const first = await service.call(listSpaces, { limit: 200 });
    const second = await service.call(listSpaces, { limit: 200, cursor: first.nextCursor ?? '' });
    expect(first.total).to.equal(10_001);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).to.equal(400);
    const found = await service.call(listSpaces, { query: second.items[7]?.identifier ?? '' });
    expect(found.items.map(({ id }) => id)).to.deep.equal([second.items[7]?.id]);
  });

  it('changes a space once, and notices that it changed meanwhile', async () => {
    const service = setUp('one-professional');
    const [{ id } = { id: '' }] = (await service.call(listSpaces, {})).items;
    const { version } = await service.call(readSpace, { spaceId: id });
    const changed = await service.call(changeSpace, { spaceId: id, title: 'RH' }, { idempotencyKey: 'one', version });
    expect(changed.title).to.equal('RH');
    const late = service.call(changeSpace, { spaceId: id, title: 'Compta' }, { idempotencyKey: 'two', version });
    expect((await failureOf(late)).code).to.equal('conflict');
    await service.call(closeSpace, { spaceId: id }, { idempotencyKey: 'three', version: changed.version });
    expect((await failureOf(service.call(readSpace, { spaceId: id }))).code).to.equal('not-found');
  });

  it('tells which field the service refuses', async () => {
    const service = setUp('legal-name-refused');
    const refused = await failureOf(service.call(createSpace, { ...newSpace, legalName: 'Weber SA' }, { idempotencyKey: 'key' }));
    expect(refused.code).to.equal('invalid');
    expect(refused.fields).to.deep.equal([{ field: 'legalName', code: 'refused' }]);
  });

  it('tells that the limit is reached, that terms were replaced, that the session expired', async () => {
    const full = setUp('two-hundred').call(createSpace, newSpace, { idempotencyKey: 'key' });
    expect((await failureOf(full)).code).to.equal('limit-reached');

    const service = setUp('terms-replaced');
    const { version, hash, language } = await service.call(readTerms, {});
    const replaced = service.call(acceptTerms, { version, hash, language }, { idempotencyKey: 'key' });
    expect((await failureOf(replaced)).code).to.equal('conflict');

    const expired = setUp('session-expired').call(createSpace, newSpace, { idempotencyKey: 'key' });
    expect((await failureOf(expired)).code).to.equal('unauthenticated');
  });

  it('creates one space when the answer is lost and the client tries again', async () => {
    const service = setUp('private-only');
    mock.failNext('lost-answer', { method: 'POST', times: 2 });
    const created = await service.call(createSpace, newSpace, { idempotencyKey: 'key' });
    expect(created.title).to.equal(newSpace.title);
    expect(mock.requests.filter(({ method }) => method === 'POST')).to.have.length(3);
    expect(await mock.spaces()).to.have.length(2);
  });

  it('creates one space when all answers are lost and the person tries again', async () => {
    const service = setUp('private-only');
    mock.failNext('lost-answer', { method: 'POST', times: 3 });
    const lost = await failureOf(service.call(createSpace, newSpace, { idempotencyKey: 'key' }));
    expect(lost.code).to.equal('offline');
    const created = await service.call(createSpace, newSpace, { idempotencyKey: 'key' });
    const spaces = await mock.spaces();
    expect(spaces).to.have.length(2);
    expect(spaces.map(({ id }) => id)).to.include(created.id);
  });

  for (const fault of ['malformed', 'empty', 'truncated', 'html'] satisfies Fault[]) {
    it(`finds an answer that is ${fault} malformed`, async () => {
      const service = setUp('forty');
      mock.failNext(fault, { path: '/spaces', times: 3 });
      expect((await failureOf(service.call(listSpaces, {}))).code).to.equal('malformed');
    });
  }
});
