/**
 * What the service does each second with 10, ten thousand and a million spaces in its database, on PGlite and on
 * PostgreSQL: `npm run bench:service`. The service is a process of its own, as `npm run service` starts it; requests
 * come over HTTP. Figures of one machine mean little; their ratio is what is claimed.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { startPostgres } from '../tools/machine/postgres.js';
import type { Database } from '../service/database/database.js';
import { openPgliteDatabase } from '../service/database/pglite-database.js';
import { openPostgresDatabase } from '../service/database/postgres-database.js';
import { addSpaces } from '../test/service/support/many-spaces.js';
import { Portal } from '../test/service/support/portal.js';
import { ServiceProcess } from '../test/service/support/service-process.js';
import { signInOverHttp } from '../test/service/support/sign-in.js';
import { readSession } from '../test/service/support/test-service.js';
import { commandHeaders } from '../test/support/command-headers.js';

const sizes = [10, 10_000, 1_000_000];
/** Each figure is the best of some rounds: the others met something else that ran on this machine. */
const rounds = 3;
/** Seconds of a round. One more before the first is not counted: a process and its database begin slowly. */
const duration = 1;
/** Requests that are under way at the same time. */
const connections = 10;

const unlimited = {
  REQUESTS_PER_MINUTE: '1000000000',
  READS_PER_MINUTE: '1000000000',
  COMMANDS_PER_MINUTE: '1000000000',
};

interface Figure {
  readonly perSecond: number;
  /** Milliseconds within which 99 of 100 were answered. */
  readonly slowest: number;
}

interface Subject {
  readonly name: string;
  /** What the service is told. */
  readonly environment: Readonly<Record<string, string>>;
  /** Opens the database, over one connection, while no service has it. */
  readonly open: () => Promise<Database>;
  /** Does now what the database would do by itself while it is measured, however long it takes. */
  readonly tidy: (database: Database) => Promise<unknown>;
}

const operations = {
  session: { path: '/api/session' },
  'list page': { path: '/api/spaces?limit=50' },
  search: { path: '/api/spaces?query=business' },
  create: {
    path: '/api/spaces',
    method: 'POST',
    body: JSON.stringify({
      kind: 'professional',
      title: 'Bakery',
      legalName: 'Thill S.à r.l.',
      email: 'bakery@example.lu',
    }),
  },
} as const satisfies Readonly<Record<string, { path: string; method?: 'POST'; body?: string }>>;

const folder = await mkdtemp(join(tmpdir(), 'space-bench-'));
const server = await startPostgres({ durable: true });
try {
  const files = join(folder, 'database');
  const subjects: readonly Subject[] = [
    {
      name: 'PGlite',
      environment: { DATABASE_FOLDER: files },
      open: () => openPgliteDatabase(files),
      tidy: (database) => database.query('VACUUM ANALYZE'),
    },
    {
      name: 'PostgreSQL',
      environment: { DATABASE_URL: server.url },
      open: async () => openPostgresDatabase(server.url, { connections: 1 }),
      tidy: () => vacuum(server.url),
    },
  ];
  const tables: string[] = [];
  for (const subject of subjects) tables.push(describe(subject.name, await measureSizes(subject)));
  const machine = `${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.version}`;
  const terms = `${machine}; ${connections} requests at a time; the best of ${rounds} rounds of ${duration} s.`;
  const report = ['# The service, measured\n', `${terms}\n`, ...tables].join('\n');
  console.log(report);
  await writeFile(new URL('results/service.md', import.meta.url), report);
} finally {
  await server.stop();
  await rm(folder, { recursive: true });
}

/** The figures of every operation, by the number of spaces. */
async function measureSizes(subject: Subject): Promise<readonly Readonly<Record<string, Figure>>[]> {
  const cookie = await withService(subject, prepare);
  const figures = [];
  let count = 10;
  for (const size of sizes) {
    await fill(subject, count, size);
    count = size;
    figures.push(await withService(subject, (url) => measureOperations(url, cookie)));
  }
  return figures;
}

async function withService<Result>({ environment }: Subject, use: (url: string) => Promise<Result>): Promise<Result> {
  const service = new ServiceProcess({ ...unlimited, ...environment });
  try {
    return await use(await service.ready());
  } finally {
    service.send('SIGTERM');
    await service.ended();
  }
}

/** Signs a person in and gives them ten spaces. */
async function prepare(url: string): Promise<string> {
  const cookie = await signInOverHttp(url, 'marc-klein');
  const portal = new Portal(url, { Cookie: cookie });
  await portal.acceptTerms();
  for (let count = 1; count <= 10; count += 1) await portal.create(`Space of the business ${count}`);
  if ((await readSession(url, cookie))?.spaceCounts.professional !== 10)
    throw new Error('The spaces were not created.');
  return cookie;
}

/** Makes as many spaces as are missing, and takes away what was created while it was measured. */
async function fill({ open, tidy }: Subject, from: number, to: number) {
  const database = await open();
  const spaces = 3;
  const most = 100_000;
  for (let made = from; made < to; made += most) {
    const people = Math.ceil(Math.min(most, to - made) / spaces);
    await addSpaces(database, { people, spaces, prefix: `citizen-${made}`, from: made * 2 });
  }
  await database.query(`DELETE FROM membership WHERE title = 'Bakery'`);
  await database.query('UPDATE account SET professional_space_limit = 1000000');
  await tidy(database);
  await database.close();
}

/** Over a connection of its own: the service has none that waits so long outside of a transaction. */
async function vacuum(url: string) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
}

async function measureOperations(url: string, cookie: string): Promise<Readonly<Record<string, Figure>>> {
  const figures: Record<string, Figure> = {};
  for (const [name, { path, ...request }] of Object.entries(operations)) {
    const setupRequest = (sent: autocannon.Request) => ({ ...sent, headers: { Cookie: cookie, ...commandHeaders() } });
    const load = { url, connections, requests: [{ ...request, path, setupRequest }] };
    const measured: Figure[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const { requests, latency, non2xx, errors } = await autocannon({ ...load, duration });
      if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx + errors} requests failed.`);
      measured.push({ perSecond: requests.average, slowest: latency.p99 });
    }
    figures[name] = measured.slice(1).reduce((best, one) => (one.perSecond > best.perSecond ? one : best));
  }
  return figures;
}

function describe(name: string, figures: readonly Readonly<Record<string, Figure>>[]): string {
  const heads = sizes.map((size) => `${size.toLocaleString('en')} spaces`);
  const rows = Object.keys(operations).map((operation) => {
    const cells = figures.map((bySize) => {
      const { perSecond, slowest } = bySize[operation]!;
      return `${perSecond.toFixed(0)}/s, ${slowest.toFixed(0)} ms`;
    });
    const ratio = figures.at(-1)![operation]!.perSecond / figures[0]![operation]!.perSecond;
    return [operation, ...cells, ratio.toFixed(2)];
  });
  const lines = [[name, ...heads, 'last to first'], ['---', ...heads.map(() => '---'), '---'], ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
