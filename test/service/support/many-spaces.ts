import type { Database, Queryable } from '../../../service/database/database.js';

export interface ManySpaces {
  /** How many people have spaces. */
  readonly people: number;
  /** How many spaces each of them has, the private one among them. */
  readonly spaces: number;
  /** What the ids of the people begin with: `citizen-1`, `citizen-2` … */
  readonly prefix: string;
  /** The number of spaces that there are already: no two have the same number. */
  readonly from: number;
}

/**
 * Rows as the store would have written them, made in the database itself: the spaces, the first of each person private,
 * and for each person one row of everything else.
 */
export async function addSpaces(database: Database, { people, spaces, prefix, from }: ManySpaces): Promise<void> {
  const numbers = `
    SELECT n + $1::integer AS number, $2::text || '-' || (n / $3::integer + 1) AS person,
      n % $3::integer = 0 AS is_private
    FROM generate_series(0, $4::integer - 1) AS n`;
  const rows = `
    SELECT *, 'space-' || lpad(number::text, 20, '0') AS id, ${identifier} AS identifier,
      'Space of the business ' || number AS title,
      CASE WHEN is_private THEN NULL ELSE 'Company number ' || number || ' S.à r.l.' END AS legal_name,
      person || '@example.lu' AS email,
      timestamptz '2025-01-01 00:00:00+00' + number * interval '1 second' AS created_at
    FROM (${numbers}) AS numbered`;
  const values = [from, prefix, spaces, people * spaces];
  const work = async (transaction: Queryable) => {
    await transaction.query(
      `INSERT INTO space (id, kind, identifier, title, legal_name, email, created_at, revision)
       SELECT id, CASE WHEN is_private THEN 'private' ELSE 'professional' END, identifier, title, legal_name, email,
         created_at, 1
       FROM (${rows}) AS made`,
      values,
    );
    await transaction.query(
      `INSERT INTO space_identifier (identifier, space_id) SELECT identifier, id FROM (${rows}) AS made`,
      values,
    );
    await transaction.query(
      `INSERT INTO membership (person_id, space_id, role, is_private, used_at, search_text,
         identifier, title, legal_name, email, created_at, revision)
       SELECT person, id, 'administrator', is_private, created_at,
         lower(title || E'\\n' || coalesce(legal_name, '') || E'\\n' || identifier),
         identifier, title, legal_name, email, created_at, 1
       FROM (${rows}) AS made`,
      values,
    );
    for (const statement of rowsOfPeople) await transaction.query(statement, [prefix, people]);
  };
  await database.transaction(work, { isLong: true });
}

/** One sign longer than those that are drawn, so that none of them is drawn a second time. */
const identifier = `CASE WHEN is_private THEN 'PP-' ELSE 'PM-' END || upper(lpad(to_hex(number), 7, '0'))`;

const rowsOfPeople = [
  `person (id, first_names, last_names, email, email_verified, signed_in_at)
   SELECT person, 'Anne', 'Weber', person || '@example.lu', true, timestamptz '2025-01-01 00:00:00+00'`,
  `person_subject (issuer, subject, person_id) SELECT 'https://login.example', person, person`,
  'account (person_id) SELECT person',
  `sign_in (person_id, sign_in_id, begun_at) SELECT person, 'long-ago', timestamptz '2025-01-01 00:00:00+00'`,
  `receipt (person_id, version, hash, language, accepted_at)
   SELECT person, 'earlier', 'sha256:' || repeat('0', 64), 'fr', timestamptz '2025-01-01 00:00:00+00'`,
  `act (person_id, key, fingerprint, expires_at, result)
   SELECT person, 'earlier', 'sha256:' || repeat('0', 64), timestamptz '2100-01-01 00:00:00+00', 'null'`,
  `browser_session (token_hash, person_id, sign_in_id, first_names, last_names, product, issuer, assurance, id_token,
     expires_at, ends_at)
   SELECT 'session-' || person, person, 'earlier', 'Anne', 'Weber', 'LuxTrust', 'LuxTrust', 'strong', 'token',
     timestamptz '2100-01-01 00:00:00+00', timestamptz '2100-01-01 00:00:00+00'`,
  `sign_in_attempt (state, browser_hash, nonce, verifier, return_to, expires_at)
   SELECT 'attempt-' || person, 'hash', 'nonce', 'verifier', '/', timestamptz '2100-01-01 00:00:00+00'`,
  `email_confirmation (space_id, id, email, person_id, sign_in_id, mailed_at, expires_at)
   SELECT 'waiting-' || person, person, person || '@example.lu', person, 'earlier', timestamptz '2025-01-01 00:00:00+00',
     timestamptz '2100-01-01 00:00:00+00'`,
  `email_token (token_hash, space_id, confirmation_id, expires_at)
   SELECT 'token-' || person, 'waiting-' || person, person, timestamptz '2100-01-01 00:00:00+00'`,
  `outbox (id, person_id, space_id, confirmation_id, language, created_at)
   SELECT 'mail-' || person, person, 'waiting-' || person, person, 'fr', timestamptz '2100-01-01 00:00:00+00'`,
  `invitation (id, space_id, certificate_number, first_names, last_names, email, role, access, inviter_id,
     inviter_first_names, inviter_last_names, status, invited_at, expires_at)
   SELECT 'invitation-' || person, 'inviting-' || person, 'number-' || person, 'Bob', 'Weber', 'bob@example.lu', 'manager', 'all',
     person, 'Anne', 'Weber', 'open', timestamptz '2025-01-01 00:00:00+00', timestamptz '2100-01-01 00:00:00+00'`,
  `certificate (person_id, number, product) SELECT person, 'number-' || person, 'LuxTrust'`,
  `sent_count (subject, day, count) SELECT 'inviter ' || person, '2100-01-01', 1`,
].map(
  (row) => `INSERT INTO ${row}
    FROM (SELECT $1::text || '-' || n AS person FROM generate_series(1, $2::integer) AS n) AS made`,
);
