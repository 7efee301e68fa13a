/**
 * Finds PostgreSQL's programs, installs them where that can be done, and starts databases that are thrown away.
 *
 * By hand: `tsx tools/machine/postgres.ts` says where the programs are.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCommand, isExecutable } from './commands.js';
import { installPackages, isDebianRoot } from './debian-packages.js';
import { freePort } from './free-ports.js';

/** A database of one's own, in a temporary folder, on a free port of this machine. */
export interface Postgres {
  readonly url: string;
  /** Ends it at once, as a crash would; all connections are lost. What was committed is kept. */
  halt(): Promise<void>;
  /** Starts it again at the same address. */
  resume(): Promise<void>;
  /** Ends it, and removes what it kept. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Waits for the disk at each commit, so that nothing is lost with the power; unless stated it does not. */
  readonly durable?: boolean;
  /** As a server whose place another one has taken: it can be read, and takes no writes. */
  readonly standby?: boolean;
}

/** Starts a database; rejects in one sentence when there is no PostgreSQL on this machine. */
export async function startPostgres({ durable = false, standby = false }: PostgresOptions = {}): Promise<Postgres> {
  const programs = ensurePostgres();
  const owner = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const cluster = ['-D', folder, '-U', 'service', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(programs, 'initdb'), cluster, { ...owner, cwd: folder, stdio: 'pipe' });
  if (standby) writeFileSync(join(folder, 'standby.signal'), '');

  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...(!durable && { fsync: 'off' }),
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const launch = async () => {
    const server = spawn(join(programs, 'postgres'), ['-D', folder, '-p', String(port), ...options], {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await readiness(server);
    return server;
  };

  let server = await launch();
  const abandon = () => server.kill('SIGQUIT');
  process.once('exit', abandon);
  return {
    url: `postgres://service@127.0.0.1:${port}/postgres`,
    halt: () => end(server, 'SIGQUIT'),
    async resume() {
      server = await launch();
    },
    async stop() {
      process.off('exit', abandon);
      await end(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder with PostgreSQL's programs, installed if need be; throws one sentence when that cannot be done. */
export function ensurePostgres(): string {
  if (findPrograms() === undefined && isDebianRoot()) installPackages(['postgresql']);
  const programs = findPrograms();
  if (programs !== undefined) return programs;
  throw new Error(
    'No PostgreSQL found: install postgresql (the name of a Debian package), or name its folder of programs in POSTGRES_PROGRAMS.',
  );
}

function findPrograms(): string | undefined {
  const onPath = findCommand('initdb');
  // Where it is a link, the other programs are beside what it leads to.
  const folders = [process.env['POSTGRES_PROGRAMS'], onPath && dirname(realpathSync(onPath)), ...installedFolders()];
  return folders.find((folder) => folder !== undefined && isExecutable(join(folder, 'initdb')));
}

/** Where Debian and Homebrew keep the programs: off the PATH, a folder for each version. The newest comes first. */
function installedFolders(): readonly string[] {
  return ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => /\/postgresql(@|\/)\d+$/u.test(folder))
    .sort((a, b) => versionOf(b) - versionOf(a))
    .map((folder) => join(folder, 'bin'));
}

function versionOf(folder: string): number {
  return Number(/\d+$/u.exec(folder)?.[0]);
}

/** PostgreSQL refuses to run as root; packages bring a user for it. */
function serverUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** Resolves when the server says that it takes connections; rejects with all it said when it ends before. */
function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/ready to accept (read-only )?connections/u.test(said)) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

async function end(server: ChildProcess, signal: 'SIGINT' | 'SIGQUIT') {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'exit');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(ensurePostgres());
