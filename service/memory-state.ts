import type { Role, Space } from '../src/contract/spaces.js';
import type { TermsReceipt } from '../src/contract/terms.js';

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

type Columns<Column> = readonly [Column, ...Column[]];

/** Rows by their primary key. A row is never changed, only replaced by another. */
export class Table<Row, Column extends keyof Row> {
  readonly #columns: Columns<Column>;
  readonly #rows: Map<string, Row>;

  constructor(columns: Columns<Column>, rows: readonly Row[] = []) {
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
    const [first, ...others] = this.#columns;
    return others.reduce((text, column) => `${text}\n${String(key[column])}`, String(key[first]));
  }
}
