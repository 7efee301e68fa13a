import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { freePorts } from '../../tools/machine/free-ports.js';

test('a port in use is replaced by a later one', async () => {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const { port } = server.address() as AddressInfo;
    const [found] = await freePorts(port);
    assert.ok(found! > port && found! <= port + 20);
  } finally {
    server.close();
  }
});

test('the same port wanted twice gives two', async () => {
  const [any] = await freePorts(0);
  const [first, second] = await freePorts(any!, any!);
  assert.notEqual(first, second);
});
