import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeProvider } from './provider.js';

export interface IdentityProviderOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** The origin whose `/api/sign-in/callback` people come back to. */
  readonly clientOrigin: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface IdentityProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

/**
 * Starts an OpenID Connect provider with a few fictional persons and no passwords, for development and tests. It
 * stands for the authentication products of a portal, and is never for production.
 */
export async function startIdentityProvider(options: IdentityProviderOptions): Promise<IdentityProvider> {
  const server = createServer();
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const answer = makeProvider(issuer, options).callback();
  server.on('request', (request, response) => void answer(request, response));
  return {
    issuer,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
