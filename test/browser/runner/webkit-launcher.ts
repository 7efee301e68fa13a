/**
 * Runs @web/test-runner's tests in WebKitGTK, the engine of Safari that exists on Linux.
 *
 * Starts a display that nobody sees and WebKit's driver, and stops both with the test run.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowser } from '../../../tools/machine/browsers.js';
import { findCommand } from '../../../tools/machine/commands.js';
import { freePort } from '../../../tools/machine/free-ports.js';

/** Longest time for a page to be opened and to be left, in ms: now and then the driver never answers, and all that follows would wait. */
const longestOpen = 60_000;
const longestLeave = 30_000;

/** What the base class has, and keeps to itself. */
interface Sessions {
  ensureManagerInitialized(): Promise<void>;
  readonly driverManager: { startSession(id: string, url: string): Promise<void> };
}

export function webKitLauncher(): WebdriverLauncher {
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: findBrowser('webkit'), args: ['--automation'] },
  };
  return new WebKitLauncher({ hostname: '127.0.0.1', port: 0, path: '/', capabilities });
}

type LauncherOptions = ConstructorParameters<typeof WebdriverLauncher>[0];

class WebKitLauncher extends WebdriverLauncher {
  /** Read by the base class when it starts a browser: its port changes with each driver. */
  readonly #options: LauncherOptions;
  readonly #started: ChildProcess[] = [];
  readonly #left = new Set<string>();

  constructor(options: LauncherOptions) {
    super(options);
    this.#options = options;
  }

  override async initialize(...args: Parameters<WebdriverLauncher['initialize']>): Promise<void> {
    process.on('exit', () => this.#killAll());
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    await this.#start();
    await super.initialize(...args);
    this.name = 'WebKit';
  }

  override async stop(): Promise<void> {
    await super.stop();
    this.#killAll();
  }

  /** WebKit that does not open a page is started again for it, once. The base class does not wait for the answer. */
  override async startSession(id: string, url: string): Promise<void> {
    this.#left.delete(id);
    const opened = await settled(this.#open(id, url), longestOpen);
    // The driver may be silent while the page does its work.
    if (!('error' in opened) || this.#left.has(id)) return;
    console.error(`WebKit did not open ${url}, and is started again: ${String(opened.error)}`);
    await this.#startAgain();
    await this.#open(id, url);
  }

  /** The tests of the page have told their results: WebKit that does not leave the page is started again for the next one. */
  override async stopSession(id: string): ReturnType<WebdriverLauncher['stopSession']> {
    this.#left.add(id);
    const page = await this.getBrowserUrl(id);
    const reason = await settled(super.stopSession(id), longestLeave);
    if (!('error' in reason)) return reason.value;
    console.error(`WebKit did not leave ${page}, and is started again: ${String(reason.error)}`);
    await this.#startAgain();
    return { testCoverage: undefined };
  }

  async #open(id: string, url: string): Promise<void> {
    const sessions = this as unknown as Sessions;
    await sessions.ensureManagerInitialized();
    await sessions.driverManager.startSession(id, url);
  }

  async #startAgain(): Promise<void> {
    this.#killAll();
    await this.#start();
    // What the launcher knew the browser by; it asks for another one with the next page.
    Object.assign(this, { driver: undefined, driverManager: undefined, __managerPromise: undefined });
  }

  async #start(): Promise<void> {
    const display = await startDisplay(this.#started);
    this.#options.port = await startDriver(this.#started, display);
  }

  #killAll(): void {
    for (const child of this.#started.splice(0).reverse()) child.kill('SIGKILL');
  }
}

/** What a promise came to, or that it took too long. */
async function settled<T>(promise: Promise<T>, longest: number): Promise<{ value: T } | { error: unknown }> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<{ error: unknown }>((resolve) => {
    timer = setTimeout(() => resolve({ error: `no answer within ${longest / 1000} s` }), longest);
  });
  const told = promise.then((value) => ({ value }), (error: unknown) => ({ error }));
  return Promise.race([told, late]).finally(() => clearTimeout(timer));
}

/** Xvfb chooses a free display itself and writes its number to the file descriptor it is given. */
async function startDisplay(started: ChildProcess[]): Promise<string> {
  const child = spawn(command('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  started.push(child);
  const pipe = child.stdio[3] as NodeJS.ReadableStream;
  const [number] = (await Promise.race([once(pipe, 'data'), ended(child, 'Xvfb')])) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function startDriver(started: ChildProcess[], display: string): Promise<number> {
  const port = await freePort();
  const settings = mkdtempSync(join(tmpdir(), 'webkit-settings-'));
  process.on('exit', () => rmSync(settings, { recursive: true, force: true }));
  mkdirSync(join(settings, 'gtk-3.0'));
  // What `prefers-reduced-motion` answers in WebKitGTK.
  writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  const child = spawn(command('WebKitWebDriver'), [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: settings },
    stdio: 'ignore',
  });
  started.push(child);
  await Promise.race([answering(port), ended(child, 'WebKitWebDriver')]);
  return port;
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within ten seconds.');
}

async function ended(child: ChildProcess, name: string): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null];
  throw new Error(`${name} ended with code ${code} before it was ready.`);
}

function command(name: string): string {
  const path = findCommand(name);
  if (!path) throw new Error(`${name} is not installed.`);
  return path;
}
