import type { Device } from '../../src/contract/devices.js';
import { writeAuditEntry } from '../commands/audit.js';
import { doOnce } from '../commands/sql.js';
import type { Outcome, SignIn } from '../commands/store.js';
import type { Database, Queryable } from '../database/database.js';
import { claimPairing } from './sql-claim.js';
import { beginPairing, cancelPairing, confirmPairing, readPairing } from './sql-pairing.js';
import { deviceColumns } from './sql-rows.js';
import type * as port from './store.js';

/** The devices in a SQL database. */
export class SqlDevices implements port.DevicesStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  list(personId: string): Promise<readonly Device[]> {
    return this.#database.query<Device>(`SELECT ${deviceColumns} FROM device WHERE person_id = $1 ORDER BY added_at DESC, id DESC`, [personId]);
  }

  rename(command: port.RenameDevice) {
    return doOnce(this.#database, command, (transaction) => rename(transaction, command));
  }

  unpair(command: port.UnpairDevice) {
    return doOnce(this.#database, command, (transaction) => unpair(transaction, command));
  }

  begin(command: port.BeginPairing) {
    return doOnce(this.#database, command, (transaction) => beginPairing(transaction, command));
  }

  read(reader: SignIn, pairingId: string, at: string) {
    return readPairing(this.#database, reader, pairingId, at);
  }

  confirm(command: port.ConfirmPairing) {
    return doOnce(this.#database, command, (transaction) => confirmPairing(transaction, command));
  }

  cancel(command: port.PairingCommand) {
    return doOnce(this.#database, command, (transaction) => cancelPairing(transaction, command));
  }

  claim(claim: port.Claim) {
    return claimPairing(this.#database, claim);
  }

  async challenge({ deviceId, challengeHash, at, expiresAt }: port.Challenge): Promise<'challenged' | 'pending' | undefined> {
    const kept = await this.#database.query(
      `INSERT INTO device_challenge (challenge_hash, device_id, expires_at)
       SELECT $1::text, id, $3::timestamptz FROM device WHERE id = $2 RETURNING device_id`,
      [challengeHash, deviceId, expiresAt],
    );
    if (kept.length > 0) return 'challenged';
    const waiting = await this.#database.query(`SELECT id FROM pairing WHERE device_id = $1 AND status = 'claimed' AND expires_at > $2`, [deviceId, at]);
    return waiting.length > 0 ? 'pending' : undefined;
  }

  async takeChallenge({ deviceId, challengeHash, at }: Omit<port.Challenge, 'expiresAt'>): Promise<Outcome<string, 'not-found' | 'forbidden'>> {
    const taken = await this.#database.query(
      'DELETE FROM device_challenge WHERE challenge_hash = $1 AND device_id = $2 AND expires_at > $3 RETURNING device_id',
      [challengeHash, deviceId, at],
    );
    const [device] = await this.#database.query<{ readonly publicKey: string }>('SELECT public_key AS "publicKey" FROM device WHERE id = $1', [deviceId]);
    if (device === undefined) return { refusal: 'not-found' };
    return taken.length > 0 ? { result: device.publicKey } : { refusal: 'forbidden' };
  }

  use(deviceId: string, at: string): Promise<port.OpenedDevice | undefined> {
    return this.#database.transaction((transaction) => use(transaction, deviceId, at));
  }
}

async function rename(transaction: Queryable, command: port.RenameDevice): Promise<Outcome<Device, 'not-found' | 'version-mismatch'>> {
  const { personId, deviceId, name, versions } = command;
  const [before] = await transaction.query<Device>(`SELECT ${deviceColumns} FROM device WHERE id = $1 AND person_id = $2 FOR UPDATE`, [deviceId, personId]);
  if (before === undefined) return { refusal: 'not-found' };
  if (versions !== undefined && !versions.includes(before.version)) return { refusal: 'version-mismatch' };
  if (before.name === name) return { result: before };
  const [after] = await transaction.query<Device>(
    `UPDATE device SET name = $2, revision = revision + 1 WHERE id = $1 RETURNING ${deviceColumns}`,
    [deviceId, name],
  );
  await writeAuditEntry(transaction, command, { action: 'rename-device', spaceId: null, details: { deviceId } });
  return { result: after! };
}

async function unpair(transaction: Queryable, command: port.UnpairDevice): Promise<Outcome<null, 'not-found'>> {
  const { personId, deviceId } = command;
  const gone = await transaction.query('DELETE FROM device WHERE id = $1 AND person_id = $2 RETURNING id', [deviceId, personId]);
  if (gone.length === 0) return { refusal: 'not-found' };
  await transaction.query('DELETE FROM device_challenge WHERE device_id = $1', [deviceId]);
  await writeAuditEntry(transaction, command, { action: 'unpair-device', spaceId: null, details: { deviceId } });
  return { result: null };
}

/** A device opens without a sign-in of the person: the entry names the device in its place. */
async function use(transaction: Queryable, deviceId: string, at: string): Promise<port.OpenedDevice | undefined> {
  const [used] = await transaction.query<port.OpenedDevice & { readonly personId: string }>(
    `UPDATE device SET last_used_at = $2 WHERE id = $1
     RETURNING person_id AS "personId", name, first_names AS "firstNames", last_names AS "lastNames"`,
    [deviceId, at],
  );
  if (used === undefined) return undefined;
  const { personId, ...opened } = used;
  await writeAuditEntry(transaction, { personId, signInId: deviceId, at }, { action: 'open-device', spaceId: null, details: { deviceId } });
  return opened;
}
