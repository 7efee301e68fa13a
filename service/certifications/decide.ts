import type { Certification } from '../../src/contract/certifications.js';
import { dayOf } from '../values/days.js';
import { lastDay } from './catalogue.js';
import { requestLifetime } from './rules.js';
import type { AuthorityDecision, ReceivedRequest, RequestCertification, TryCaps } from './store.js';

export interface CertificationRow extends Omit<Certification, 'state'> {
  readonly spaceId: string;
  /**
   * As it was decided: one that is requested or granted may be over by now. *replaced*: another one was granted, or
   * requested after it was over.
   */
  readonly status: 'requested' | 'granted' | 'refused' | 'revoked' | 'cancelled' | 'replaced';
}

/** A certification as people see it at a moment. */
export function toCertification({ spaceId: _, status, ...certification }: CertificationRow, at: string): Certification {
  return { ...certification, state: isOver({ status, ...certification }, at) ? 'expired' : status };
}

/** True for what was requested or granted, and has come to its end by time. */
export function isOver({ status, requestedAt, validUntil }: Pick<CertificationRow, 'status' | 'requestedAt' | 'validUntil'>, at: string): boolean {
  if (status === 'granted') return validUntil !== null && validUntil < dayOf(at);
  return status === 'requested' && Date.parse(requestedAt) + requestLifetime <= Date.parse(at);
}

export function isGranted(row: CertificationRow, at: string): boolean {
  return row.status === 'granted' && !isOver(row, at);
}

export function isRequested(row: CertificationRow, at: string): boolean {
  return row.status === 'requested' && !isOver(row, at);
}

/** Of each service and capacity the one that is granted, and the latest. In the order of the rows: the latest first. */
export function listed(rows: readonly CertificationRow[], at: string): readonly Certification[] {
  const seen = new Set<string>();
  const shown = rows.filter((row) => {
    if (row.status === 'cancelled' || row.status === 'replaced') return false;
    const isLatest = !seen.has(subjectOf(row));
    seen.add(subjectOf(row));
    return isLatest || isGranted(row, at);
  });
  return shown.map((row) => toCertification(row, at));
}

/** What there is one of at a time. */
export function subjectOf({ serviceId, capacity }: Pick<CertificationRow, 'serviceId' | 'capacity'>): string {
  return `${serviceId} ${capacity}`;
}

/** The latest first; the id settles what is equal. */
export function compareRows(a: CertificationRow, b: CertificationRow): number {
  const [one, other] = [a, b].map(({ requestedAt, id }) => `${requestedAt} ${id}`);
  return one! < other! ? 1 : -1;
}

/** A new one, requested with a code that is right. */
export function makeRow({ id, spaceId, service, capacity, at }: RequestCertification): CertificationRow {
  const row = requestedRow({ id, spaceId, serviceId: service.id, capacity, at });
  if (service.accessCodes !== 'grant') return row;
  return { ...row, status: 'granted', decidedAt: at, validFrom: dayOf(at), validUntil: lastDay(service, dayOf(at)) };
}

export function requestedRow({ id, spaceId, serviceId, capacity, at }: ReceivedRequest): CertificationRow {
  const open = { decidedAt: null, validFrom: null, validUntil: null, reason: null } as const;
  return { id, spaceId, serviceId, capacity, status: 'requested', requestedAt: at, ...open };
}

/** The row after a decision; `undefined` when it is too late for that. */
export function decideRow(row: CertificationRow, { verdict, validUntil, reason, at }: AuthorityDecision): CertificationRow | undefined {
  if (verdict === 'revoke') return isGranted(row, at) ? { ...row, status: 'revoked', decidedAt: at, reason } : undefined;
  if (!isRequested(row, at)) return undefined;
  if (verdict === 'refuse') return { ...row, status: 'refused', decidedAt: at, reason };
  return { ...row, status: 'granted', decidedAt: at, validFrom: dayOf(at), validUntil };
}

/** What counts a wrong code, and up to which number. Never the code: others would use up the tries of whoever has it. */
export function tryCounters({ spaceId, personId }: { readonly spaceId: string; readonly personId: string }, tries: TryCaps) {
  return [
    [`person ${personId}`, tries.byPerson],
    [`space ${spaceId}`, tries.bySpace],
  ] as const;
}

/** How many tries the counts leave. */
export function triesLeft(counters: ReturnType<typeof tryCounters>, countOf: (subject: string) => number): number {
  return Math.max(0, Math.min(...counters.map(([subject, cap]) => cap - countOf(subject))));
}
