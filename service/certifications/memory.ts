import type { Certification } from '../../src/contract/certifications.js';
import type { MemoryActs } from '../commands/memory.js';
import type { Outcome, Reader } from '../commands/store.js';
import type { MemorySpaces } from '../spaces/memory.js';
import { dayOf } from '../values/days.js';
import type { CertificationTables } from './certification-tables.js';
import { type CertificationRow, decideRow, isOver, isRequested, listed, makeRow, requestedRow, subjectOf, toCertification, triesLeft, tryCounters } from './decide.js';
import type * as port from './store.js';

/** The certifications in memory. */
export class MemoryCertifications implements port.CertificationsStore {
  readonly authority: port.AuthorityStore;
  readonly #acts: MemoryActs;
  readonly #spaces: MemorySpaces;
  readonly #tables: CertificationTables;

  constructor(acts: MemoryActs, spaces: MemorySpaces, tables: CertificationTables) {
    this.#acts = acts;
    this.#spaces = spaces;
    this.#tables = tables;
    this.authority = {
      listCases: async (spaceId, at) => (this.#isOpen(spaceId) ? listed(tables.of(spaceId), at) : undefined),
      issueCode: async ({ at: _, ...code }) => tables.codes.put({ ...code, certificationId: null }),
      receive: async (request) => this.#receive(request),
      decide: async (decision) => this.#decide(decision),
    };
  }

  async list(reader: Reader, spaceId: string, { at, tries }: port.CertificationSelection): Promise<port.SpaceCertifications | undefined> {
    if (this.#spaces.find(reader, spaceId) === undefined) return undefined;
    const counters = tryCounters({ spaceId, personId: reader.personId }, tries);
    const left = triesLeft(counters, (subject) => this.#tables.tries.of(subject, dayOf(at)));
    return { items: listed(this.#tables.of(spaceId), at), triesLeft: left };
  }

  async listGranted(spaceId: string, at: string): Promise<readonly string[]> {
    return this.#tables.grantedIn(spaceId, at);
  }

  async request(command: port.RequestCertification): Promise<Outcome<Certification, port.RequestRefusal>> {
    return this.#acts.once<Certification, port.RequestRefusal>(command, () => {
      const refusal = this.#refuse(command);
      if (refusal !== undefined) return { refusal };
      const { spaceId, service, capacity, codeHash, tries, at } = command;
      const row = makeRow(command);
      if (this.#findSame(row, 'requested', at)) return { refusal: 'already-requested' };
      const counters = tryCounters(command, tries);
      if (triesLeft(counters, (subject) => this.#tables.tries.of(subject, dayOf(at))) === 0) return { refusal: 'no-tries-left' };
      const code = this.#tables.codes.find({ codeHash });
      const isRight = code?.serviceId === service.id && code.capacity === capacity && code.certificationId === null && code.expiresAt > at;
      if (!isRight) {
        for (const [subject] of counters) this.#tables.tries.put({ subject, day: dayOf(at), count: this.#tables.tries.of(subject, dayOf(at)) + 1 });
        return { refusal: 'wrong-code', isRecorded: true };
      }
      this.#tables.codes.put({ ...code, certificationId: row.id });
      this.#put(row, spaceId);
      return { result: toCertification(row, at) };
    });
  }

  async cancel(command: port.CancelCertification): Promise<Outcome<null, port.CancelRefusal>> {
    return this.#acts.once<null, port.CancelRefusal>(command, () => {
      const refusal = this.#refuse(command);
      if (refusal !== undefined) return { refusal };
      const { spaceId, certificationId: id, at } = command;
      const row = this.#tables.certifications.find({ id });
      if (row?.spaceId !== spaceId || row.status === 'cancelled') return { refusal: 'not-found' };
      if (!isRequested(row, at)) return { refusal: 'already-decided' };
      this.#tables.certifications.put({ ...row, status: 'cancelled', decidedAt: at });
      const code = this.#tables.codes.all.find(({ certificationId }) => certificationId === id);
      if (code) this.#tables.codes.put({ ...code, certificationId: null });
      return { result: null };
    });
  }

  #receive(request: port.ReceivedRequest): Outcome<Certification, 'not-found' | 'already-requested'> {
    const { spaceId, at } = request;
    if (!this.#isOpen(spaceId)) return { refusal: 'not-found' };
    const row = requestedRow(request);
    if (this.#findSame(row, 'requested', at)) return { refusal: 'already-requested' };
    this.#put(row, spaceId);
    return { result: toCertification(row, at) };
  }

  #decide(decision: port.AuthorityDecision): Outcome<Certification, 'not-found' | 'already-decided'> {
    const row = this.#tables.certifications.find({ id: decision.certificationId });
    if (row === undefined || row.status === 'cancelled') return { refusal: 'not-found' };
    const decided = decideRow(row, decision);
    if (decided === undefined) return { refusal: 'already-decided' };
    this.#put(decided, row.spaceId);
    return { result: toCertification(decided, decision.at) };
  }

  /** Takes the place of what is over, and a granted one of the one before. */
  #put(row: CertificationRow, spaceId: string) {
    for (const other of this.#tables.of(spaceId)) {
      const isReplaced = other.id !== row.id && subjectOf(other) === subjectOf(row) && other.status === row.status;
      if (isReplaced && ['requested', 'granted'].includes(row.status)) this.#tables.certifications.put({ ...other, status: 'replaced' });
    }
    this.#tables.certifications.put(row);
  }

  #findSame(row: CertificationRow, status: CertificationRow['status'], at: string): CertificationRow | undefined {
    return this.#tables.of(row.spaceId).find((other) => subjectOf(other) === subjectOf(row) && other.status === status && !isOver(other, at));
  }

  #refuse({ spaceId, allowedRoles, ...reader }: port.CancelCertification | port.RequestCertification) {
    const space = this.#spaces.find(reader, spaceId);
    if (space === undefined) return 'not-found';
    return space.kind === 'private' || !allowedRoles.includes(space.role) ? 'forbidden' : undefined;
  }

  #isOpen(spaceId: string): boolean {
    const space = this.#spaces.row(spaceId);
    return space?.kind === 'professional' && space.closedAt === null;
  }
}
