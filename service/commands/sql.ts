import type { Database, Queryable } from '../database/database.js';
import type { ActStore, Command, Outcome } from './store.js';

interface ActRow {
  readonly fingerprint: string;
  readonly result: string;
  readonly refusal: string | null;
}

/** The acts in a SQL database. */
export class SqlActs implements ActStore {
  readonly #database: Queryable;

  constructor(database: Queryable) {
    this.#database = database;
  }

  recallAct(command: Pick<Command, 'personId' | 'act' | 'at'>) {
    return recallAct<unknown>(this.#database, command);
  }
}

/**
 * Has the effect, unless the act was done before. The effect, the act and its result are kept together or not at all:
 * a refusal is rolled back, unless it is recorded. Of several that arrive at once, one has the effect; the others wait for it at the key.
 */
export async function doOnce<Result, Refusal extends string>(
  database: Database,
  command: Command,
  effect: (transaction: Queryable) => Promise<Outcome<Result, Refusal>>,
): Promise<Outcome<Result, Refusal | 'key-reused'>> {
  try {
    return await database.transaction(async (transaction) => {
      if (!(await claimKey(transaction, command))) return requireEarlier<Result>(transaction, command);
      const outcome = await effect(transaction);
      if ('refusal' in outcome && !outcome.isRecorded) throw new Refused(outcome.refusal);
      await keep(transaction, command, outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal as Refusal };
    throw error;
  }
}

/** Rolls a transaction back. */
class Refused extends Error {
  readonly refusal: string;

  constructor(refusal: string) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** False when the key stands for an act that has not expired. Waits while another transaction holds the key. */
async function claimKey(transaction: Queryable, { personId, act, at }: Command): Promise<boolean> {
  const claimed = await transaction.query(
    `INSERT INTO act (person_id, key, fingerprint, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id, key) DO UPDATE
       SET fingerprint = excluded.fingerprint, expires_at = excluded.expires_at, result = NULL, refusal = NULL
       WHERE act.expires_at <= $5
     RETURNING key`,
    [personId, act.key, act.fingerprint, act.expiresAt, at],
  );
  return claimed.length > 0;
}

async function requireEarlier<Result>(transaction: Queryable, command: Command) {
  const earlier = await recallAct<Result>(transaction, command);
  if (earlier === undefined) throw new Error('The act that holds the key is not there.');
  return earlier;
}

async function recallAct<Result>(
  on: Queryable,
  { personId, act: { key, fingerprint }, at }: Pick<Command, 'personId' | 'act' | 'at'>,
): Promise<Outcome<Result, 'key-reused'> | undefined> {
  const [earlier] = await on.query<ActRow>(
    'SELECT fingerprint, result, refusal FROM act WHERE person_id = $1 AND key = $2 AND expires_at > $3',
    [personId, key, at],
  );
  if (earlier === undefined) return undefined;
  if (earlier.fingerprint !== fingerprint) return { refusal: 'key-reused' };
  // Only the command with this key can have been refused, and so for one of its own reasons.
  if (earlier.refusal !== null) return { refusal: earlier.refusal as 'key-reused' };
  return { result: JSON.parse(earlier.result) as Result };
}

async function keep(transaction: Queryable, { personId, act }: Command, outcome: Outcome<unknown, string>) {
  const kept = 'result' in outcome ? { result: JSON.stringify(outcome.result), refusal: null } : { result: null, refusal: outcome.refusal };
  await transaction.query('UPDATE act SET result = $3, refusal = $4 WHERE person_id = $1 AND key = $2', [
    personId,
    act.key,
    kept.result,
    kept.refusal,
  ]);
}
