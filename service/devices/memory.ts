import type { Device } from '../../src/contract/devices.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome, SignIn } from '../commands/store.js';
import type { PendingEmails } from '../confirmations/pending-emails.js';
import { Table } from '../database/memory-table.js';
import { deviceNotices } from '../mail/notice.js';
import { type DeviceRow, type PairingRow, toDevice, toPairing } from './rows.js';
import { isOpen } from './rules.js';
import type * as port from './store.js';

export interface ChallengeRow {
  readonly challengeHash: string;
  readonly deviceId: string;
  readonly expiresAt: string;
}

export interface DevicesState {
  readonly devices: readonly DeviceRow[];
  readonly pairings: readonly PairingRow[];
  readonly deviceChallenges: readonly ChallengeRow[];
}

export const deviceKeys = { devices: ['id'], pairings: ['id'], deviceChallenges: ['challengeHash'] } as const;

/** The devices in memory. */
export class MemoryDevices implements port.DevicesStore {
  readonly #acts: MemoryActs;
  readonly #mails: PendingEmails;
  readonly #devices;
  readonly #pairings;
  readonly #challenges;

  constructor(acts: MemoryActs, mails: PendingEmails, { devices, pairings, deviceChallenges }: Partial<DevicesState>) {
    this.#acts = acts;
    this.#mails = mails;
    this.#devices = new Table(deviceKeys.devices, devices);
    this.#pairings = new Table(deviceKeys.pairings, pairings);
    this.#challenges = new Table(deviceKeys.deviceChallenges, deviceChallenges);
  }

