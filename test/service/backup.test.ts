import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { openPostgresDatabase } from '../../service/database/postgres-database.js';
import type { SpacePage } from '../../src/contract/spaces.js';
import { ensurePostgres, type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import { Portal } from './support/portal.js';
import { signInOverHttp } from './support/sign-in.js';
import { readSession, startTestService } from './support/test-service.js';

const run = promisify(execFile);

describe('a backup, as docs/operating.md makes it', { timeout: 120_000 }, () => {
  let first: Postgres;
  let second: Postgres;
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'space-backup-'));
    [first, second] = [await startPostgres(), await startPostgres()];
  });

  after(async () => {
    await Promise.all([first.stop(), second.stop()]);
    await rm(folder, { recursive: true });
  });

  it('is made while people work, and restored elsewhere brings spaces, receipts, sessions and keys back', async () => {
    const programs = ensurePostgres();
    const file = join(folder, 'space.dump');
    const { cookie, key, session } = await whileServing(first, async (url) => {
      const signedIn = { Cookie: await signInOverHttp(url, 'marc-klein') };
      const portal = new Portal(url, signedIn);
      await portal.acceptTerms();
      assert.equal((await portal.create('Bakery', { 'Idempotency-Key': 'before' })).status, 201);
      await run(join(programs, 'pg_dump'), ['--format=custom', `--file=${file}`, first.url]);
      return { cookie: signedIn.Cookie, key: 'before', session: (await readSession(url, signedIn.Cookie))! };
    });
    await run(join(programs, 'pg_restore'), ['--exit-on-error', '--single-transaction', `--dbname=${second.url}`, file]);
    await whileServing(second, async (url) => {
      const portal = new Portal(url, { Cookie: cookie });
      const restored = (await readSession(url, cookie))!;
      assert.deepEqual([restored.person, restored.terms, restored.spaceCounts], [session.person, session.terms, session.spaceCounts]);
      // A client that still tries gets the space that there is.
      assert.equal((await portal.create('Bakery', { 'Idempotency-Key': key })).status, 201);
      const { items } = (await (await portal.get('/api/spaces')).json()) as SpacePage;
      assert.deepEqual(items.map(({ title }) => title), ['Bakery']);
      assert.equal((await portal.create('Garage')).status, 201);
    });
  });
});

async function whileServing<Result>({ url }: Postgres, work: (url: string) => Promise<Result>): Promise<Result> {
  const database = openPostgresDatabase(url);
  const service = await startTestService({ DATABASE_URL: url }, { database });
  try {
    return await work(service.url);
  } finally {
    await service.close();
    await database.close();
  }
}
