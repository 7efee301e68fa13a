import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../../tools/machine/browsers.js';
import type { Browser } from '../scenario.js';
import { chromiumOptions, prepareChromium, prepareFirefox } from './profiles.js';
import { Speech } from './speech.js';

const width = 1280;
const height = 900;

/** A desktop that nobody sees, with Orca and at most one browser. Runs below `dbus-run-session`, in a home of its own. */
export class Desktop {
  readonly speech: Speech;
  readonly #home: string;
  readonly #browserName: Browser;
  #browser: ChildProcess | undefined;

  constructor(home: string, browserName: Browser) {
    this.#home = home;
    this.#browserName = browserName;
    this.speech = new Speech(join(home, 'speech.jsonl'));
  }

  async start(): Promise<void> {
    process.env['DISPLAY'] = `:${await startScreen()}`;
    run('setxkbmap', 'us');
    start('openbox', ['--sm-disable']);
    // The accessibility bus starts when it is asked for; browsers speak on it once these are set.
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
      run(
        'dbus-send', '--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus',
        'org.freedesktop.DBus.Properties.Set', 'string:org.a11y.Status', `string:${property}`, 'variant:boolean:true',
      );
    }
    const preferences = join(this.#home, 'orca');
    cpSync(fileURLToPath(new URL('../orca', import.meta.url)), preferences, { recursive: true });
    const errors = openSync(join(this.#home, 'orca.log'), 'w');
    // Its own words, “button” and “heading level 2”, stay English whatever the machine speaks.
    start('orca', ['--user-prefs', preferences], { HEARD_SPEECH: this.speech.file, LC_ALL: 'C.UTF-8', LANGUAGE: 'en' }, errors);
    await until(() => this.speech.since(0).length > 0, 30_000, 'Orca did not say that it is on.');
  }

  /** Opens an address in a browser with a new profile. */
  async open(address: string): Promise<void> {
    await this.close();
    for (const last of [false, true]) {
      const browser = (this.#browser = this.#startBrowser(address));
      try {
        const name = this.#browserName === 'firefox' ? 'firefox' : 'chromium';
        const window = await until(
          () => run('xdotool', 'search', '--onlyvisible', '--class', name).trim().split('\n').findLast(Boolean),
          40_000,
          'The browser showed no window.',
        );
        run('xdotool', 'windowactivate', '--sync', window);
        return;
      } catch (error) {
        // Firefox shows none once in some sixty starts.
        await end(browser);
        if (last) throw error;
      }
    }
  }

  /** Presses a key by its X name; with `Orca+`, a command of Orca. */
  press(key: string): void {
    if (key.startsWith('Orca+')) run('xdotool', 'keydown', 'KP_Insert', 'key', key.slice(5), 'keyup', 'KP_Insert');
    else run('xdotool', 'key', '--clearmodifiers', key);
  }

  type(text: string): void {
    run('xdotool', 'type', '--delay', '60', text);
  }

  async close(): Promise<void> {
    if (this.#browser) await end(this.#browser);
    this.#browser = undefined;
  }

  #startBrowser(address: string): ChildProcess {
    const profile = join(this.#home, `profile-${Date.now()}`);
    mkdirSync(profile);
    const command = findBrowser(this.#browserName)!;
    if (this.#browserName === 'firefox') {
      prepareFirefox(profile);
      const options = ['--no-remote', '--profile', profile, '--kiosk', '--width', `${width}`, '--height', `${height}`, address];
      return start(command, options, { GNOME_ACCESSIBILITY: '1', MOZ_CRASHREPORTER_DISABLE: '1' });
    }
    prepareChromium(profile);
    const options = [...chromiumOptions(profile), `--window-size=${width},${height}`, address];
    return start(command, options, { GNOME_ACCESSIBILITY: '1', ACCESSIBILITY_ENABLED: '1' });
  }
}

/** Starts Xvfb and resolves with the number of its display. */
async function startScreen(): Promise<string> {
  const options = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  let number = '';
  screen.stdio[3]!.on('data', (chunk: Buffer) => (number += chunk.toString()));
  return until(() => (number.endsWith('\n') ? number.trim() : undefined), 20_000, 'Xvfb did not start.');
}

/** Starts what runs until it is ended, in a process group of its own. */
function start(command: string, options: readonly string[], more: NodeJS.ProcessEnv = {}, output: number | 'ignore' = 'ignore') {
  return spawn(command, options, { env: { ...process.env, ...more }, stdio: ['ignore', output, output], detached: true });
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode === null && child.signalCode === null) {
    signal(child, 'SIGTERM');
    await Promise.race([ended, pause(3000)]);
  }
  signal(child, 'SIGKILL');
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, name);
  } catch {
    // The group is gone.
  }
}

function run(command: string, ...options: readonly string[]): string {
  return spawnSync(command, options, { encoding: 'utf8' }).stdout;
}

async function until<T>(question: () => T, patience: number, otherwise: string): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = question();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(otherwise);
    await pause(50);
  }
}
