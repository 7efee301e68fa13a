import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { searchTextOf } from './search.js';
import { readOwnSpace } from './sql-rows.js';
import type { ChangeRefusal, ChangeSpace, CloseSpace } from './store.js';

type Refusal = Exclude<ChangeRefusal, 'key-reused'>;

interface ChangedRow extends Pick<Space, 'title' | 'legalName' | 'identifier' | 'email'> {
  readonly revision: number;
}

/** The row of the space is changed before those of its members: two that change it meet there, and one waits. */
export async function changeSpace(transaction: Queryable, command: ChangeSpace): Promise<Outcome<Space, Refusal>> {
  const { personId, spaceId, change } = command;
  const refusal = await refuseRole(transaction, command);
  if (refusal !== undefined) return { refusal };
  const [changed] = await transaction.query<ChangedRow>(
    `UPDATE space SET title = coalesce($3, title), email = coalesce($4, email), revision = revision + 1
     WHERE ${isUnchanged} RETURNING title, legal_name AS "legalName", identifier, email, revision`,
    [spaceId, command.versions ?? null, change.title ?? null, change.email ?? null],
  );
  if (changed === undefined) return { refusal: await refuseVersion(transaction, command) };

  await transaction.query(
    'UPDATE membership SET title = $2, email = $3, revision = $4, search_text = $5 WHERE space_id = $1',
    [spaceId, changed.title, changed.email, changed.revision, searchTextOf(changed)],
  );
  const space = (await readOwnSpace(transaction, personId, spaceId))!;
  const details = { changed: Object.keys(change), version: space.version };
  await writeAuditEntry(transaction, command, { action: 'change-space', spaceId, details });
  return { result: space };
}

/** Marks the space, and takes it from its members. */
export async function closeSpace(transaction: Queryable, command: CloseSpace): Promise<Outcome<null, Refusal>> {
  const { spaceId, versions, at } = command;
  const refusal = await refuseRole(transaction, command);
  if (refusal !== undefined) return { refusal };
  const closed = await transaction.query(`UPDATE space SET closed_at = $3 WHERE ${isUnchanged} RETURNING id`, [
    spaceId,
    versions ?? null,
    at,
  ]);
  if (closed.length === 0) return { refusal: await refuseVersion(transaction, command) };

  await transaction.query('DELETE FROM membership WHERE space_id = $1', [spaceId]);
  await writeAuditEntry(transaction, command, { action: 'close-space', spaceId });
  return { result: null };
}

/** The space `$1` is open, and at one of the versions `$2`. */
const isUnchanged = 'id = $1 AND closed_at IS NULL AND ($2::text[] IS NULL OR revision::text = ANY ($2::text[]))';

async function refuseRole(
  transaction: Queryable,
  { personId, spaceId, allowedRoles }: CloseSpace,
): Promise<Refusal | undefined> {
  const space = await readOwnSpace(transaction, personId, spaceId);
  if (space === undefined) return 'not-found';
  return allowedRoles.includes(space.role) ? undefined : 'forbidden';
}

/** Somebody was faster: they changed the space, or closed it. */
async function refuseVersion(transaction: Queryable, { personId, spaceId }: CloseSpace): Promise<Refusal> {
  const space = await readOwnSpace(transaction, personId, spaceId);
  return space === undefined ? 'not-found' : 'version-mismatch';
}
