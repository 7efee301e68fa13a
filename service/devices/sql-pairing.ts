import type { Device } from '../../src/contract/devices.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome, SignIn } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { deviceNotices } from '../mail/notice.js';
import { putNotices } from '../mail/outbox.js';
import { lockAccount } from '../spaces/sql-rows.js';
import { isOpen, stateOf } from './rules.js';
import { deviceColumns, pairingColumns } from './sql-rows.js';
import type { BeginPairing, ConfirmPairing, KeptPairing, PairingCommand } from './store.js';

interface PairingRow {
  readonly id: string;
  readonly status: string;
  readonly expiresAt: string;
  readonly deviceId: string | null;
  readonly deviceName: string | null;
  readonly publicKey: string | null;
  readonly number: string | null;
  readonly place: string | null;
  readonly claimedAt: string | null;
}

/** Under the lock of the account: a person has one open pairing, however many they begin at once. */
export async function beginPairing(transaction: Queryable, command: BeginPairing): Promise<Outcome<KeptPairing, 'limit-reached'>> {
  const { personId, signInId, id, locatorHash, codeHash, expiresAt } = command;
  await lockAccount(transaction, personId);
  if (await isFull(transaction, command)) return { refusal: 'limit-reached' };
  await transaction.query(`UPDATE pairing SET status = 'cancelled' WHERE person_id = $1 AND status IN ('waiting', 'claimed')`, [personId]);
  await transaction.query(
    `INSERT INTO pairing (id, person_id, sign_in_id, locator_hash, code_hash, status, expires_at) VALUES ($1, $2, $3, $4, $5, 'waiting', $6)`,
    [id, personId, signInId, locatorHash, codeHash, expiresAt],
  );
  await writeAuditEntry(transaction, command, { action: 'begin-pairing', spaceId: null, details: { pairingId: id } });
  return { result: { id, state: 'waiting', expiresAt, claim: null, device: null } };
}

export async function readPairing(on: Queryable, { personId, signInId }: SignIn, pairingId: string, at: string): Promise<KeptPairing | undefined> {
  const [row] = await on.query<PairingRow>(`SELECT ${pairingColumns} FROM pairing WHERE id = $1 AND person_id = $2 AND sign_in_id = $3`, [
    pairingId,
    personId,
    signInId,
  ]);
  if (row === undefined) return undefined;
  const { id, expiresAt, number, deviceName: name, claimedAt, place } = row;
  const claim = number === null ? null : { number, name: name!, claimedAt: claimedAt!, place };
  return { id, state: stateOf(row, at), expiresAt, claim, device: row.status === 'confirmed' ? await readDevice(on, row.deviceId) : null };
}

/** The row of the pairing is locked: of a confirmation and what ends the pairing, the later one finds what the other has done. */
export async function confirmPairing(transaction: Queryable, command: ConfirmPairing): Promise<Outcome<Device, 'not-found' | 'limit-reached'>> {
  const { personId, pairingId, number, firstNames, lastNames, email, mailLanguage, at } = command;
  await lockAccount(transaction, personId);
  const row = await lockPairing(transaction, command);
  if (row?.number !== number) return { refusal: 'not-found' };
  const { deviceId, deviceName, publicKey, status, expiresAt } = row;
  const known = status === 'confirmed' ? await readDevice(transaction, deviceId) : null;
  if (known !== null) return { result: known };
  if (status !== 'claimed' || expiresAt <= at) return { refusal: 'not-found' };
  if (await isFull(transaction, command)) return { refusal: 'limit-reached' };
  const [device] = await transaction.query<Device>(
    `INSERT INTO device (id, person_id, name, public_key, first_names, last_names, added_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     RETURNING ${deviceColumns}`,
    [deviceId, personId, deviceName, publicKey, firstNames, lastNames, at],
  );
  await transaction.query(`UPDATE pairing SET status = 'confirmed' WHERE id = $1`, [pairingId]);
  await writeAuditEntry(transaction, command, { action: 'confirm-pairing', spaceId: null, details: { pairingId, deviceId } });
  await putNotices(transaction, { personId, spaceId: null, at }, deviceNotices(deviceName!, email, mailLanguage));
  return { result: device! };
}

export async function cancelPairing(transaction: Queryable, command: PairingCommand): Promise<Outcome<null, 'not-found'>> {
  const { pairingId } = command;
  const row = await lockPairing(transaction, command);
  if (row === undefined || row.status === 'confirmed') return { refusal: 'not-found' };
  if (!isOpen(row.status)) return { result: null };
  await transaction.query(`UPDATE pairing SET status = 'cancelled' WHERE id = $1`, [pairingId]);
  await writeAuditEntry(transaction, command, { action: 'cancel-pairing', spaceId: null, details: { pairingId } });
  return { result: null };
}

/** Ends with the sign-in: a confirmation that is under way has its effect before, or none. */
export async function cancelPairingsOf(transaction: Queryable, signInId: string): Promise<void> {
  await transaction.query(`UPDATE pairing SET status = 'cancelled' WHERE sign_in_id = $1 AND status IN ('waiting', 'claimed')`, [signInId]);
}

async function lockPairing(transaction: Queryable, { personId, signInId, pairingId }: PairingCommand): Promise<PairingRow | undefined> {
  const [row] = await transaction.query<PairingRow>(
    `SELECT ${pairingColumns} FROM pairing WHERE id = $1 AND person_id = $2 AND sign_in_id = $3 FOR UPDATE`,
    [pairingId, personId, signInId],
  );
  return row;
}

async function readDevice(on: Queryable, deviceId: string | null): Promise<Device | null> {
  const [device] = await on.query<Device>(`SELECT ${deviceColumns} FROM device WHERE id = $1`, [deviceId]);
  return device ?? null;
}

async function isFull(transaction: Queryable, { personId, deviceLimit }: { readonly personId: string; readonly deviceLimit: number }): Promise<boolean> {
  const [row] = await transaction.query<{ readonly count: number }>('SELECT count(*) FROM device WHERE person_id = $1', [personId]);
  return row!.count >= deviceLimit;
}
