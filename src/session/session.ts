import type { Session as WireSession } from '../contract/session.js';
import type { SpaceSummary } from '../contract/spaces.js';

/**
 * The value of the session context: `undefined` while it is not known, `null` when nobody is signed in, else this.
 * Plain data that could be written as JSON; it holds no token. Members are only ever added within version 1.
 */
export interface Session extends WireSession {
  /**
   * The space that another tab switched to, until this tab switches itself. If it is also the active space, this tab
   * has switched too; otherwise this tab has stayed in its space.
   */
  readonly switchedElsewhere?: SpaceSummary | undefined;
}

export type SessionValue = Session | null | undefined;
