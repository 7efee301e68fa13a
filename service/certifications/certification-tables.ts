import { Table } from '../database/memory-table.js';
import { type CertificationRow, compareRows, isGranted } from './decide.js';
import type { NewAccessCode } from './store.js';

export interface AccessCodeRow extends Omit<NewAccessCode, 'at'> {
  /** What it was given for; null while it can be used. */
  readonly certificationId: string | null;
}

export interface TryCountRow {
  readonly subject: string;
  readonly day: string;
  readonly count: number;
}

export interface CertificationsState {
  readonly certifications: readonly CertificationRow[];
  readonly accessCodes: readonly AccessCodeRow[];
  readonly tryCounts: readonly TryCountRow[];
}

export const certificationKeys = { certifications: ['id'], accessCodes: ['codeHash'], tryCounts: ['subject', 'day'] } as const;

/** The rows of certifications. */
export class CertificationTables {
  readonly certifications;
  readonly codes;
  readonly tries;

  constructor({ certifications, accessCodes, tryCounts }: Partial<CertificationsState>) {
    this.certifications = new Table(certificationKeys.certifications, certifications);
    this.codes = new Table(certificationKeys.accessCodes, accessCodes);
    this.tries = new Table(certificationKeys.tryCounts, tryCounts);
  }

  dump(): CertificationsState {
    return { certifications: this.certifications.all, accessCodes: this.codes.all, tryCounts: this.tries.all };
  }

  /** The latest first. */
  of(spaceId: string): readonly CertificationRow[] {
    return this.certifications.all.filter((row) => row.spaceId === spaceId).sort(compareRows);
  }

  grantedIn(spaceId: string, at: string): readonly string[] {
    const rows = this.certifications.all.filter((row) => row.spaceId === spaceId && isGranted(row, at));
    return [...new Set(rows.map(({ serviceId }) => serviceId))].sort();
  }

  /** What a space has ends with it. */
  drop(spaceId: string) {
    for (const row of this.of(spaceId)) this.certifications.delete(row);
  }

  triesOf(subject: string, day: string): number {
    return this.tries.find({ subject, day })?.count ?? 0;
  }

  countTry(subject: string, day: string) {
    for (const row of this.tries.all) if (row.day < day) this.tries.delete(row);
    this.tries.put({ subject, day, count: this.triesOf(subject, day) + 1 });
  }
}
