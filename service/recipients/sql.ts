import type { RecipientCheck } from '../../src/contract/recipients.js';
import { writeAuditEntry } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Outcome } from '../commands/store.js';
import type { Database, Queryable } from '../database/database.js';
import { dayOf } from '../values/days.js';
import { isRecipient } from './rules.js';
import type { CheckRecipient, RecipientsStore } from './store.js';

/** Recipients in a SQL database. */
export class SqlRecipients implements RecipientsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  check(command: CheckRecipient) {
    return doOnce(this.#database, command, (transaction) => check(transaction, command));
  }
}

/** The same statements whatever there is: how long it takes says nothing. */
async function check(transaction: Queryable, command: CheckRecipient): Promise<Outcome<RecipientCheck, 'too-many-misses'>> {
  const { identifier, at } = command;
  const subjects = await countMiss(transaction, command);
  if (subjects === undefined) return { refusal: 'too-many-misses' };
  const [found] = await transaction.query<{ readonly legalName: string | null }>(
    `SELECT legal_name AS "legalName" FROM space_identifier
     JOIN space ON space.id = space_identifier.space_id AND kind = 'professional' AND closed_at IS NULL
     WHERE space_identifier.identifier = $1`,
    [identifier],
  );
  const matches = isRecipient(command, found?.legalName);
  const [person, space = person] = subjects;
  await transaction.query('UPDATE recipient_miss SET count = count - $4::integer WHERE day = $3 AND subject IN ($1, $2)', [
    person,
    space,
    dayOf(at),
    matches ? 1 : 0,
  ]);
  await writeAuditEntry(transaction, command, { action: 'check-recipient', spaceId: null, details: { identifier, matches } });
  return { result: { matches } };
}

/**
 * Counts a miss, for the person and for the space they act in, in one statement: whoever asks at the same time waits for
 * it. `undefined` when there are as many as there may be.
 */
async function countMiss(transaction: Queryable, { personId, signInId, at, caps }: CheckRecipient): Promise<readonly string[] | undefined> {
  const rows = await transaction.query<{ readonly subject: string; readonly asked: number }>(
    `WITH asked AS (
       SELECT 'person:' || $1 AS subject
       UNION ALL
       SELECT 'space:' || active_space_id FROM sign_in WHERE person_id = $1 AND sign_in_id = $2 AND active_space_id IS NOT NULL
     ), counted AS (
       INSERT INTO recipient_miss (subject, day, count) SELECT subject, $3, 1 FROM asked
       ON CONFLICT (subject, day) DO UPDATE SET count = recipient_miss.count + 1
         WHERE recipient_miss.count < CASE WHEN left(recipient_miss.subject, 7) = 'person:' THEN $4::integer ELSE $5::integer END
       RETURNING subject
     )
     SELECT subject, (SELECT count(*)::integer FROM asked) AS asked FROM counted`,
    [personId, signInId, dayOf(at), caps.byPerson, caps.bySpace],
  );
  return rows.length > 0 && rows.length === rows[0]!.asked ? rows.map(({ subject }) => subject) : undefined;
}
