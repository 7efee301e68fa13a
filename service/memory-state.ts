import type { Role, Space, TermsReceipt } from '../src/services/wire.js';

/** Everything a memory store keeps, as rows of plain data that could be written as JSON. */
export interface MemoryState {
  readonly accounts: readonly AccountRow[];
  readonly spaces: readonly SpaceRow[];
  readonly memberships: readonly MembershipRow[];
  readonly signIns: readonly SignInRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly acts: readonly ActRow[];
}

export interface AccountRow {
  readonly personId: string;
  /** As the helpdesk raised it; null for the usual limit. */
  readonly professionalSpaceLimit: number | null;
}

export interface SpaceRow
  extends Pick<Space, 'id' | 'kind' | 'identifier' | 'title' | 'legalName' | 'email' | 'createdAt'> {
  /** Counts the changes. */
  readonly revision: number;
  readonly closedAt: string | null;
}

export interface MembershipRow {
  readonly personId: string;
  readonly spaceId: string;
  readonly role: Role;
  readonly lastUsedAt: string | null;
}

export interface SignInRow {
  readonly personId: string;
  readonly signInId: string;
  readonly activeSpaceId: string | null;
}

export interface ReceiptRow extends TermsReceipt {
  readonly personId: string;
}

export interface ActRow {
  readonly personId: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly expiresAt: string;
  readonly result: unknown;
}

/** The columns that tell the rows of a table apart. */
export const primaryKeys = {
  accounts: ['personId'],
  spaces: ['id'],
  memberships: ['personId', 'spaceId'],
  signIns: ['personId', 'signInId'],
  receipts: ['personId', 'version'],
  acts: ['personId', 'key'],
} as const satisfies { readonly [Name in keyof MemoryState]: readonly (keyof MemoryState[Name][number])[] };

/** Rows by their primary key. A row is never changed, only replaced by another. */
export class Table<Row, Column extends keyof Row> {
  readonly #columns: readonly Column[];
  readonly #rows: Map<string, Row>;

  constructor(columns: readonly Column[], rows: readonly Row[] = []) {
    this.#columns = columns;
    this.#rows = new Map(rows.map((row) => [this.#keyOf(row), row]));
  }

  get all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  find(key: Pick<Row, Column>): Row | undefined {
    return this.#rows.get(this.#keyOf(key));
  }

  put(row: Row) {
    this.#rows.set(this.#keyOf(row), row);
  }

  delete(key: Pick<Row, Column>) {
    this.#rows.delete(this.#keyOf(key));
  }

  #keyOf(key: Pick<Row, Column>): string {
    let text = '';
    for (const column of this.#columns) text += `${String(key[column])}\n`;
    return text;
  }
}