  dump(): DevicesState {
    return { devices: this.#devices.all, pairings: this.#pairings.all, deviceChallenges: this.#challenges.all };
  }

  hasAny(personId: string): boolean {
    return this.#devices.all.some((row) => row.personId === personId);
  }

  async list(personId: string): Promise<readonly Device[]> {
    const own = this.#devices.all.filter((row) => row.personId === personId);
    return own.toSorted((a, b) => (a.addedAt < b.addedAt || (a.addedAt === b.addedAt && a.id < b.id) ? 1 : -1)).map(toDevice);
  }

  async rename(command: port.RenameDevice): Promise<Outcome<Device, 'not-found' | 'version-mismatch' | 'key-reused'>> {
    return this.#acts.once<Device, 'not-found' | 'version-mismatch'>(command, () => {
      const row = this.#own(command);
      if (row === undefined) return { refusal: 'not-found' };
      const before = toDevice(row);
      if (command.versions !== undefined && !command.versions.includes(before.version)) return { refusal: 'version-mismatch' };
      if (row.name === command.name) return { result: before };
      const renamed = { ...row, name: command.name, revision: row.revision + 1 };
      this.#devices.put(renamed);
      return { result: toDevice(renamed) };
    });
  }

  async unpair(command: port.UnpairDevice): Promise<Outcome<null, 'not-found' | 'key-reused'>> {
    return this.#acts.once<null, 'not-found'>(command, () => {
      const row = this.#own(command);
      if (row === undefined) return { refusal: 'not-found' };
      this.#devices.delete(row);
      for (const challenge of this.#challenges.all) if (challenge.deviceId === row.id) this.#challenges.delete(challenge);
      return { result: null };
    });
  }

  async begin(command: port.BeginPairing): Promise<Outcome<port.KeptPairing, 'limit-reached' | 'key-reused'>> {
    return this.#acts.once<port.KeptPairing, 'limit-reached'>(command, () => {
      const { personId, signInId, id, locatorHash, codeHash, expiresAt, at } = command;
      if (this.#isFull(command)) return { refusal: 'limit-reached' };
      for (const row of this.#pairings.all) {
        if (row.personId === personId && isOpen(row.status)) this.#pairings.put({ ...row, status: 'cancelled' });
      }
      const row: PairingRow = { id, personId, signInId, locatorHash, codeHash, tries: 0, status: 'waiting', expiresAt, claim: null };
      this.#pairings.put(row);
      return { result: toPairing(row, undefined, at) };
    });
  }

  async read(reader: SignIn, pairingId: string, at: string): Promise<port.KeptPairing | undefined> {
    const row = this.#ownPairing(reader, pairingId);
    return row && toPairing(row, this.#devices.find({ id: row.claim?.deviceId ?? '' }), at);
  }

  async confirm(command: port.ConfirmPairing): Promise<Outcome<Device, 'not-found' | 'limit-reached' | 'key-reused'>> {
    return this.#acts.once<Device, 'not-found' | 'limit-reached'>(command, () => {
      const { personId, number, firstNames, lastNames, email, mailLanguage, at } = command;
      const row = this.#ownPairing(command, command.pairingId);
      const claim = row?.claim;
      if (!row || claim?.number !== number) return { refusal: 'not-found' };
      const { deviceId: id, name, publicKey } = claim;
      const known = this.#devices.find({ id });
      if (row.status === 'confirmed' && known) return { result: toDevice(known) };
      if (row.status !== 'claimed' || row.expiresAt <= at) return { refusal: 'not-found' };
      if (this.#isFull(command)) return { refusal: 'limit-reached' };
      const device: DeviceRow = { id, personId, name, publicKey, firstNames, lastNames, addedAt: at, lastUsedAt: null, revision: 1 };
      this.#devices.put(device);
      this.#pairings.put({ ...row, status: 'confirmed' });
      this.#mails.putNotices({ personId, spaceId: null, at }, deviceNotices(name, email, mailLanguage));
      return { result: toDevice(device) };
    });
  }

  async cancel(command: port.PairingCommand): Promise<Outcome<null, 'not-found' | 'key-reused'>> {
    return this.#acts.once<null, 'not-found'>(command, () => {
      const row = this.#ownPairing(command, command.pairingId);
      if (row === undefined || row.status === 'confirmed') return { refusal: 'not-found' };
      if (isOpen(row.status)) this.#pairings.put({ ...row, status: 'cancelled' });
      return { result: null };
    });
  }

  async claim(wanted: port.Claim): Promise<port.Claimed | undefined> {
    const { locatorHash, codeHash, publicKey, name, place, deviceId, number, at, expiresAt, tries: mostTries } = wanted;
    for (const row of this.#pairings.all.filter((known) => known.locatorHash === locatorHash && known.expiresAt > at)) {
      const isRight = row.codeHash === codeHash;
      if (row.status === 'claimed' && isRight && row.claim?.publicKey === publicKey) {
        return { deviceId: row.claim.deviceId, number: row.claim.number, expiresAt: row.expiresAt };
      }
      if (row.status !== 'waiting') continue;
      const tries = row.tries + 1;
      if (!isRight) this.#pairings.put({ ...row, tries, status: tries < mostTries ? 'waiting' : 'blocked' });
      else {
        this.#pairings.put({ ...row, tries, status: 'claimed', expiresAt, claim: { deviceId, number, name, publicKey, place, claimedAt: at } });
        return { deviceId, number, expiresAt };
      }
    }
    return undefined;
  }

  async challenge({ deviceId, challengeHash, at, expiresAt }: port.Challenge): Promise<'challenged' | 'pending' | undefined> {
    for (const row of this.#challenges.all) if (row.expiresAt <= at) this.#challenges.delete(row);
    if (this.#devices.find({ id: deviceId })) {
      this.#challenges.put({ deviceId, challengeHash, expiresAt });
      return 'challenged';
    }
    const pairing = this.#pairings.all.find(({ claim }) => claim?.deviceId === deviceId);
    return pairing?.status === 'claimed' && pairing.expiresAt > at ? 'pending' : undefined;
  }

  async takeChallenge({ deviceId, challengeHash, at }: Omit<port.Challenge, 'expiresAt'>): Promise<Outcome<string, 'not-found' | 'forbidden'>> {
    const device = this.#devices.find({ id: deviceId });
    if (device === undefined) return { refusal: 'not-found' };
    const challenge = this.#challenges.find({ challengeHash });
    if (challenge?.deviceId !== deviceId || challenge.expiresAt <= at) return { refusal: 'forbidden' };
    this.#challenges.delete(challenge);
    return { result: device.publicKey };
  }

  async use(deviceId: string, at: string): Promise<port.OpenedDevice | undefined> {
    const row = this.#devices.find({ id: deviceId });
    if (row === undefined) return undefined;
    this.#devices.put({ ...row, lastUsedAt: at });
    const { name, firstNames, lastNames } = row;
    return { name, firstNames, lastNames };
  }

  #own({ personId, deviceId }: port.UnpairDevice): DeviceRow | undefined {
    const row = this.#devices.find({ id: deviceId });
    return row?.personId === personId ? row : undefined;
  }

  #ownPairing({ personId, signInId }: SignIn, id: string): PairingRow | undefined {
    const row = this.#pairings.find({ id });
    return row?.personId === personId && row.signInId === signInId ? row : undefined;
  }

  #isFull({ personId, deviceLimit }: { readonly personId: string; readonly deviceLimit: number }): boolean {
    return this.#devices.all.filter((row) => row.personId === personId).length >= deviceLimit;
  }
}
