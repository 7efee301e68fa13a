import type { Registration } from '../../src/contract/sign-in-methods.js';
import { writeAuditEntry } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Outcome, SignIn } from '../commands/store.js';
import type { Database, Queryable } from '../database/database.js';
import { lockAccount } from '../spaces/sql-rows.js';
import { latestFirst, type RegistrationRow, toRegistration } from './rows.js';
import { noteMethod } from './sql-note.js';
import { removeMethod } from './sql-remove.js';
import { methodColumns } from './sql-rows.js';
import { settleRegistration } from './sql-settle.js';
import type * as port from './store.js';

/** The authentication products in a SQL database. */
export class SqlSignInMethods implements port.SignInMethodsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  note(use: port.MethodUse): Promise<string | null> {
    return this.#database.transaction(async (transaction) => {
      await lockAccount(transaction, use.personId);
      return noteMethod(transaction, use);
    });
  }

  async list(personId: string): Promise<readonly port.KeptMethod[]> {
    return latestFirst(await this.#database.query<port.KeptMethod>(`SELECT ${methodColumns} FROM sign_in_method WHERE person_id = $1 AND removed_at IS NULL`, [personId]));
  }

  begin(command: port.BeginRegistration) {
    return doOnce(this.#database, command, (transaction) => beginRegistration(transaction, command));
  }

  async read({ personId, signInId }: SignIn, registrationId: string, at: string): Promise<Registration | undefined> {
    const [row] = await this.#database.query<Pick<RegistrationRow, 'id' | 'state' | 'product' | 'expiresAt'>>(
      `SELECT id, state, product, expires_at AS "expiresAt" FROM sign_in_registration WHERE id = $1 AND person_id = $2 AND sign_in_id = $3`,
      [registrationId, personId, signInId],
    );
    return row && toRegistration(row, at);
  }

  settle(proof: port.Proof) {
    return this.#database.transaction((transaction) => settleRegistration(transaction, proof));
  }

  remove(command: port.RemoveMethod) {
    return doOnce(this.#database, command, (transaction) => removeMethod(transaction, command));
  }
}

async function beginRegistration(transaction: Queryable, command: port.BeginRegistration): Promise<Outcome<Registration, 'too-many-open'>> {
  const { personId, signInId, id, expiresAt, mostOpen, at } = command;
  // Of several that arrive together each has to see those before it.
  await lockAccount(transaction, personId);
  const open = await transaction.query(`SELECT id FROM sign_in_registration WHERE person_id = $1 AND state = 'waiting' AND expires_at > $2 LIMIT $3`, [personId, at, mostOpen]);
  if (open.length >= mostOpen) return { refusal: 'too-many-open' };
  await transaction.query(`INSERT INTO sign_in_registration (id, person_id, sign_in_id, state, expires_at) VALUES ($1, $2, $3, 'waiting', $4)`, [
    id,
    personId,
    signInId,
    expiresAt,
  ]);
  await writeAuditEntry(transaction, command, { action: 'begin-sign-in-method', spaceId: null, details: { registrationId: id } });
  return { result: { id, state: 'waiting', product: null } };
}
