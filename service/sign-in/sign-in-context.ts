import type { Attempts } from './attempts.js';
import type { Cookies } from './cookies.js';
import type { RelyingParty } from './relying-party.js';
import type { Sessions } from './sessions.js';

/** What the routes of the sign-in work with. */
export interface SignInContext {
  readonly relyingParty: RelyingParty;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly publicOrigin: string;
  /** Hears why a sign-in failed, as far as the person is not told. */
  readonly report: (error: Error) => void;
}
