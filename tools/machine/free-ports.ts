import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';

/** Ports tried after one that is in use. */
const tries = 20;

/**
 * Different ports of this machine at which nobody listens: those wanted, each replaced by the next free one when it is
 * in use. 0 takes any. Rejects with one sentence when there is none.
 */
export async function freePorts(...wanted: readonly number[]): Promise<readonly number[]> {
  const held: Server[] = [];
  try {
    for (const port of wanted) held.push(await holdFrom(port));
    return held.map((server) => (server.address() as AddressInfo).port);
  } finally {
    await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  }
}

/** Any port of this machine at which nobody listens, for programs that cannot choose one themselves. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(0);
  return port!;
}

async function holdFrom(first: number): Promise<Server> {
  for (let port = first; port < first + tries; port += 1) {
    const server = await hold(port);
    if (server) return server;
  }
  throw new Error(`The ports ${first} to ${first + tries - 1} are all in use: free one of them.`);
}

async function hold(port: number): Promise<Server | undefined> {
  const server = createServer();
  try {
    // At no particular address, so that it fails for a port in use at any.
    await once(server.listen(port), 'listening');
    return server;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
}
