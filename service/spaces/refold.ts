import type { Space } from '../../src/contract/spaces.js';
import type { Database } from '../database/database.js';
import { memberTextOf } from '../members/position.js';
import type { StatedPerson } from '../members/store.js';
import { folding, searchTextOf } from './search.js';

const batchSize = 500;

interface FoldedRow extends Pick<Space, 'title' | 'legalName' | 'identifier'>, Omit<StatedPerson, 'email'> {
  readonly personEmail: string | null;
  readonly personId: string;
  readonly spaceId: string;
}

/**
 * Folds the rows again that an earlier version folded in another way. Several processes may do so at once; a row that
 * was renamed meanwhile is folded by whoever renamed it.
 */
export async function refold(database: Database): Promise<void> {
  let [personId, spaceId] = ['', ''];
  for (;;) {
    const rows = await database.query<FoldedRow>(
      `SELECT person_id AS "personId", space_id AS "spaceId", title, legal_name AS "legalName", identifier,
         first_names AS "firstNames", last_names AS "lastNames", person_email AS "personEmail" FROM membership
       WHERE (person_id, space_id) > ($1, $2) AND folding < $3 ORDER BY person_id, space_id LIMIT ${batchSize}`,
      [personId, spaceId, folding],
    );
    for (const row of rows) {
      const person = { firstNames: row.firstNames, lastNames: row.lastNames, email: row.personEmail };
      await database.query(
        `UPDATE membership SET search_text = $4, folding = $5, member_text = $6 WHERE person_id = $1 AND space_id = $2 AND title = $3
         AND (first_names, last_names, person_email) IS NOT DISTINCT FROM ($7, $8, $9)`,
        [row.personId, row.spaceId, row.title, searchTextOf(row), folding, memberTextOf(person), row.firstNames, row.lastNames, row.personEmail],
      );
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batchSize) return;
    ({ personId, spaceId } = last);
  }
}
