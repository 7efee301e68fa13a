import type { Space } from '../../src/contract/spaces.js';
import type { Command, Outcome, SignIn } from '../commands/store.js';
import type { Certificate } from '../invitations/store.js';
import type { StatedPerson } from '../members/store.js';

/** The sign-ins of all people, and the space that is active in each. */
export interface SessionStore {
  /**
   * The active space of a sign-in. A sign-in seen for the first time begins here: when the person has exactly one
   * space, that space becomes active and counts as used.
   */
  openSignIn(signIn: SignInAt): Promise<Space | null>;

  /** Makes a space the active one of the sign-in and notes that it was used. */
  switchSpace(command: SwitchSpace): Promise<Outcome<Space, 'not-found' | 'key-reused'>>;
}

export interface SignInAt extends SignIn {
  readonly at: string;
  /** What the others in the person's spaces see from now on; absent: what they saw. */
  readonly stated?: StatedPerson;
  /** The one in use: from now on one of the person's; null where the product states none. */
  readonly certificate?: Certificate | null;
}

export interface SwitchSpace extends Command {
  readonly spaceId: string;
}
