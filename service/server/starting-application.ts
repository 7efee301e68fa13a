import { Hono } from 'hono';
import { aliveRoute } from './health.js';
import type { ServerEnv } from './server-env.js';

/** What is answered while the service starts, however long it migrates: that it lives; all else is for later. */
export function createStartingApplication(): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .route('/', aliveRoute())
    .notFound((c) => c.body(null, 503, { 'Retry-After': '2' }));
}
