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
import { type WebdriverLauncher, webdriverLauncher } from '@web/test-runner-webdriver';
import { findBrowser } from '../../../tools/machine/browsers.js';
import { findCommand } from '../../../tools/machine/commands.js';
import { freePort } from '../../../tools/machine/free-ports.js';

export function webKitLauncher(): WebdriverLauncher {
  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findBrowser('webkit'), args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const started: ChildProcess[] = [];
  const killAll = () => {
    for (const child of started.splice(0).reverse()) child.kill();
  };

  const initialize = launcher.initialize.bind(launcher);
  const stop = launcher.stop.bind(launcher);
  launcher.initialize = async (...args) => {
    const display = await startDisplay(started);
    options.port = await startDriver(started, display);
    process.on('exit', killAll);
    for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
    await initialize(...args);
    launcher.name = 'WebKit';
  };
  launcher.stop = async () => {
    await stop();
    killAll();
  };
  return launcher;
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
