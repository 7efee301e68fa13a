import type { Context } from 'hono';
import { clientNetwork } from './client-network.js';
import type { ServerEnv } from './server-env.js';

/**
 * The address a request comes from, as far as it tells clients apart. Each reverse proxy adds the address it was
 * called from to `X-Forwarded-For`; only the last ones were written by ours, so whatever a client made up stands
 * before them.
 *
 * @param proxies How many reverse proxies of ours stand in front.
 */
export function clientAddress(c: Context<ServerEnv>, proxies: number): string {
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((address) => address.trim());
  const stated = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return clientNetwork(stated || (c.env.incoming?.socket.remoteAddress ?? 'unknown'));
}
