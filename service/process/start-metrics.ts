import { Hono } from 'hono';
import type { Configuration } from './configuration.js';
import { HttpServer, type ServerEnv } from './http-server.js';
import { Metrics } from './metrics.js';
import type { Resources } from './resources.js';

export interface RunningMetrics {
  readonly metrics: Metrics;
  /** Where they are read. */
  readonly url: string;
}

/** Serves `/metrics` on a port of its own: what leads people to the service does not lead them there. */
export async function startMetrics(port: number, host: Configuration['host'], resources: Resources): Promise<RunningMetrics> {
  const metrics = new Metrics();
  const server = new HttpServer();
  server.serve(
    new Hono<ServerEnv>().get('/metrics', async (c) =>
      c.body(await metrics.write(), 200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }),
    ),
  );
  await server.listen(port, host);
  resources.add(() => server.close());
  return { metrics, url: `http://localhost:${server.port}/metrics` };
}
