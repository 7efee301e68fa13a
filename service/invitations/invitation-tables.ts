import { Table } from '../database/memory-table.js';
import type { InvitationRow } from './decide.js';
import type { Certificate, Recipient } from './store.js';

/** A certificate that somebody has signed in with. */
export interface CertificateRow extends Certificate {
  readonly personId: string;
}

export interface SentCountRow {
  readonly subject: string;
  readonly day: string;
  readonly count: number;
}

export interface InvitationsState {
  readonly invitations: readonly InvitationRow[];
  readonly certificates: readonly CertificateRow[];
  readonly sentCounts: readonly SentCountRow[];
}

export const invitationKeys = { invitations: ['id'], certificates: ['personId', 'number'], sentCounts: ['subject', 'day'] } as const;

/** The rows of invitations, and of the certificates that they are for. */
export class InvitationTables {
  readonly invitations;
  readonly certificates;
  readonly counts;

  constructor({ invitations, certificates, sentCounts }: Partial<InvitationsState>) {
    this.invitations = new Table(invitationKeys.invitations, invitations);
    this.certificates = new Table(invitationKeys.certificates, certificates);
    this.counts = new Table(invitationKeys.sentCounts, sentCounts);
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

  countOf(subject: string, day: string): number {
    return this.counts.find({ subject, day })?.count ?? 0;
  }

  count(counts: Iterable<readonly [subject: string, count: number]>, day: string) {
    for (const row of this.counts.all) if (row.day < day) this.counts.delete(row);
    for (const [subject, count] of counts) this.counts.put({ subject, day, count });
  }
}
