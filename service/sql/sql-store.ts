import type { Space } from '../../src/contract/spaces.js';
import type { TermsReceipt } from '../../src/contract/terms.js';
import type * as port from '../store.js';
import { readCounts } from './accounts.js';
import { doOnce, recallAct } from './acts.js';
import type { Database } from './database.js';
import { acceptTerms, readReceipts } from './receipts.js';
import { beginSignIn, readActiveSpace, switchSpace } from './sign-ins.js';
import { changeSpace, closeSpace } from './space-changes.js';
import { createSpace } from './space-creation.js';
import { listSpaces } from './space-list.js';
import { readOwnSpace } from './space-rows.js';

/** The store in a SQL database that `migrate` has brought up to date. */
export class SqlStore implements port.SpaceStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async readAccount(personId: string): Promise<port.Account> {
    const [counts, receipts] = await Promise.all([
      readCounts(this.#database, personId),
      readReceipts(this.#database, personId),
    ]);
    const { professionalSpaceLimit, ...spaceCounts } = counts;
    return { professionalSpaceLimit, spaceCounts, receipts };
  }

  async openSignIn(signIn: port.SignIn & { readonly at: string }): Promise<Space | null> {
    const begun = await readActiveSpace(this.#database, signIn);
    if (begun !== undefined) return begun;
    return this.#database.transaction((transaction) => beginSignIn(transaction, signIn));
  }

  listSpaces(personId: string, selection: port.SpaceSelection): Promise<port.SpaceRows> {
    return listSpaces(this.#database, personId, selection);
  }

  readSpace(personId: string, spaceId: string): Promise<Space | undefined> {
    return readOwnSpace(this.#database, personId, spaceId);
  }

  recallAct(personId: string, act: port.Act, at: string) {
    return recallAct<unknown>(this.#database, personId, act, at);
  }

  createSpace(command: port.CreateSpace): Promise<port.Outcome<Space, port.CreationRefusal>> {
    return doOnce(this.#database, command, (transaction) => createSpace(transaction, command));
  }

  changeSpace(command: port.ChangeSpace): Promise<port.Outcome<Space, port.ChangeRefusal>> {
    return doOnce(this.#database, command, (transaction) => changeSpace(transaction, command));
  }

  closeSpace(command: port.CloseSpace): Promise<port.Outcome<null, port.ChangeRefusal>> {
    return doOnce(this.#database, command, (transaction) => closeSpace(transaction, command));
  }

  switchSpace(command: port.SwitchSpace): Promise<port.Outcome<Space, 'not-found' | 'key-reused'>> {
    return doOnce(this.#database, command, (transaction) => switchSpace(transaction, command));
  }

  acceptTerms(command: port.AcceptTerms): Promise<port.Outcome<TermsReceipt, 'key-reused'>> {
    return doOnce(this.#database, command, (transaction) => acceptTerms(transaction, command));
  }
}
