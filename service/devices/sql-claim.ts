import { writeAuditEntry } from '../commands/audit.js';
import type { Database } from '../database/database.js';
import type { Claim, Claimed } from './store.js';

interface TriedRow {
  readonly id: string;
  readonly personId: string;
  readonly signInId: string;
  readonly codeHash: string;
  readonly tries: number;
}

/**
 * The try is counted by a statement of its own, before any comparison, so that it counts in every process although it is
 * refused; and it counts for each open code that begins alike.
 */
export async function claimPairing(database: Database, claim: Claim): Promise<Claimed | undefined> {
  const { locatorHash, codeHash, at, tries: mostTries } = claim;
  const tried = await database.query<TriedRow>(
    `UPDATE pairing SET tries = tries + 1 WHERE locator_hash = $1 AND status = 'waiting' AND expires_at > $2 AND tries < $3
     RETURNING id, person_id AS "personId", sign_in_id AS "signInId", code_hash AS "codeHash", tries`,
    [locatorHash, at, mostTries],
  );
  for (const row of tried) if (row.codeHash !== codeHash) await refuse(database, row, claim);
  const right = tried.find((row) => row.codeHash === codeHash);
  return (right && (await take(database, right, claim))) ?? findClaimed(database, claim);
}

/** Written by itself: the trail has it although the claim is refused. */
async function refuse(database: Database, { id: pairingId, tries, ...signIn }: TriedRow, { at, tries: mostTries }: Claim): Promise<void> {
  await database.transaction(async (transaction) => {
    if (tries >= mostTries) await transaction.query(`UPDATE pairing SET status = 'blocked' WHERE id = $1 AND status = 'waiting'`, [pairingId]);
    const details = { action: 'claim-pairing', reason: 'wrong-code', pairingId, tries };
    await writeAuditEntry(transaction, { ...signIn, at }, { action: 'refuse', spaceId: null, details });
  });
}

/** Of several devices with the code, one finds it waiting. */
function take(database: Database, { id, personId, signInId }: TriedRow, claim: Claim): Promise<Claimed | undefined> {
  const { deviceId, name, publicKey, number, place, at, expiresAt } = claim;
  return database.transaction(async (transaction) => {
    const taken = await transaction.query(
      `UPDATE pairing SET status = 'claimed', device_id = $2, device_name = $3, public_key = $4, number = $5, place = $6, claimed_at = $7, expires_at = $8
       WHERE id = $1 AND status = 'waiting' AND expires_at > $7 RETURNING id`,
      [id, deviceId, name, publicKey, number, place, at, expiresAt],
    );
    if (taken.length === 0) return undefined;
    await writeAuditEntry(transaction, { personId, signInId, at }, { action: 'claim-pairing', spaceId: null, details: { pairingId: id, deviceId } });
    return { deviceId, number, expiresAt };
  });
}

/** What this key has claimed with this code before: its answer was lost. */
async function findClaimed(database: Database, { locatorHash, codeHash, publicKey, at }: Claim): Promise<Claimed | undefined> {
  const [claimed] = await database.query<Claimed>(
    `SELECT device_id AS "deviceId", number, expires_at AS "expiresAt" FROM pairing
     WHERE locator_hash = $1 AND code_hash = $2 AND public_key = $3 AND status = 'claimed' AND expires_at > $4`,
    [locatorHash, codeHash, publicKey, at],
  );
  return claimed;
}
