import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { folding, searchTextOf } from './search.js';
import { lockOwnSpace, readOwnSpace } from './sql-rows.js';
import type { ChangeRefusal, ChangeSpace, CloseSpace } from './store.js';

type Refusal = Exclude<ChangeRefusal, 'key-reused'>;

/** What is the same as before makes no new version. */
export async function changeSpace(transaction: Queryable, command: ChangeSpace): Promise<Outcome<Space, Refusal>> {
  const { personId, spaceId, change } = command;
  const found = await lockForChange(transaction, command);
  if ('refusal' in found) return found;
  const { title = found.result.title, email = found.result.email } = change;
  const changed = { ...found.result, title, email };
  const names = (['title', 'email'] as const).filter((name) => changed[name] !== found.result[name]);
  if (names.length === 0) return found;

  await transaction.query('UPDATE space SET title = $2, email = $3, revision = revision + 1 WHERE id = $1', [
    spaceId,
    title,
    email,
  ]);
  await transaction.query(
    `UPDATE membership SET title = $2, email = $3, revision = revision + 1, search_text = $4, folding = $5
     WHERE space_id = $1`,
    [spaceId, title, email, searchTextOf(changed), folding],
  );
  const space = (await readOwnSpace(transaction, personId, spaceId))!;
  const details = { changed: names, version: space.version };
  await writeAuditEntry(transaction, command, { action: 'change-space', spaceId, details });
  return { result: space };
}

/** Marks the space, and takes it from its members. */
export async function closeSpace(transaction: Queryable, command: CloseSpace): Promise<Outcome<null, Refusal>> {
  const { spaceId, at } = command;
  const found = await lockForChange(transaction, command);
  if ('refusal' in found) return found;
  await transaction.query('UPDATE space SET closed_at = $2 WHERE id = $1', [spaceId, at]);
  await transaction.query('DELETE FROM membership WHERE space_id = $1', [spaceId]);
  await writeAuditEntry(transaction, command, { action: 'close-space', spaceId });
  return { result: null };
}

/** The space as it stands once nobody else can change it; role and version are compared only then. */
async function lockForChange(
  transaction: Queryable,
  { personId, spaceId, allowedRoles, versions }: CloseSpace,
): Promise<Outcome<Space, Refusal>> {
  const space = await lockOwnSpace(transaction, personId, spaceId);
  if (space === undefined) return { refusal: 'not-found' };
  if (!allowedRoles.includes(space.role)) return { refusal: 'forbidden' };
  if (versions !== undefined && !versions.includes(space.version)) return { refusal: 'version-mismatch' };
  return { result: space };
}
