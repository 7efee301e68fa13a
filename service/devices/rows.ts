import type { Device } from '../../src/contract/devices.js';
import { stateOf } from './rules.js';
import type { KeptPairing } from './store.js';

export interface DeviceRow extends Omit<Device, 'version'> {
  readonly personId: string;
  /** As JSON. */
  readonly publicKey: string;
  readonly firstNames: string;
  readonly lastNames: string;
  /** Counts the changes. */
  readonly revision: number;
}

export interface PairingRow {
  readonly id: string;
  readonly personId: string;
  readonly signInId: string;
  readonly locatorHash: string;
  readonly codeHash: string;
  readonly tries: number;
  readonly status: 'waiting' | 'claimed' | 'confirmed' | 'cancelled' | 'blocked';
  readonly expiresAt: string;
  /** What has claimed it. */
  readonly claim: ClaimRow | null;
}

export interface ClaimRow {
  readonly deviceId: string;
  readonly number: string;
  readonly name: string;
  readonly publicKey: string;
  readonly place: string | null;
  readonly claimedAt: string;
}

export function toDevice({ id, name, addedAt, lastUsedAt, revision }: Pick<DeviceRow, 'id' | 'name' | 'addedAt' | 'lastUsedAt' | 'revision'>): Device {
  return { id, name, addedAt, lastUsedAt, version: String(revision) };
}

export function toPairing(row: Pick<PairingRow, 'id' | 'status' | 'expiresAt' | 'claim'>, device: DeviceRow | undefined, at: string): KeptPairing {
  const { id, expiresAt, claim } = row;
  return {
    id,
    state: stateOf(row, at),
    expiresAt,
    claim: claim && { number: claim.number, name: claim.name, claimedAt: claim.claimedAt, place: claim.place },
    device: row.status === 'confirmed' && device !== undefined ? toDevice(device) : null,
  };
}
