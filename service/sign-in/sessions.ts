import { writeAuditEntry } from '../commands/audit.js';
import type { Database } from '../database/database.js';
import { cancelPairingsOf } from '../devices/sql-pairing.js';
import { assuranceOf } from '../http/assurance.js';
import type { Principal } from '../http/principal.js';
import { recordSignIn } from '../people/sql.js';
import { noteMethod } from '../sign-in-methods/sql-note.js';
import { sha256 } from '../values/hash.js';
import { drawId } from '../values/ids.js';
import { secureRandom } from '../values/random.js';
import { drawToken } from './cookies.js';
import { SignInFailure } from './failure.js';
import { productOf } from './identity.js';
import type { ProvenIdentity } from './relying-party.js';

/** In milliseconds. */
export interface SessionLifetime {
  /** A session nobody uses ends after this. */
  readonly idle: number;
  /** A session ends after this, used or not. */
  readonly longest: number;
}

export interface SessionsOptions {
  readonly database: Database;
  readonly lifetime: SessionLifetime;
  readonly now: () => Date;
}

interface SessionRow {
  readonly person_id: string;
  readonly sign_in_id: string;
  readonly first_names: string;
  readonly last_names: string;
  readonly email: string | null;
  readonly product: string;
  readonly issuer: string;
  readonly issuer_link: string | null;
  readonly assurance: string;
  readonly authenticated_at: string | null;
  readonly certificate_number: string | null;
  readonly method_id: string | null;
  readonly expires_at: string;
  readonly ends_at: string;
}

/** A session that ended, as far as the audit trail and the provider have to know. */
interface EndedRow {
  readonly token_hash: string;
  readonly person_id: string;
  readonly sign_in_id: string;
  readonly id_token: string;
}

/** Use of a session is noted at most once in this time, and more often if the session would end sooner. */
const touchIntervalMs = 60_000;
const touchesPerLifetime = 4;

/** The sessions of browsers, in the database: any process of the service knows them. */
export class Sessions {
  readonly #database;
  readonly #lifetime;
  readonly #now;

  constructor({ database, lifetime, now }: SessionsOptions) {
    this.#database = database;
    this.#lifetime = lifetime;
    this.#now = now;
  }

