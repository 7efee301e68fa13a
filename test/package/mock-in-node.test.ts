import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setupServer } from 'msw/node';
import { Mock } from '../../mocks/index.js';
import { listSpaces } from '../../src/services/generated/spaces.js';
import { HttpSpaceService } from '../../src/services/http-space-service.js';

describe('The mock in Node', () => {
  const baseUrl = 'https://portal.example/api';
  const mock = new Mock({ baseUrl });
  const server = setupServer(...mock.handlers);
  const service = new HttpSpaceService(baseUrl);

  before(() => server.listen());
  beforeEach(() => mock.use('forty'));
  after(() => server.close());

  it('answers a client of the service', async () => {
    assert.equal((await service.call(listSpaces, {})).total, 41);
  });

  it('is idle once every request is answered, and those that come of the answers too', async () => {
    let pages = 0;
    const readAll = async () => {
      for (let cursor: string | null | undefined; cursor !== null; pages += 1) {
        cursor = (await service.call(listSpaces, { limit: 5, ...(cursor && { cursor }) })).nextCursor;
      }
    };
    void readAll();
    await mock.idle();
    assert.equal(pages, 9);
    assert.equal(mock.requests.length, 9);
  });
});
