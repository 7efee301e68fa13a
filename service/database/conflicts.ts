import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseUnavailableError } from './database.js';

/** Another transaction was in the way: a conflict of order, or a deadlock. */
const conflicts = new Set(['40001', '40P01']);

const maxAttempts = 10;

/** Runs a transaction again for as long as others are in its way, after pauses that grow and differ. */
export async function retryConflicts<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!conflicts.has(sqlStateOf(error) ?? '')) throw error;
      if (attempt === maxAttempts) throw new DatabaseUnavailableError('Always in conflict.', { reason: 'silent', cause: error });
      await pause(Math.random() * Math.min(5 * 2 ** attempt, 500));
    }
  }
}

/**
 * The five characters by which the database says what went wrong:
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function sqlStateOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
