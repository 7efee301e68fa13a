import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Outcome, SignIn } from '../commands/store.js';
import type { Database, Queryable } from '../database/database.js';
import { recordCertificate } from '../invitations/sql-rows.js';
import { stateMember } from '../members/sql-rows.js';
import { isReachedWith, readOwnSpace, spaceColumns } from '../spaces/sql-rows.js';
import type { SessionStore, SignInAt, SwitchSpace } from './store.js';

/** The sign-ins in a SQL database. */
export class SqlSession implements SessionStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async openSignIn(signIn: SignInAt): Promise<Space | null> {
    const begun = await readActiveSpace(this.#database, signIn);
    if (begun !== undefined) return begun;
    return this.#database.transaction((transaction) => beginSignIn(transaction, signIn));
  }

  switchSpace(command: SwitchSpace) {
    return doOnce(this.#database, command, (transaction) => switchSpace(transaction, command));
  }
}

/** The active space; null while there is none; `undefined` for a sign-in never seen. */
async function readActiveSpace(
  on: Queryable,
  { personId, signInId, certificateNumber = null }: SignIn,
): Promise<Space | null | undefined> {
  const [begun] = await on.query<Space | { readonly id: null }>(
    `SELECT ${spaceColumns} FROM sign_in
     LEFT JOIN membership ON membership.person_id = sign_in.person_id AND space_id = active_space_id AND ${isReachedWith('$3::text')}
     WHERE sign_in.person_id = $1 AND sign_in_id = $2`,
    [personId, signInId, certificateNumber],
  );
  return begun?.id === null ? null : begun;
}

/** With exactly one space, that one is active from now on. The membership is locked before the sign-in, as in a switch. */
async function beginSignIn(transaction: Queryable, signIn: SignInAt): Promise<Space | null> {
  const { personId, signInId, at, stated, certificate } = signIn;
  const spaceId = await lockOnlySpace(transaction, signIn);
  if (stated) await stateMember(transaction, personId, stated);
  if (certificate) await recordCertificate(transaction, personId, certificate);
  const [mine] = await transaction.query(
    `INSERT INTO sign_in (person_id, sign_in_id, begun_at) VALUES ($1, $2, $3)
     ON CONFLICT (person_id, sign_in_id) DO NOTHING RETURNING sign_in_id`,
    [personId, signInId, at],
  );
  if (mine === undefined) return (await readActiveSpace(transaction, signIn)) ?? null;
  return spaceId === undefined ? null : ((await activate(transaction, { ...signIn, spaceId })) ?? null);
}

/** The id of the space of a person who has exactly one; `undefined` when it was closed while waiting for it. */
async function lockOnlySpace(transaction: Queryable, { personId, certificateNumber = null }: SignIn): Promise<string | undefined> {
  // In an order of which there is an index: without one, a database may look for any two in the whole table.
  const [only, ...others] = await transaction.query<{ readonly spaceId: string }>(
    `SELECT space_id AS "spaceId" FROM membership WHERE person_id = $1 AND ${isReachedWith('$2::text')} ORDER BY space_id LIMIT 2`,
    [personId, certificateNumber],
  );
  if (only === undefined || others.length > 0) return undefined;
  const locked = await transaction.query(
    'SELECT space_id FROM membership WHERE person_id = $1 AND space_id = $2 FOR UPDATE',
    [personId, only.spaceId],
  );
  return locked.length === 0 ? undefined : only.spaceId;
}

async function switchSpace(transaction: Queryable, command: SwitchSpace): Promise<Outcome<Space, 'not-found'>> {
  const space = await activate(transaction, command);
  if (space === undefined) return { refusal: 'not-found' };
  await writeAuditEntry(transaction, command, { action: 'switch-space', spaceId: space.id });
  return { result: space };
}

/** `undefined` when the person does not have the space. */
async function activate(
  transaction: Queryable,
  { spaceId, ...signIn }: SignInAt & { readonly spaceId: string },
): Promise<Space | undefined> {
  const { personId, signInId, at, certificateNumber = null } = signIn;
  const used = await transaction.query(
    `UPDATE membership SET used_at = $3, last_used_at = $3
     WHERE person_id = $1 AND space_id = $2 AND ${isReachedWith('$4::text')} RETURNING space_id`,
    [personId, spaceId, at, certificateNumber],
  );
  if (used.length === 0) return undefined;
  await transaction.query(
    `INSERT INTO sign_in (person_id, sign_in_id, active_space_id, begun_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (person_id, sign_in_id) DO UPDATE SET active_space_id = excluded.active_space_id`,
    [personId, signInId, spaceId, at],
  );
  return readOwnSpace(transaction, signIn, spaceId);
}
