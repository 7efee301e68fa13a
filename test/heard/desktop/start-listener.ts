import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Heard } from '../heard.js';
import type { Browser } from '../scenario.js';

export type Answer = readonly Heard[] | { readonly failure: string };

export interface Listener {
  /** Plays a scenario; rejects when the desktop is gone. */
  readonly listen: (scenario: string) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

/** Starts a desktop with a home, a session bus and processes of its own, all of which end with it. */
export function startListener(browser: Browser, sites: Readonly<Record<string, string>>): Listener {
  const home = mkdtempSync(join(tmpdir(), 'heard-'));
  mkdirSync(join(home, 'run'), { mode: 0o700 });
  const program = fileURLToPath(new URL('listener.ts', import.meta.url));
  const options = [process.execPath, '--import', 'tsx', program, home, browser, JSON.stringify(sites)];
  const [command, ...before] = [...processesOfItsOwn(), 'dbus-run-session'] as const;
  const child = spawn(command, [...before, '--', ...options], { env: environment(home), stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  return {
    async listen(scenario) {
      child.stdin.write(`${scenario}\n`);
      for (;;) {
        const { done, value } = (await lines.next()) as IteratorResult<string, undefined>;
        if (done) throw new Error(`The desktop for ${scenario} ended: ${errors}`);
        // The accessibility bus prints to the same output.
        if (value.startsWith('[') || value.startsWith('{')) return JSON.parse(value) as Answer;
      }
    },
    async end() {
      child.stdin.end();
      await waitOrKill(child, ended);
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function waitOrKill(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(timer);
}

/** Orca refuses to start where it sees another one of the same user; and what is left over ends with the first process. */
function processesOfItsOwn(): readonly string[] {
  const apart = ['--pid', '--fork', '--mount-proc', '--kill-child'];
  const ways = [apart, ['--user', '--map-root-user', ...apart]];
  const way = ways.find((options) => spawnSync('unshare', [...options, 'true']).status === 0);
  return way ? ['unshare', ...way] : [];
}

function environment(home: string): NodeJS.ProcessEnv {
  const { WAYLAND_DISPLAY: _1, DBUS_SESSION_BUS_ADDRESS: _2, SESSION_MANAGER: _3, ...rest } = process.env;
  return {
    ...rest,
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    GSETTINGS_BACKEND: 'memory',
    NO_AT_BRIDGE: '0',
    GTK_MODULES: '',
    LIBGL_ALWAYS_SOFTWARE: '1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