  /**
   * Begins a session after a sign-in, and ends the one that the browser had.
   *
   * @returns The token for the cookie.
   * @throws {SignInFailure} `removed`
   */
  async begin({ identity, idToken, replaced }: ProvenIdentity & { readonly replaced: string | undefined }) {
    const token = drawToken();
    const [hash, replacedHash] = [await sha256(token), replaced && (await sha256(replaced))];
    const { authentication, assurance, authenticatedAt, certificateNumber, ...person } = identity;
    const { firstNames, lastNames, email } = person;
    const { product, issuer, issuerLink } = authentication;
    const [drawnId, signInId, drawnMethodId] = [drawId(secureRandom), drawId(secureRandom), drawId(secureRandom)];
    const at = this.#now().toISOString();
    const endsAt = this.#now().getTime() + this.#lifetime.longest;
    await this.#database.transaction(async (transaction) => {
      const personId = await recordSignIn(transaction, { ...person, drawnId, at });
      const methodId = await noteMethod(transaction, { ...productOf(identity), personId, drawnId: drawnMethodId, at });
      if (methodId === null) throw new SignInFailure('removed');
      if (replacedHash) {
        const [replacedSession] = await transaction.query<EndedRow>('DELETE FROM browser_session WHERE token_hash = $1 RETURNING sign_in_id', [replacedHash]);
        if (replacedSession) await cancelPairingsOf(transaction, replacedSession.sign_in_id);
      }
      await transaction.query(
        `INSERT INTO browser_session (token_hash, person_id, sign_in_id, first_names, last_names, email, product, issuer,
           issuer_link, assurance, id_token, expires_at, ends_at, certificate_number, authenticated_at, method_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
        [
          ...[hash, personId, signInId, firstNames, lastNames, email, product, issuer, issuerLink, assurance, idToken],
          ...[this.#expiryUntil(endsAt).toISOString(), new Date(endsAt).toISOString(), certificateNumber, authenticatedAt, methodId],
        ],
      );
      const details = { product, issuer, assurance };
      await writeAuditEntry(transaction, { personId, signInId, at }, { action: 'sign-in', spaceId: null, details });
    });
    return token;
  }

  /** Whose session a token is of; that it was asked for keeps the session alive. */
  async find(token: string): Promise<Principal | null> {
    const hash = await sha256(token);
    const [row] = await this.#database.query<SessionRow>(
      `SELECT person_id, sign_in_id, first_names, last_names, email, product, issuer, issuer_link, certificate_number,
         method_id, assurance, authenticated_at, expires_at, ends_at
       FROM browser_session WHERE token_hash = $1 AND expires_at > $2`,
      [hash, this.#now().toISOString()],
    );
    if (row === undefined) return null;
    await this.#touch(hash, row);
    return toPrincipal(row);
  }

  /** The person has proved a product at the provider, and stays signed in here with the one they had. */
  async showAtSignOut(token: string, idToken: string): Promise<void> {
    await this.#database.query('UPDATE browser_session SET id_token = $2 WHERE token_hash = $1', [await sha256(token), idToken]);
  }

  /** @returns The token to show to the provider; `undefined` when there was no such session. */
  async end(token: string): Promise<string | undefined> {
    const [row] = await this.#delete('token_hash = $1', await sha256(token));
    return row?.id_token;
  }

  /** Ends every session of the person that a token is of, at once: all of them or none. */
  async endEverywhere(token: string): Promise<string | undefined> {
    const principal = await this.find(token);
    if (principal === null) return this.end(token);
    const hash = await sha256(token);
    const ended = await this.#delete('person_id = $1', principal.personId);
    return ended.find((row) => row.token_hash === hash)?.id_token;
  }

  async #delete(condition: string, value: string): Promise<readonly EndedRow[]> {
    const at = this.#now().toISOString();
    return this.#database.transaction(async (transaction) => {
      const ended = await transaction.query<EndedRow>(
        `DELETE FROM browser_session WHERE ${condition} RETURNING token_hash, person_id, sign_in_id, id_token`,
        [value],
      );
      for (const { person_id: personId, sign_in_id: signInId } of ended) {
        await cancelPairingsOf(transaction, signInId);
        await writeAuditEntry(transaction, { personId, signInId, at }, { action: 'sign-out', spaceId: null });
      }
      return ended;
    });
  }

  async #touch(hash: string, { expires_at: expiresAt, ends_at: endsAt }: SessionRow): Promise<void> {
    const expiry = this.#expiryUntil(Date.parse(endsAt));
    const interval = Math.min(touchIntervalMs, this.#lifetime.idle / touchesPerLifetime);
    if (expiry.getTime() - Date.parse(expiresAt) < interval) return;
    await this.#database.query('UPDATE browser_session SET expires_at = $2 WHERE token_hash = $1', [
      hash,
      expiry.toISOString(),
    ]);
  }

  #expiryUntil(endsAt: number): Date {
    return new Date(Math.min(this.#now().getTime() + this.#lifetime.idle, endsAt));
  }
}

function toPrincipal(row: SessionRow): Principal {
  return {
    personId: row.person_id,
    signInId: row.sign_in_id,
    firstNames: row.first_names,
    lastNames: row.last_names,
    email: row.email,
    authentication: {
      product: row.product,
      issuer: row.issuer,
      issuerLink: row.issuer_link,
      assurance: assuranceOf(row),
      ...(row.authenticated_at !== null && { authenticatedAt: row.authenticated_at }),
    },
    certificateNumber: row.certificate_number,
    ...(row.method_id !== null && { methodId: row.method_id }),
  };
}
