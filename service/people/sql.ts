import type { Database, Queryable } from '../database/database.js';
import { lockAccount } from '../spaces/sql-rows.js';
import { findEarlierId } from './earlier-ids.js';
import type { PeopleStore, Person, PersonSignIn } from './store.js';

/** The people in a SQL database. */
export class SqlPeople implements PeopleStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  recordSignIn(signIn: PersonSignIn): Promise<string> {
    return this.#database.transaction((transaction) => recordSignIn(transaction, signIn));
  }

  async readPerson(personId: string): Promise<Person | undefined> {
    const [person] = await this.#database.query<Person>(
      `SELECT first_names AS "firstNames", last_names AS "lastNames", email, email_verified AS "isEmailVerified",
         signed_in_at AS "signedInAt"
       FROM person WHERE id = $1`,
      [personId],
    );
    return person;
  }
}

/** For a transaction that does more: the session begins with it. The account is locked from then on. */
export async function recordSignIn(transaction: Queryable, signIn: PersonSignIn): Promise<string> {
  const personId = await lockPerson(transaction, signIn);
  const { firstNames, lastNames, email, isEmailVerified, at } = signIn;
  const stated = [personId, firstNames, lastNames, email];
  await transaction.query(
    `INSERT INTO person (id, first_names, last_names, email, email_verified, signed_in_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET first_names = excluded.first_names, last_names = excluded.last_names,
       email = excluded.email, email_verified = excluded.email_verified, signed_in_at = excluded.signed_in_at`,
    [...stated, isEmailVerified, at],
  );
  // Sessions have a copy: each request reads one row.
  await transaction.query(
    `UPDATE browser_session SET first_names = $2, last_names = $3, email = $4
     WHERE person_id = $1 AND (first_names, last_names, email) IS DISTINCT FROM ($2, $3, $4)`,
    stated,
  );
  return personId;
}

type Subject = Pick<PersonSignIn, 'issuer' | 'subject'>;

/** While one waits for the account, the subject may be taken from it, or given to another. */
async function lockPerson(transaction: Queryable, signIn: PersonSignIn): Promise<string> {
  const known = await lockPersonOf(transaction, signIn);
  if (known !== undefined) return known;
  await addSubject(transaction, signIn);
  return lockPerson(transaction, signIn);
}

/** Whose a subject is, with the account locked; `undefined` for nobody's. */
export async function lockPersonOf(transaction: Queryable, subject: Subject): Promise<string | undefined> {
  const personId = await findPersonId(transaction, subject);
  if (personId === undefined) return undefined;
  await lockAccount(transaction, personId);
  return (await findPersonId(transaction, subject)) === personId ? personId : lockPersonOf(transaction, subject);
}

async function findPersonId(on: Queryable, { issuer, subject }: Subject): Promise<string | undefined> {
  const [known] = await on.query<{ readonly personId: string }>(
    'SELECT person_id AS "personId" FROM person_subject WHERE issuer = $1 AND subject = $2',
    [issuer, subject],
  );
  return known?.personId;
}

/** Whoever writes the subject first decides the id; others wait for the row, and find it. */
async function addSubject(transaction: Queryable, { issuer, subject, drawnId }: PersonSignIn): Promise<void> {
  const personId = (await findEarlierId(transaction, issuer, subject)) ?? drawnId;
  await transaction.query(
    `INSERT INTO person_subject (issuer, subject, person_id) VALUES ($1, $2, $3)
     ON CONFLICT (issuer, subject) DO NOTHING`,
    [issuer, subject, personId],
  );
}
