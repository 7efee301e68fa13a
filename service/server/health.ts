import { Hono } from 'hono';
import type { Queryable } from '../sql/database.js';

/** Whether the service takes requests; it stops doing so before it ends. */
export interface Readiness {
  isClosing: boolean;
}

/** In milliseconds: a balancer asks often and does not wait long. */
const patience = 2000;

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
  const tooLate = new Promise<boolean>((resolve) => (timer = setTimeout(resolve, patience, false)));
  const asked = database.query('SELECT 1').then(
    () => true,
    () => false,
  );
  const isThere = await Promise.race([asked, tooLate]);
  clearTimeout(timer);
  return isThere;
}
