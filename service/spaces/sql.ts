import type { Space } from '../../src/contract/spaces.js';
import { doOnce } from '../commands/sql.js';
import type { Reader } from '../commands/store.js';
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

  readAccount(reader: Reader): Promise<port.Account> {
    return readAccount(this.#database, reader);
  }

  listSpaces(reader: Reader, selection: port.SpaceSelection): Promise<port.SpaceRows> {
    return listSpaces(this.#database, reader, selection);
  }

  readSpace(reader: Reader, spaceId: string): Promise<Space | undefined> {
    return readOwnSpace(this.#database, reader, spaceId);
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
