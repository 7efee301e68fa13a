import type { Links } from '../src/contract/session.js';
import type { Principal } from './principal.js';
import type { Random } from './rules/random.js';
import type { TermsEdition } from './rules/terms.js';
import type { SpaceStore } from './store.js';

/** What the routes work with. */
export interface ServiceContext {
  readonly store: SpaceStore;
  /** Who sent the request; null when nobody is signed in. */
  readonly authenticate: (request: Request) => Promise<Principal | null> | Principal | null;
  /** All editions of the terms of use, oldest first; the one in force is chosen by its date. */
  readonly terms: () => readonly TermsEdition[];
  readonly links: Links;
  /** Whether a name may be the registered name of a company; for services that can look it up. */
  readonly reviewLegalName: (legalName: string) => Promise<boolean> | boolean;
  readonly now: () => Date;
  readonly random: Random;
  /** Hears of every failure that the client is told nothing about. */
  readonly report: (error: Error) => void;
}

/** The variables of a request, in Hono's form. */
export interface ServiceEnv {
  Variables: { principal: Principal };
}
