import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../tools/machine/browsers.js';
import { findCommand, isExecutable } from '../../tools/machine/commands.js';
import { installPackages, isDebianRoot } from '../../tools/machine/debian-packages.js';
import type { Browser } from './scenario.js';

const commands: Readonly<Record<string, string>> = {
  orca: 'orca',
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  setxkbmap: 'x11-xkb-utils',
  'dbus-run-session': 'dbus-daemon',
  'dbus-send': 'dbus-bin',
  unshare: 'util-linux',
};

/** Without a command of their own: the accessibility bus, and what Orca imports. */
const libraries = ['at-spi2-core', 'libatk-adaptor', 'python3-pyatspi', 'gir1.2-gtk-3.0', 'gir1.2-wnck-3.0'];

const browserPackages: Readonly<Record<Browser, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs what is missing where that can be done. Returns a sentence about what still is, or undefined. */
export function missingForListening(browsers: readonly Browser[]): string | undefined {
  if (process.platform !== 'linux') return 'Listening needs Orca and Xvfb, which run on Linux only.';
  if (missing(browsers).length > 0 && isDebianRoot()) installPackages(['--no-install-recommends', ...missing(browsers)]);
  const left = missing(browsers);
  return left.length > 0 ? `Listening needs these Debian packages, which are missing here: ${left.join(', ')}.` : undefined;
}

function missing(browsers: readonly Browser[]): readonly string[] {
  return [
    ...Object.entries(commands).filter(([command]) => !findCommand(command)).map(([, name]) => name),
    ...(speaks() ? [] : libraries),
    ...browsers.filter((browser) => !findBrowser(browser)).map((browser) => browserPackages[browser]),
  ];
}

/** What Orca imports when it starts, and where Debian and others keep the accessibility bus. */
function speaks(): boolean {
  const program = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('Wnck', '3.0'); import pyatspi";
  const buses = ['/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher'];
  return buses.some(isExecutable) && spawnSync('/usr/bin/python3', ['-c', program]).status === 0;
}
