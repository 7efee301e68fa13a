/**
 * Finds the browsers that tests run in, and installs the missing ones where that can be done.
 *
 * By hand: `tsx tools/machine/browsers.ts [engine…]`, all three when none is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findCommand, isExecutable } from './commands.js';
import { installPackages, isDebianRoot } from './debian-packages.js';

const require = createRequire(import.meta.url);

export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

interface Places {
  /** Environment variable that names the executable. */
  variable: string;
  /** Names looked up on the PATH. */
  commands: string[];
  /** Where installers put it, as far as they have run: looked up each time, since a package may just have been installed. */
  files: () => string[];
  /** Debian packages that bring it. */
  packages: string[];
}

const programFiles = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);

const places: Record<Engine, Places> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'],
    files: () => [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    packages: ['chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: ['firefox-esr'],
  },
  webkit: {
    variable: 'MINIBROWSER_PATH',
    commands: ['MiniBrowser'],
    files: () => webKitFolders().map((folder) => join(folder, 'MiniBrowser')),
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

/** Engines by their names; throws when there is no such engine. */
export function enginesNamed(names: readonly string[]): Engine[] {
  return names.map((name) => {
    const engine = engines.find((known) => known === name);
    if (!engine) throw new Error(`Unknown engine "${name}": choose from ${engines.join(', ')}.`);
    return engine;
  });
}

/** The executable of a browser, or `undefined` when there is none on this machine. */
export function findBrowser(engine: Engine): string | undefined {
  // WebKit is driven from outside and shows a window, so MiniBrowser alone is of no use.
  if (engine === 'webkit' && !(findCommand('WebKitWebDriver') && findCommand('Xvfb'))) return undefined;

  const { variable, commands, files } = places[engine];
  const named = process.env[variable];
  if (named && isExecutable(named)) return named;
  for (const command of commands) {
    const path = findCommand(command);
    if (path) return path;
  }
  return files().find(isExecutable) ?? (engine === 'chromium' ? cachedByPlaywright() : undefined);
}

/** Installs what is missing; ends the process with one sentence when that cannot be done. */
export function ensureBrowsers(wanted: readonly Engine[]): void {
  const missing = () => wanted.filter((engine) => !findBrowser(engine));
  if (missing().length > 0 && isDebianRoot()) {
    installPackages(missing().flatMap((engine) => places[engine].packages));
  }
  if (missing().includes('chromium')) {
    console.log('Installing Chromium with Playwright …');
    spawnSync(process.execPath, [require.resolve('@playwright/test/cli'), 'install', 'chromium'], { stdio: 'inherit' });
  }
  if (missing().length === 0) return;
  const packages = missing().flatMap((engine) => places[engine].packages);
  const variables = missing().map((engine) => places[engine].variable);
  console.error(
    `No browser found for ${missing().join(', ')}: install ${packages.join(', ')} (names of Debian packages), or name the executable in ${variables.join(', ')}.`,
  );
  process.exit(1);
}

/** Chromium's sandbox does not start for root, and is not to be given up for anybody else. */
export const chromiumArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
];

function cachedByPlaywright(): string | undefined {
  // Loaded only here: it takes longer than everything else in this file together.
  const { chromium } = require('@playwright/test') as typeof import('@playwright/test');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : undefined;
}

/** Debian keeps MiniBrowser off the PATH, in a folder named for the architecture: /usr/lib/<triplet>/webkit2gtk-4.1. */
function webKitFolders(): string[] {
  const children = (folder: string) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []);
  return children('/usr/lib')
    .filter((folder) => folder.includes('-linux-gnu'))
    .flatMap(children)
    .filter((folder) => /webkit2gtk-\d/u.test(folder));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = enginesNamed(process.argv.slice(2));
  const wanted = named.length > 0 ? named : engines;
  ensureBrowsers(wanted);
  for (const engine of wanted) console.log(`${engine}: ${findBrowser(engine) ?? ''}`);
}
