import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { builtPages } from './build-pages.js';

export interface PageServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Serves the built pages, compressed, on a port that is free. */
export function startPageServer(): Promise<PageServer> {
  const app = new Hono();
  app.use(serveStatic({ root: builtPages, precompressed: true }));
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0 }, ({ port }) => {
      const stop = () => new Promise<void>((stopped) => server.close(() => stopped()));
      resolve({ address: `http://localhost:${port}`, stop });
    });
  });
}
