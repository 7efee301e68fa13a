import type { Space } from '../../src/contract/spaces.js';
import { doOnce } from '../commands/sql.js';
import type { Database } from '../database/database.js';
import { changeSpace, closeSpace, leaveSpace } from './sql-changes.js';
import { createSpace } from './sql-creation.js';
import { listSpaces } from './sql-list.js';
import { readAccount, readOwnSpace } from './sql-rows.js';
import type * as port from './store.js';

/** The spaces in a SQL database. */
export class SqlSpaces implements port.SpacesStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  readAccount(personId: string): Promise<port.Account> {
    return readAccount(this.#database, personId);
  }

  listSpaces(personId: string, selection: port.SpaceSelection): Promise<port.SpaceRows> {
    return listSpaces(this.#database, personId, selection);
  }

  readSpace(personId: string, spaceId: string): Promise<Space | undefined> {
    return readOwnSpace(this.#database, personId, spaceId);
  }

  createSpace(command: port.CreateSpace) {
    return doOnce(this.#database, command, (transaction) => createSpace(transaction, command));
  }

  changeSpace(command: port.ChangeSpace) {
    return doOnce(this.#database, command, (transaction) => changeSpace(transaction, command));
  }

  closeSpace(command: port.CloseSpace) {
    return doOnce(this.#database, command, (transaction) => closeSpace(transaction, command));
  }

  leaveSpace(command: port.LeaveSpace) {
    return doOnce(this.#database, command, (transaction) => leaveSpace(transaction, command));
  }
}
