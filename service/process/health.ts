import { Hono } from 'hono';
import type { Queryable } from '../database/database.js';

/** What `/readyz` depends on besides the database. */
export interface Readiness {
  /** True once the service is told to end: it still finishes what it has begun. */
  isClosing: boolean;
}

/** A balancer asks often and does not wait long. */
const timeoutMs = 2000;

/** `/healthz`: the process lives. For balancers, not for people, as is `/readyz`. */
export function aliveRoute(): Hono {
  return new Hono().get('/healthz', (c) => c.json({ status: 'alive' }));
}

/** `/readyz`: the process can work, so requests may be sent to it. */
export function readyRoute(database: Queryable, readiness: Readiness): Hono {
  return new Hono().get('/readyz', async (c) => {
    if (readiness.isClosing) return c.json({ status: 'closing' }, 503);
    return (await answers(database)) ? c.json({ status: 'ready' }) : c.json({ status: 'no-database' }, 503);
  });
}

async function answers(database: Queryable): Promise<boolean> {
  let timer;
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, timeoutMs, false)));
  const asked = database.query('SELECT 1').then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return isThere;
}
