import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createLogger } from '../../service/process/logging.js';
import type { Database } from '../../service/database/database.js';
import { HttpServer } from '../../service/process/http-server.js';
import { openEmbeddedDatabase } from './support/embedded-database.js';
import { signInOverHttp } from './support/sign-in.js';
import { readSession, startTestService } from './support/test-service.js';

let database: Database;

before(async () => {
  database = await openEmbeddedDatabase();
});

after(() => database.close());

describe('the service', () => {
  it('writes no demonstration into a database at an address', async () => {
    const service = await startTestService({ DATABASE_URL: 'postgres://localhost/portal' }, { database });
    const session = await readSession(service.url, await signInOverHttp(service.url, 'anne-weber'));
    assert.deepEqual(session?.spaceCounts, { private: 0, professional: 0 });
    assert.deepEqual(await database.query('SELECT person_id FROM receipt'), []);
    await service.close();
  });

  it('warns at the start when all people would count as one address', async () => {
    const provider = { OIDC_ISSUER: 'https://identity.example', OIDC_CLIENT_ID: 'portal' };
    const warningsWith = async (environment: Record<string, string>) => {
      const lines: string[] = [];
      const logger = createLogger('warn', { write: (line) => void lines.push(line) });
      const service = await startTestService({ ...provider, ...environment }, { database, logger });
      await service.close();
      return lines.filter((line) => line.includes('PROXIES'));
    };
    assert.equal((await warningsWith({ PUBLIC_URL: 'https://portal.example' })).length, 1);
    assert.equal((await warningsWith({ PUBLIC_URL: 'https://portal.example', PROXIES: '1' })).length, 0);
    assert.equal((await warningsWith({})).length, 0);
  });

  it('cuts a request off whose headers take longer than ten seconds', async () => {
    const server = new HttpServer();
    await server.listen(0, 'localhost');
    const socket = connect(server.port, 'localhost');
    const start = performance.now();
    socket.write('GET /healthz HTTP/1.1\r\nX-Slow: ');
    socket.resume();
    // The time is that of the server itself: there is no clock that it could be handed.
    await once(socket, 'close');
    const seconds = (performance.now() - start) / 1000;
    assert.ok(seconds > 9 && seconds < 20, `${seconds} s`);
    await server.close();
  });
});
