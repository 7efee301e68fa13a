import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { freePort } from '../../tools/machine/free-ports.js';
import { type Postgres, startPostgres } from '../../tools/machine/postgres.js';
import { startCollector } from './support/collector.js';
import { scrape } from './support/scrape.js';
import { ServiceProcess } from './support/service-process.js';

const run = promisify(execFile);

/** Far from any `node_modules`. */
let folder: string;
let server: Postgres;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'space-build-'));
  await run(process.execPath, ['--import', 'tsx', 'tools/build/build-service.ts', folder]);
  await cp('service/demonstration', join(folder, 'portal'), { recursive: true });
  server = await startPostgres();
});

after(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** What a service for others is told. */
const production = () => ({
  NODE_ENV: 'production',
  DATABASE_URL: server.url,
  PUBLIC_URL: 'https://portal.example',
  OIDC_ISSUER: 'https://identity.example',
  OIDC_CLIENT_ID: 'portal',
  CONFIG_DIR: join(folder, 'portal'),
});

const built = (environment: Readonly<Record<string, string>>) => new ServiceProcess(environment, [join(folder, 'main.js')]);

describe('the build of the service', { timeout: 120_000 }, () => {
  it('migrates a database and ends', async () => {
    const { stdout } = await run(process.execPath, [join(folder, 'migrate.js')], { env: production() });
    assert.match(stdout, /"msg":"migrated"/);
  });

  it('answers over PostgreSQL, counts and traces it, and exits with 0 on SIGTERM', async () => {
    const collector = await startCollector();
    const metricsPort = await freePort();
    const service = built({ ...production(), METRICS_PORT: String(metricsPort), OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    const url = await service.ready();
    assert.deepEqual(await (await fetch(`${url}/readyz`)).json(), { status: 'ready', database: 'ready' });
    const session = await fetch(`${url}/api/session`);
    assert.equal(((await session.json()) as { session: unknown }).session, null);
    const metrics = await scrape(`http://localhost:${metricsPort}/metrics`);
    assert.equal(metrics.get('space_http_request_duration_seconds_count{method="GET",route="/api/session",status="200"}'), 1);
    service.send('SIGTERM');
    assert.deepEqual(await service.ended(), { code: 0, errors: '' });
    await collector.close();
    assert.ok(collector.spans.some(({ name }) => name === 'GET /api/session'));
  });

  it('loads metrics and traces only where they are wanted', async () => {
    for (const [name, mark] of [['start-metrics', 'collectDefaultMetrics'], ['tracing', 'BatchSpanProcessor']] as const) {
      const files = (await readdir(folder)).filter((file) => file.endsWith('.js'));
      const marked: string[] = [];
      for (const file of files) if ((await readFile(join(folder, file), 'utf8')).includes(mark)) marked.push(file.replace(/-\w+\.js$/, ''));
      assert.deepEqual(marked, [name]);
    }
  });

  it('holds no provider without passwords, no embedded database and no terms of a fictional authority', async () => {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js'))) {
      assert.doesNotMatch(await readFile(join(folder, name), 'utf8'), /oidc-provider|pglite\.wasm|anne-weber|Purpose of the portal/);
    }
  });

  it('says in one sentence what it is missing', async () => {
    const portal = { CONFIG_DIR: join(folder, 'portal') };
    const missing = {
      'This build has no configuration of a portal. Set CONFIG_DIR.': {},
      'This build has no embedded database. Set DATABASE_URL.': portal,
      'This build has no identity provider for development. Set OIDC_ISSUER.': { ...portal, DATABASE_URL: server.url },
    };
    for (const [sentence, environment] of Object.entries(missing)) {
      const { code, errors } = await built(environment).ended();
      assert.deepEqual([code, errors], [1, `The service cannot start: ${sentence}\n`]);
    }
  });
});

describe('npm run service', { timeout: 60_000 }, () => {
  it('ends gracefully on SIGTERM', async () => {
    const ports = { PORT: '0', IDENTITY_PORT: '0', DATABASE_URL: server.url };
    const npm = spawn('npm', ['run', '--silent', 'service'], { env: { ...process.env, ...ports }, stdio: ['ignore', 'pipe', 'inherit'] });
    const said: unknown[] = [];
    const lines = createInterface(npm.stdout).on('line', (line) => {
      const { msg } = JSON.parse(line) as { readonly msg: string };
      said.push(msg);
      if (msg === 'ready') npm.kill('SIGTERM');
    });
    const [code] = (await once(npm, 'close')) as [number | null];
    lines.close();
    assert.equal(code, 0);
    assert.equal(said.at(-1), 'closed');
  });
});
