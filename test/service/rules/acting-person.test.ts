import { describe, it } from 'node:test';
import { expect } from 'chai';
import { bakery, problemOf, ServiceUnderTest, withAcceptedTerms } from './service-under-test.js';

const from = (shown: string) => ({ headers: { 'X-Acting-Person': shown } });

describe('a command of a page that shows another person', () => {
  it('is refused, and nothing happens', async () => {
    const service = await withAcceptedTerms();
    const { id, version } = await service.create();
    const path = `/spaces/${id}`;
    const headers = { ...from('bob').headers, 'If-Match': `"${version}"` };
    for (const answer of [
      service.send('POST', '/spaces', bakery, from('bob')),
      service.send('PUT', '/session/active-space', { spaceId: id }, from('bob')),
      service.send('PATCH', path, { title: 'Changed' }, { headers }),
      service.send('DELETE', path, undefined, { headers }),
    ]) {
      expect(await problemOf(answer)).to.equal('409 another-person');
    }
    expect((await service.list()).items.map(({ title }) => title)).to.deep.equal(['Bakery']);
  });

  it('keeps no key: the same command works once the page shows who is signed in', async () => {
    const service = await withAcceptedTerms();
    const key = { 'Idempotency-Key': 'one' };
    const send = (shown: string) => service.send('POST', '/spaces', bakery, { headers: { ...key, ...from(shown).headers } });
    expect((await send('bob')).status).to.equal(409);
    expect((await send('anne')).status).to.equal(201);
  });

  it('is told first that nobody is signed in', async () => {
    const service = new ServiceUnderTest();
    const answer = service.send('POST', '/spaces', bakery, { person: null, ...from('anne') });
    expect(await problemOf(answer)).to.equal('401 unauthenticated');
  });

  it('is taken when the client does not say whom its page shows', async () => {
    const service = await withAcceptedTerms();
    expect((await service.send('POST', '/spaces', bakery)).status).to.equal(201);
  });
});
