import { dailyCountColumns, type DailyCountRow, DailyCounts } from '../database/daily-counts.js';
import { Table } from '../database/memory-table.js';
import type { InvitationRow } from './decide.js';
import type { Certificate, Recipient } from './store.js';

/** A certificate that somebody has signed in with. */
export interface CertificateRow extends Certificate {
  readonly personId: string;
}

export interface InvitationsState {
  readonly invitations: readonly InvitationRow[];
  readonly certificates: readonly CertificateRow[];
  readonly sentCounts: readonly DailyCountRow[];
}

export const invitationKeys = { invitations: ['id'], certificates: ['personId', 'number'], sentCounts: dailyCountColumns } as const;

/** The rows of invitations, and of the certificates that they are for. */
export class InvitationTables {
  readonly invitations;
  readonly certificates;
  readonly counts;

  constructor({ invitations, certificates, sentCounts }: Partial<InvitationsState>) {
    this.invitations = new Table(invitationKeys.invitations, invitations);
    this.certificates = new Table(invitationKeys.certificates, certificates);
    this.counts = new DailyCounts(sentCounts);
  }

  dump(): InvitationsState {
    return { invitations: this.invitations.all, certificates: this.certificates.all, sentCounts: this.counts.all };
  }

  /** What somebody has invited to ends with their right to invite, and everything with the space. */
  withdraw(spaceId: string, inviterId?: string) {
    const gone = this.invitations.all.filter((row) => row.spaceId === spaceId && (inviterId === undefined || row.inviterId === inviterId));
    for (const row of gone) this.invitations.delete(row);
  }

  /** The certificates of a person, by number. */
  certificatesOf({ personId, certificate }: Recipient): ReadonlyMap<string, Certificate> {
    const own: Certificate[] = this.certificates.all.filter((row) => row.personId === personId);
    return new Map([...own, ...(certificate ? [certificate] : [])].map((known) => [known.number, known]));
  }

  isOpen(id: string, at: string): boolean {
    const row = this.invitations.find({ id });
    return row?.status === 'open' && row.expiresAt > at;
  }
}
