import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Queryable } from '../../../service/database/database.js';

/** Runs statements in a transaction that stays open until the returned function commits it. */
export async function holdRows(database: Database, work: (transaction: Queryable) => Promise<unknown>) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let ended: Promise<void> = Promise.resolve();
  await new Promise<void>((resolve, reject) => {
    ended = database.transaction(async (transaction) => {
      await work(transaction);
      resolve();
      await released;
    });
    ended.catch(reject);
  });
  return () => (release(), ended);
}

/** Resolves when so many transactions of a PostgreSQL database wait for a lock. */
export async function waitForWaiters(database: Queryable, wanted: number): Promise<void> {
  for (;;) {
    const [row] = await database.query<{ readonly waiting: number }>(
      `SELECT count(*) AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock'`,
    );
    if (row!.waiting >= wanted) return;
    await pause(5);
  }
}
