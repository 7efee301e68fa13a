#!/usr/bin/env node
import { readArguments, usage, UsageError } from './arguments.js';
import { readVersion } from './package-files.js';
import { type ServerOptions, startMockServer } from './start-mock-server.js';

/** The command `space-elements-mock`. */
try {
  const request = readArguments(process.argv.slice(2));
  if (request.wanted === 'serve') await serve(request.options);
  else process.stdout.write(request.wanted === 'help' ? usage : `${await readVersion()}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function serve(options: ServerOptions): Promise<void> {
  const { baseUrl, page } = await startMockServer(options).catch((error: unknown) => {
    throw new UsageError(reasonOf(error as NodeJS.ErrnoException, options));
  });
  console.log(`The mock answers at ${baseUrl}\nA page with the elements, and the situations: ${page}`);
}

function reasonOf(error: NodeJS.ErrnoException, { host, port }: ServerOptions): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Choose another with --port, or any that is free with --port 0.`;
  if (error.syscall !== undefined) return `The mock cannot listen on ${host}:${port}: ${error.code}.`;
  return error.message;
}
