import type { Queryable } from '../database/database.js';
import { dayOf } from '../values/days.js';
import { triesLeft, tryCounters } from './decide.js';
import type { TryCaps } from './store.js';

interface Guess {
  readonly spaceId: string;
  readonly personId: string;
  readonly at: string;
  readonly tries: TryCaps;
}

/**
 * Counts a guess before it is compared, in one statement: however many are made at once, in however many processes, each
 * is counted, and none beyond the caps is compared. False when no tries are left.
 */
export async function countTry(transaction: Queryable, guess: Guess): Promise<boolean> {
  const [[person, byPerson], [space, bySpace]] = tryCounters(guess, guess.tries);
  const counted = await transaction.query(
    `INSERT INTO try_count (subject, day, count) VALUES ($1, $3, 1), ($2, $3, 1)
     ON CONFLICT (subject, day) DO UPDATE SET count = try_count.count + 1
       WHERE try_count.count < CASE WHEN try_count.subject = $1 THEN $4::integer ELSE $5::integer END
     RETURNING subject`,
    [person, space, dayOf(guess.at), byPerson, bySpace],
  );
  return counted.length === 2;
}

/** The guess was right. */
export async function uncountTry(transaction: Queryable, guess: Guess): Promise<void> {
  const [[person], [space]] = tryCounters(guess, guess.tries);
  await transaction.query('UPDATE try_count SET count = count - 1 WHERE day = $3 AND subject IN ($1, $2)', [person, space, dayOf(guess.at)]);
}

export async function readTriesLeft(on: Queryable, guess: Guess): Promise<number> {
  const counters = tryCounters(guess, guess.tries);
  const rows = await on.query<{ readonly subject: string; readonly count: number }>(
    'SELECT subject, count FROM try_count WHERE day = $3 AND subject IN ($1, $2)',
    [...counters.map(([subject]) => subject), dayOf(guess.at)],
  );
  return triesLeft(counters, (subject) => rows.find((row) => row.subject === subject)?.count ?? 0);
}
