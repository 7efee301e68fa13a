import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { buildExamples } from '../build/build-examples.js';
import { findCommand } from '../machine/commands.js';
import { installPackages, isDebianRoot } from '../machine/debian-packages.js';

/** Builds the examples and serves them while tests run, each at the address that EXAMPLE_ADDRESSES has for its name. */
export default async function serveExamples(): Promise<() => Promise<void>> {
  if (!findCommand('php') && isDebianRoot()) installPackages(['php-cli']);
  buildExamples();
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: 'examples',
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const addresses: Record<string, string> = {};
  for await (const line of createInterface(server.stdout)) {
    const { name, address } = /^(?<name>.+): (?<address>http:.+)$/u.exec(line)?.groups ?? {};
    if (name && address) addresses[name] = address;
    if (name === 'All examples') break;
  }
  if (!addresses['All examples']) throw new Error('The server of the examples ended before it served them all.');
  process.env['EXAMPLE_ADDRESSES'] = JSON.stringify(addresses);
  return async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
}
