import { recordRefusal } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Reader } from '../commands/store.js';
import type { Database } from '../database/database.js';
import { readOwnSpace } from '../spaces/sql-rows.js';
import { listed } from './decide.js';
import { SqlAuthority } from './sql-authority.js';
import { cancel, request } from './sql-request.js';
import { listGranted, readCertifications } from './sql-rows.js';
import { readTriesLeft } from './sql-tries.js';
import type * as port from './store.js';

/** The certifications in a SQL database. */
export class SqlCertifications implements port.CertificationsStore {
  readonly authority: port.AuthorityStore;
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    this.authority = new SqlAuthority(database);
  }

  async list(reader: Reader, spaceId: string, { at, tries }: port.CertificationSelection): Promise<port.SpaceCertifications | undefined> {
    const { personId } = reader;
    if ((await readOwnSpace(this.#database, reader, spaceId)) === undefined) return undefined;
    const [rows, triesLeft] = await Promise.all([
      readCertifications(this.#database, spaceId),
      readTriesLeft(this.#database, { spaceId, personId, at, tries }),
    ]);
    return { items: listed(rows, at), triesLeft };
  }

  listGranted(spaceId: string, at: string) {
    return listGranted(this.#database, spaceId, at);
  }

  request(command: port.RequestCertification) {
    const effect = doOnce(this.#database, command, (transaction) => request(transaction, command));
    const { spaceId, service, capacity } = command;
    const details = { serviceId: service.id, capacity };
    return recordRefusal(this.#database, command, { action: 'request-certification', spaceId, details }, effect);
  }

  cancel(command: port.CancelCertification) {
    const effect = doOnce(this.#database, command, (transaction) => cancel(transaction, command));
    const { spaceId, certificationId } = command;
    return recordRefusal(this.#database, command, { action: 'cancel-certification', spaceId, details: { certificationId } }, effect);
  }
}
