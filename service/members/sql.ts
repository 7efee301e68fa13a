import { recordRefusal } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Reader } from '../commands/store.js';
import type { Database } from '../database/database.js';
import { readOwnSpace } from '../spaces/sql-rows.js';
import { changeRole, removeMember } from './sql-changes.js';
import { listMembers } from './sql-list.js';
import type * as port from './store.js';

/** Those who have a space, in a SQL database. */
export class SqlMembers implements port.MembersStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async listMembers(reader: Reader, spaceId: string, selection: port.MemberSelection): Promise<port.MemberRows | undefined> {
    const space = await readOwnSpace(this.#database, reader, spaceId);
    if (space === undefined) return undefined;
    if (space.kind === 'private') return { items: [], total: 0, more: false };
    return listMembers(this.#database, { personId: reader.personId, spaceId }, selection);
  }

  changeRole(command: port.ChangeRole) {
    const effect = doOnce(this.#database, command, (transaction) => changeRole(transaction, command));
    const { spaceId, memberId, role } = command;
    return recordRefusal(this.#database, command, { action: 'change-role', spaceId, details: { memberId, to: role } }, effect);
  }

  removeMember(command: port.MemberCommand) {
    const effect = doOnce(this.#database, command, (transaction) => removeMember(transaction, command));
    const { spaceId, memberId } = command;
    return recordRefusal(this.#database, command, { action: 'remove-member', spaceId, details: { memberId } }, effect);
  }
}
