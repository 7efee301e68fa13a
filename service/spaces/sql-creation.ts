import type { Space } from '../../src/contract/spaces.js';
import { writeAuditEntry } from '../commands/audit.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { memberNotices } from '../mail/notice.js';
import { putNotices } from '../mail/outbox.js';
import { memberTextOf } from '../members/position.js';
import { folding, searchTextOf } from './search.js';
import { lockAccount, readAccount } from './sql-rows.js';
import type { CreateSpace, CreationRefusal } from './store.js';

type Refusal = Exclude<CreationRefusal, 'key-reused'>;

/** Counts the person's spaces under the lock of their account: several creations at once are counted in turn. */
export async function createSpace(transaction: Queryable, command: CreateSpace): Promise<Outcome<Space, Refusal>> {
  const { personId, space } = command;
  await lockAccount(transaction, personId);
  const refusal = await refuseByCount(transaction, command);
  if (refusal !== undefined) return { refusal };
  if (!(await takeIdentifier(transaction, space))) return { refusal: 'identifier-taken' };

  const created = await insertSpace(transaction, command);
  const { id, kind, identifier } = space;
  await writeAuditEntry(transaction, command, { action: 'create-space', spaceId: id, details: { kind, identifier } });
  await putNotices(transaction, { ...command, spaceId: id }, memberNotices('space-created', command.founder.email, created, { mailLanguage: command.mailLanguage }));
  return { result: created };
}

async function refuseByCount(
  transaction: Queryable,
  { space, professionalSpaceLimit, ...reader }: CreateSpace,
): Promise<Refusal | undefined> {
  const { spaceCounts, professionalSpaceLimit: raised } = await readAccount(transaction, reader);
  if (space.kind === 'private') return spaceCounts.private > 0 ? 'private-space-exists' : undefined;
  return spaceCounts.professional >= (raised ?? professionalSpaceLimit) ? 'limit-reached' : undefined;
}

/** False when another space has it, or had it. */
async function takeIdentifier(transaction: Queryable, { identifier, id }: CreateSpace['space']): Promise<boolean> {
  const taken = await transaction.query(
    `INSERT INTO space_identifier (identifier, space_id) VALUES ($1, $2)
     ON CONFLICT (identifier) DO NOTHING RETURNING identifier`,
    [identifier, id],
  );
  return taken.length > 0;
}

/** The space, and its first member. */
async function insertSpace(transaction: Queryable, { personId, space, founder, at }: CreateSpace): Promise<Space> {
  const { id, kind, identifier, title, legalName, email } = space;
  await transaction.query(
    `INSERT INTO space (id, kind, identifier, title, legal_name, email, created_at, revision, administrators)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 1, 1)`,
    [id, kind, identifier, title, legalName, email, at],
  );
  await transaction.query(
    `INSERT INTO membership (person_id, space_id, role, is_private, used_at, search_text, folding,
       identifier, title, legal_name, email, created_at, revision,
       member_id, first_names, last_names, person_email, joined_at, member_text)
     VALUES ($1, $2, 'administrator', $3, $4, $5, $6, $7, $8, $9, $10, $4, 1, $2, $11, $12, $13, $4, $14)`,
    [
      ...[personId, id, kind === 'private', at, searchTextOf(space), folding, identifier, title, legalName, email],
      // Nobody else in the space can have this id: all others are drawn.
      ...[founder.firstNames, founder.lastNames, founder.email, memberTextOf(founder)],
    ],
  );
  return { ...space, role: 'administrator', lastUsedAt: null, pendingEmail: null, language: null, createdAt: at, version: '1' };
}
