import type { ServiceErrorCode } from '../../services/service-error.js';
import type { Role, SpaceKind } from '../../contract/spaces.js';

/** What several elements say alike. */
export interface SharedMessages {
  readonly kinds: Readonly<Record<SpaceKind, string>>;
  readonly roles: Readonly<Record<Role, string>>;

  /** Why a call failed, and what helps. */
  readonly reasons: Readonly<Record<ServiceErrorCode, string>>;
  /** Instead of the reason `rate-limited`, when the service says how long to wait. */
  readonly waitFor: (seconds: number) => string;
  readonly tryAgain: string;

  readonly loading: string;
  readonly signedOut: string;
  readonly signIn: string;
  readonly sessionFailed: string;

  readonly copyIdentifier: (identifier: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
}
