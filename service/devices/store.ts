import type { Device, Pairing } from '../../src/contract/devices.js';
import type { Command, Outcome, SignIn } from '../commands/store.js';
import type { CodeHashes } from './codes.js';

/** The devices of all people, and the pairings by which they are coupled. */
export interface DevicesStore {
  /** The latest first. */
  list(personId: string): Promise<readonly Device[]>;

  rename(command: RenameDevice): Promise<Outcome<Device, 'not-found' | 'version-mismatch' | 'key-reused'>>;

  /** The device is out at once. */
  unpair(command: UnpairDevice): Promise<Outcome<null, 'not-found' | 'key-reused'>>;

  /** Cancels the pairing that the person has open. */
  begin(command: BeginPairing): Promise<Outcome<KeptPairing, 'limit-reached' | 'key-reused'>>;

  /** `undefined` for a pairing of another sign-in. */
  read(reader: SignIn, pairingId: string, at: string): Promise<KeptPairing | undefined>;

  /** Makes the device that has claimed a pairing one of the person's, and tells them by mail. */
  confirm(command: ConfirmPairing): Promise<Outcome<Device, 'not-found' | 'limit-reached' | 'key-reused'>>;

  cancel(command: PairingCommand): Promise<Outcome<null, 'not-found' | 'key-reused'>>;

  /**
   * One device gets a pairing, and gets it again with the same key. Each try is counted before it is compared, also one
   * that is refused; the last one that is wrong blocks the code.
   */
  claim(claim: Claim): Promise<Claimed | undefined>;

  /** Keeps what a device is to sign; *pending*: nothing is kept, for the person has not confirmed the device yet. */
  challenge(challenge: Challenge): Promise<'challenged' | 'pending' | undefined>;

  /** The public key of the device, once for each challenge; *forbidden* when that is unknown, used or too old. */
  takeChallenge(challenge: Omit<Challenge, 'expiresAt'>): Promise<Outcome<string, 'not-found' | 'forbidden'>>;

  /** Notes that a device was used. `undefined` for one that is not there any more. */
  use(deviceId: string, at: string): Promise<OpenedDevice | undefined>;
}

/** A pairing without its code, which is not kept. */
export type KeptPairing = Omit<Pairing, 'code' | 'secondsLeft'>;

export interface UnpairDevice extends Command {
  readonly deviceId: string;
}

export interface RenameDevice extends UnpairDevice {
  readonly name: string;
  /** `undefined` for whatever version there is. */
  readonly versions: readonly string[] | undefined;
}

export interface BeginPairing extends Command, CodeHashes {
  /** Drawn. */
  readonly id: string;
  readonly expiresAt: string;
  /** Refused with `limit-reached` when the person has this many devices. */
  readonly deviceLimit: number;
}

export interface PairingCommand extends Command {
  readonly pairingId: string;
}

export interface ConfirmPairing extends PairingCommand {
  readonly number: string;
  readonly firstNames: string;
  readonly lastNames: string;
  /** Where the mail goes; null: none is sent. */
  readonly email: string | null;
  /** Of the mail; absent: none is sent. */
  readonly mailLanguage: string | undefined;
  readonly deviceLimit: number;
}

export interface Claim extends CodeHashes {
  /** As JSON. */
  readonly publicKey: string;
  readonly name: string;
  readonly place: string | null;
  /** Drawn. */
  readonly deviceId: string;
  /** Drawn: six digits. */
  readonly number: string;
  readonly at: string;
  /** Until when the person can confirm it. */
  readonly expiresAt: string;
  readonly tries: number;
}

export interface Claimed {
  readonly deviceId: string;
  readonly number: string;
  readonly expiresAt: string;
}

export interface Challenge {
  readonly deviceId: string;
  readonly challengeHash: string;
  readonly at: string;
  readonly expiresAt: string;
}

/** What a device shows once it is open. */
export interface OpenedDevice {
  readonly name: string;
  readonly firstNames: string;
  readonly lastNames: string;
}
