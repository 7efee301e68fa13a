import type { Registration, SignInMethod } from '../../src/contract/sign-in-methods.js';
import type { Command, Outcome, SignIn } from '../commands/store.js';
import type { RegistrationState } from './rules.js';

/** The authentication products that open the accounts of all people, and the registrations of further ones. */
export interface SignInMethodsStore {
  /**
   * Notes that somebody signs in with a product, which is one of theirs from now on: the provider vouches that it is the
   * same person. Resolves to its id; null for one that they have removed, and not registered again.
   */
  note(use: MethodUse): Promise<string | null>;

  /** The latest first. */
  list(personId: string): Promise<readonly KeptMethod[]>;

  /** *too-many-open*: as many as allowed wait already. */
  begin(command: BeginRegistration): Promise<Outcome<Registration, 'too-many-open' | 'key-reused'>>;

  /** `undefined` for a registration of another sign-in. */
  read(reader: SignIn, registrationId: string, at: string): Promise<Registration | undefined>;

  /**
   * Makes a product that was proved one of the person's, and tells them by mail, or keeps why not. Once for each
   * registration: what has become of it before stays. `undefined` for a registration of another sign-in.
   */
  settle(proof: Proof): Promise<RegistrationState | undefined>;

  /**
   * The product does not open the account any more, and all sessions that began with it end; the person is told by mail.
   * A subject of which nothing is left is nobody's: it opens a new account. *unauthenticated*: the product of this
   * sign-in was removed meanwhile.
   */
  remove(command: RemoveMethod): Promise<Outcome<null, 'not-found' | 'method-in-use' | 'last-method' | 'unauthenticated' | 'key-reused'>>;
}

export type KeptMethod = Omit<SignInMethod, 'isCurrent'>;

/** An authentication product, as a provider of identities states it. */
export interface StatedProduct {
  /** The provider, and what it calls the person. */
  readonly provider: string;
  readonly subject: string;
  readonly product: string;
  /** Of the product. */
  readonly issuer: string;
  readonly certificateNumber: string | null;
}

export interface MethodUse extends StatedProduct {
  readonly personId: string;
  /** Drawn, for a product that was never seen. */
  readonly drawnId: string;
  readonly at: string;
}

/** Whom the person is told by. */
export interface MailTarget {
  /** Null: no mail is sent. */
  readonly email: string | null;
  /** Absent: no mail is sent. */
  readonly mailLanguage: string | undefined;
}

export interface BeginRegistration extends Command {
  /** Drawn. */
  readonly id: string;
  readonly expiresAt: string;
  /** How many may wait at a time. */
  readonly mostOpen: number;
}

export interface Names {
  readonly firstNames: string;
  readonly lastNames: string;
}

/** What came of the way to the provider. */
export interface Proof extends SignIn, MailTarget {
  readonly registrationId: string;
  /** The product of this sign-in; null where it was not noted. */
  readonly currentMethodId: string | null;
  /** The names of the account. */
  readonly names: Names;
  /** Null: the person has cancelled. */
  readonly proven: (StatedProduct & Names) | null;
  /** Drawn, for the product. */
  readonly drawnId: string;
  readonly at: string;
}

export interface RemoveMethod extends Command, MailTarget {
  readonly methodId: string;
  /** The product of this sign-in; null where it was not noted. */
  readonly currentMethodId: string | null;
}
