import type { Queryable } from '../../../service/database/database.js';
import type { MemoryStore } from '../../../service/memory-store.js';

const age = 31 * 24 * 60 * 60 * 1000;

/** What makes an invitation 31 days older, in a database. */
export function backdateIn(database: Queryable) {
  return async (invitationId: string): Promise<void> => {
    await database.query(
      `UPDATE invitation SET invited_at = invited_at - interval '31 days', expires_at = expires_at - interval '31 days' WHERE id = $1`,
      [invitationId],
    );
  };
}

/** The same in memory, where nothing but a test changes a row. */
export function backdateInMemory(store: MemoryStore) {
  return async (invitationId: string): Promise<void> => {
    const row = store.dump().invitations.find(({ id }) => id === invitationId)!;
    const earlier = (time: string) => new Date(Date.parse(time) - age).toISOString();
    Object.assign(row, { invitedAt: earlier(row.invitedAt), expiresAt: earlier(row.expiresAt) });
  };
}
