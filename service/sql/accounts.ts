import type { SpaceKind } from '../../src/contract/spaces.js';
import type { Queryable } from './database.js';

interface Counts extends Readonly<Record<SpaceKind, number>> {
  readonly professionalSpaceLimit: number | null;
}

/** How many spaces a person has, and may have. */
export async function readCounts(on: Queryable, personId: string): Promise<Counts> {
  const [counts] = await on.query<Counts>(
    `SELECT
       (SELECT professional_space_limit FROM account WHERE person_id = $1) AS "professionalSpaceLimit",
       (SELECT count(*) FROM membership WHERE person_id = $1 AND is_private = true) AS private,
       (SELECT count(*) FROM membership WHERE person_id = $1 AND is_private = false) AS professional`,
    [personId],
  );
  return counts!;
}

/** Waits for its turn, and holds it until the transaction ends: what is counted from here on stays as it is. */
export async function lockAccount(transaction: Queryable, personId: string): Promise<void> {
  await transaction.query('INSERT INTO account (person_id) VALUES ($1) ON CONFLICT (person_id) DO NOTHING', [personId]);
  await transaction.query('SELECT person_id FROM account WHERE person_id = $1 FOR UPDATE', [personId]);
}
