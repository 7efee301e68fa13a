import type { Caller } from './caller.js';
import type { Exchange } from './exchange.js';
import type { OwnDevices } from './own-devices.js';
import type { OwnSpaces } from './own-spaces.js';

/** One promise of the contract, tried out. */
export interface Check {
  /** Its group and what holds when it passes: `spaces.create/does-not-switch`. */
  readonly name: string;
  /** The words of `docs/contract.md` that promise it. */
  readonly promise: string;
  readonly run: (context: CheckContext) => Promise<void>;
}

/** What a check works with. */
export interface CheckContext {
  readonly person: Caller;
  /** Everybody who is signed in as somebody of their own: the person, and the other when there is one. */
  readonly people: readonly Caller[];
  /** A person who shares no space with the first, but for those that a check shares. */
  readonly other: Caller;
  /** The other person, signed in with another certificate. */
  readonly otherCertificate: Caller;
  /** The same person, signed in a second time. */
  readonly elsewhere: Caller;
  readonly nobody: Caller;
  /** Somebody with credentials that nobody has. */
  readonly stranger: Caller;
  /** The spaces of the run; what a check creates is closed after it. */
  readonly spaces: OwnSpaces;
  /** The devices of the run; what a check couples is unpaired after it. */
  readonly devices: OwnDevices;
  /** Every exchange of the run so far. */
  readonly journal: readonly Exchange[];
  /** Whether a private space may be created for a person who has none. */
  readonly createPrivateSpace: boolean;
  /** Makes an invitation 31 days older. */
  readonly backdate: (invitationId: string) => Promise<void>;
}

export function check(name: string, promise: string, run: Check['run']): Check {
  return { name, promise, run };
}

/** Something is not as the contract promises. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure';
  readonly exchange: Exchange | undefined;

  constructor(reason: string, exchange?: Exchange) {
    super(reason);
    this.exchange = exchange;
  }
}

/** The check cannot be made in this run; the message says what it needs. */
export class CheckSkipped extends Error {
  override readonly name = 'CheckSkipped';
}
