import type { Database } from './database.js';

/** Rows changed at once: few enough to be found by an index, and to block nobody. */
export const batch = 100;

/**
 * Repeats a statement for as long as it finds a whole batch.
 *
 * @param statement With `until` as its value; it returns the rows that it changed, at most a batch.
 * @param signal Stops it between two batches; the rest is done next time.
 */
export async function changeInBatches(database: Database, statement: string, until: Date, signal?: AbortSignal): Promise<void> {
  let changed = batch;
  while (changed === batch && !signal?.aborted) {
    const rows = await database.transaction((transaction) => transaction.query(statement, [until.toISOString()]));
    changed = rows.length;
  }
}
