import { sha256 } from '../values/hash.js';
import type { Queryable } from '../database/database.js';
import type { Challenge } from './relying-party.js';

/** A sign-in on its way to the provider and back. */
export interface Attempt extends Challenge {
  /** Where the person goes after it. */
  readonly returnTo: string;
  /** It has to be a strong one. */
  readonly strongly: boolean;
  /** It is to prove a product to be registered, and signs nobody in. */
  readonly registrationId?: string | undefined;
}

interface AttemptRow {
  readonly nonce: string;
  readonly verifier: string;
  readonly return_to: string;
  readonly assurance: string | null;
  readonly registrationId: string | null;
}

/** How long somebody may take at the provider, in milliseconds. */
export const attemptLifetime = 600_000;

/** The attempts of all browsers. One counts once, and only in the browser that began it. */
export class Attempts {
  readonly #database: Queryable;
  readonly #now: () => Date;

  constructor({ database, now }: { readonly database: Queryable; readonly now: () => Date }) {
    this.#database = database;
    this.#now = now;
  }

  /** @param browser The token in the cookie of the browser. */
  async keep({ state, nonce, verifier, returnTo, strongly, registrationId }: Attempt, browser: string): Promise<void> {
    const expiresAt = new Date(this.#now().getTime() + attemptLifetime).toISOString();
    await this.#database.query(
      `INSERT INTO sign_in_attempt (state, browser_hash, nonce, verifier, return_to, expires_at, assurance, registration_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [state, await sha256(browser), nonce, verifier, returnTo, expiresAt, strongly ? 'strong' : null, registrationId ?? null],
    );
  }

  /** True while the attempt with this state can be taken, in the browser that began it. */
  async isOpen(state: string): Promise<boolean> {
    if (!isState(state)) return false;
    const rows = await this.#database.query(`SELECT state FROM sign_in_attempt WHERE state = $1 AND expires_at > $2`, [state, this.#now().toISOString()]);
    return rows.length > 0;
  }

  /** The attempt with this state, which nobody can take a second time. */
  async take(state: string, browser: string): Promise<Attempt | undefined> {
    if (!isState(state)) return undefined;
    const [row] = await this.#database.query<AttemptRow>(
      `DELETE FROM sign_in_attempt WHERE state = $1 AND browser_hash = $2 AND expires_at > $3
       RETURNING nonce, verifier, return_to, assurance, registration_id AS "registrationId"`,
      [state, await sha256(browser), this.#now().toISOString()],
    );
    if (row === undefined) return undefined;
    const { nonce, verifier, return_to: returnTo, assurance, registrationId } = row;
    return { state, nonce, verifier, returnTo, strongly: assurance === 'strong', registrationId: registrationId ?? undefined };
  }
}

/** What does not have the form of a state may not be text that a database can hold. */
function isState(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}
