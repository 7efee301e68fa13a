/**
 * Serves one example, or all with a page that lists them, and prints where each is. `PORT` says where the list or the
 * one example is, 4600 unless set; the others follow. With 0 each takes any port.
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { examples } from './examples.ts';
import { listing } from './listing.ts';

const first = Number(process.env['PORT'] || 4600);
const [wanted] = process.argv.slice(2);
const chosen = wanted ? examples.filter(({ name }) => name === wanted) : examples;
if (chosen.length === 0) throw new Error(`There is no example “${wanted}”.`);

// The list has the first port, where there is a list.
const offset = wanted ? 0 : 1;
const served = chosen.map((example, index) => ({ ...example, server: example.start(first && first + offset + index) }));
await Promise.all(served.map(({ server }) => once(server, 'listening')));
const addresses = served.map(({ name, about, server }) => ({ name, about, address: addressOf(server) }));

for (const { name, address } of addresses) console.log(`${name}: ${address}`);
if (!wanted) {
  const page = new Hono().get('/', ({ html }) => html(listing(addresses)));
  const server = createServer(getRequestListener(page.fetch)).listen(first, 'localhost');
  await once(server, 'listening');
  console.log(`All examples: ${addressOf(server)}`);
}
function addressOf(server: Server): string {
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
