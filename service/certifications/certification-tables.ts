import { dailyCountColumns, type DailyCountRow, DailyCounts } from '../database/daily-counts.js';
import { Table } from '../database/memory-table.js';
import { type CertificationRow, compareRows, isGranted } from './decide.js';
import type { NewAccessCode } from './store.js';

export interface AccessCodeRow extends Omit<NewAccessCode, 'at'> {
  /** What it was given for; null while it can be used. */
  readonly certificationId: string | null;
}

export interface CertificationsState {
  readonly certifications: readonly CertificationRow[];
  readonly accessCodes: readonly AccessCodeRow[];
  readonly tryCounts: readonly DailyCountRow[];
}

export const certificationKeys = { certifications: ['id'], accessCodes: ['codeHash'], tryCounts: dailyCountColumns } as const;

/** The rows of certifications. */
export class CertificationTables {
  readonly certifications;
  readonly codes;
  readonly tries;

  constructor({ certifications, accessCodes, tryCounts }: Partial<CertificationsState>) {
    this.certifications = new Table(certificationKeys.certifications, certifications);
    this.codes = new Table(certificationKeys.accessCodes, accessCodes);
    this.tries = new DailyCounts(tryCounts);
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
}
