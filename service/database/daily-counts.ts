import { Table } from './memory-table.js';

/** How often something has happened on a day. */
export interface DailyCountRow {
  /** What it is counted for: a person, a space … */
  readonly subject: string;
  /** In UTC: `2025-02-03`. */
  readonly day: string;
  readonly count: number;
}

export const dailyCountColumns = ['subject', 'day'] as const;

/** Counts of one day in memory; those of earlier days are forgotten. */
export class DailyCounts extends Table<DailyCountRow, 'subject' | 'day'> {
  constructor(rows?: readonly DailyCountRow[]) {
    super(dailyCountColumns, rows);
  }

  of(subject: string, day: string): number {
    return this.find({ subject, day })?.count ?? 0;
  }

  override put(row: DailyCountRow) {
    for (const other of this.all) if (other.day < row.day) this.delete(other);
    super.put(row);
  }
}
