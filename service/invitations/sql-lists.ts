import type { Invitation, ReceivedInvitation } from '../../src/contract/invitations.js';
import type { Outcome } from '../commands/store.js';
import type { Queryable } from '../database/database.js';
import { readOwnSpace } from '../spaces/sql-rows.js';
import { type InvitationRow, inviterOf, toInvitation } from './decide.js';
import { invitationColumns, readInvitationPage } from './sql-rows.js';
import type { Certificate, InvitationSelection, Recipient, Rows, SentReader } from './store.js';

export async function listSent(
  on: Queryable,
  { spaceId, allowedRoles, ...reader }: SentReader,
  selection: InvitationSelection,
): Promise<Outcome<Rows<Invitation>, 'not-found' | 'forbidden'>> {
  const space = await readOwnSpace(on, reader, spaceId);
  if (space === undefined) return { refusal: 'not-found' };
  if (space.kind === 'private') return { result: { items: [], total: 0, more: false } };
  if (!allowedRoles.includes(space.role)) return { refusal: 'forbidden' };
  const list = { columns: invitationColumns, from: 'invitation', where: `space_id = $1 AND status <> 'accepted'`, values: [spaceId] };
  const rows = await readInvitationPage<InvitationRow>(on, list, selection);
  const [counted] = await on.query<{ readonly count: number }>(`SELECT count(*) FROM invitation WHERE ${list.where}`, list.values);
  return { result: pageOf(rows, counted!.count, selection, (row) => toInvitation(row, selection.at)) };
}

/** Of the open ones of a person. A space that is closed has none. */
const isReceived = `status = 'open' AND expires_at > $3 AND certificate_number IN (
  SELECT number FROM certificate WHERE person_id = $1 UNION ALL SELECT $2::text)`;

interface ReceivedRow extends InvitationRow {
  readonly identifier: string;
  readonly title: string;
  readonly legalName: string | null;
}

export async function listReceived(on: Queryable, reader: Recipient, selection: InvitationSelection): Promise<Rows<ReceivedInvitation>> {
  const own = await readCertificates(on, reader);
  const list = {
    columns: `${invitationColumns}, identifier, title, legal_name AS "legalName"`,
    from: 'invitation JOIN space ON space.id = space_id',
    where: isReceived,
    values: [reader.personId, reader.certificate?.number ?? null, selection.at],
  };
  const rows = await readInvitationPage<ReceivedRow>(on, list, selection);
  return pageOf(rows, await countReceived(on, reader, selection.at), selection, (row): ReceivedInvitation => {
    const { id, certificateNumber, identifier, title, legalName, access, role, invitedAt, expiresAt } = row;
    const signInWith = certificateNumber === reader.certificate?.number ? null : (own.get(certificateNumber)?.product ?? null);
    return { id, space: { identifier, title, legalName }, invitedBy: inviterOf(row), access, role, invitedAt, expiresAt, signInWith };
  });
}

export async function countReceived(on: Queryable, { personId, certificate }: Recipient, at: string): Promise<number> {
  const [row] = await on.query<{ readonly count: number }>(`SELECT count(*) FROM invitation WHERE ${isReceived}`, [
    personId,
    certificate?.number ?? null,
    at,
  ]);
  return row!.count;
}

/** The certificates of a person, by number. */
export async function readCertificates(on: Queryable, { personId, certificate }: Recipient): Promise<ReadonlyMap<string, Certificate>> {
  const known = await on.query<Certificate>('SELECT number, product FROM certificate WHERE person_id = $1', [personId]);
  return new Map([...known, ...(certificate ? [certificate] : [])].map((own) => [own.number, own]));
}

function pageOf<Row, Item>(rows: readonly Row[], total: number, { limit }: InvitationSelection, toItem: (row: Row) => Item): Rows<Item> {
  return { items: rows.slice(0, limit).map(toItem), total, more: rows.length > limit };
}
