import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createVite } from 'vite';
import type { Mailbox } from './mailbox/mailbox.js';
import { mailboxPlugin } from './mailbox/mailbox-plugin.js';

/**
 * Serves the playground while one works on it, with the service at `/api`.
 *
 * @param serviceUrl Where the service listens, for example `http://localhost:5301`.
 * @param mailbox Where its mails arrive; absent when they go elsewhere.
 */
export async function servePlayground(port: number, serviceUrl: string, mailbox?: Mailbox): Promise<{ close(): Promise<void> }> {
  // As middleware, because Vite's own server ends the process on SIGTERM before the service has closed its database.
  const server = createServer();
  const vite = await createVite({
    plugins: mailbox ? [mailboxPlugin(mailbox)] : [],
    server: {
      middlewareMode: true,
      ws: { server },
      proxy: { '/api': { target: serviceUrl } },
    },
  });
  server.on('request', vite.middlewares);
  await once(server.listen(port, 'localhost'), 'listening');
  return {
    async close() {
      server.closeAllConnections();
      await Promise.all([vite.close(), new Promise((resolve) => server.close(resolve))]);
    },
  };
}
