import type { Registration } from '../../src/contract/sign-in-methods.js';
import { type RegistrationState, stateOf } from './rules.js';
import type { KeptMethod, StatedProduct } from './store.js';

export interface MethodRow extends StatedProduct, Pick<KeptMethod, 'id' | 'registeredAt' | 'lastUsedAt'> {
  readonly personId: string;
  /** Null while it opens the account. */
  readonly removedAt: string | null;
}

export interface RegistrationRow {
  readonly id: string;
  readonly personId: string;
  readonly signInId: string;
  readonly state: RegistrationState;
  readonly product: string | null;
  readonly expiresAt: string;
}

export function toMethod({ id, product, issuer, certificateNumber, registeredAt, lastUsedAt }: MethodRow): KeptMethod {
  return { id, product, issuer, certificateNumber, registeredAt, lastUsedAt };
}

/** They are few. */
export function latestFirst<Row extends Pick<MethodRow, 'id' | 'registeredAt'>>(rows: readonly Row[]): readonly Row[] {
  const isBefore = (a: Row, b: Row) => a.registeredAt < b.registeredAt || (a.registeredAt === b.registeredAt && a.id < b.id);
  return rows.toSorted((a, b) => (isBefore(a, b) ? 1 : -1));
}

export function toRegistration(row: Pick<RegistrationRow, 'id' | 'state' | 'product' | 'expiresAt'>, at: string): Registration {
  return { id: row.id, state: stateOf(row, at), product: row.product };
}
