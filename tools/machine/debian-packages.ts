import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findCommand } from './commands.js';

/** Installs Debian packages; says what went wrong, and leaves it to the caller to look for what is missing. */
export function installPackages(packages: readonly string[]): void {
  console.log(`Installing ${packages.join(', ')} …`);
  const options = ['-qq', '-y', '-o', 'Dpkg::Use-Pty=0', '-o', 'DPkg::Lock::Timeout=300'];
  for (const step of [['update'], ['install', ...packages]]) {
    const result = spawnSync('apt-get', [...options, ...step], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (result.status !== 0) console.error(`apt-get ${step.join(' ')} failed:\n${result.stdout}${result.stderr}`);
  }
}

/** Returns true if packages can be installed here. */
export function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !findCommand('apt-get') || !existsSync('/etc/os-release')) return false;
  // Ubuntu's `chromium` is a stub for snap, which does not run in a container.
  return /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
}
