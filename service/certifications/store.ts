import type { Capacity, Certification } from '../../src/contract/certifications.js';
import type { Role } from '../../src/contract/spaces.js';
import type { Command, Outcome, Reader } from '../commands/store.js';
import type { CatalogueService } from './catalogue.js';

/** The certifications of all spaces, and the access codes of the authorities. */
export interface CertificationsStore {
  /** `undefined` for somebody who does not have the space. Nothing of a private space. */
  list(reader: Reader, spaceId: string, selection: CertificationSelection): Promise<SpaceCertifications | undefined>;

  /** The ids of the services that a space is certified for. */
  listGranted(spaceId: string, at: string): Promise<readonly string[]>;

  /** A wrong code is refused, and counted all the same. */
  request(command: RequestCertification): Promise<Outcome<Certification, RequestRefusal>>;

  /** Its code can be used again. */
  cancel(command: CancelCertification): Promise<Outcome<null, CancelRefusal>>;

  /** For the authorities, who are no people of this service. */
  readonly authority: AuthorityStore;
}

/** What the authorities do. What is final stays: of several decisions one has its effect. */
export interface AuthorityStore {
  /** All that a space has requested, the latest first; `undefined` where there is no such space. */
  listCases(spaceId: string, at: string): Promise<readonly Certification[] | undefined>;

  issueCode(code: NewAccessCode): Promise<void>;

  /** A request that came by a procedure of the portal. */
  receive(request: ReceivedRequest): Promise<Outcome<Certification, 'not-found' | 'already-requested'>>;

  decide(decision: AuthorityDecision): Promise<Outcome<Certification, 'not-found' | 'already-decided'>>;
}

export interface CertificationSelection {
  readonly at: string;
  readonly tries: TryCaps;
}

export interface SpaceCertifications {
  readonly items: readonly Certification[];
  /** Never less than none. */
  readonly triesLeft: number;
}

/** How many wrong codes may be given in a day. */
export interface TryCaps {
  readonly bySpace: number;
  readonly byPerson: number;
}

export type RequestRefusal = 'not-found' | 'forbidden' | 'already-requested' | 'no-tries-left' | 'wrong-code' | 'key-reused';

export type CancelRefusal = 'not-found' | 'forbidden' | 'already-decided' | 'key-reused';

/** Refused unless the person has one of the allowed roles in the space. */
interface SpaceCommand extends Command {
  readonly spaceId: string;
  readonly allowedRoles: readonly Role[];
}

export interface RequestCertification extends SpaceCommand {
  /** Drawn; of the certification. */
  readonly id: string;
  readonly service: Pick<CatalogueService, 'id' | 'accessCodes' | 'validMonths'>;
  readonly capacity: Capacity;
  /** The keyed hash of what was typed. */
  readonly codeHash: string;
  readonly tries: TryCaps;
}

export interface CancelCertification extends SpaceCommand {
  readonly certificationId: string;
}

export interface NewAccessCode {
  readonly codeHash: string;
  readonly serviceId: string;
  readonly capacity: Capacity;
  readonly at: string;
  readonly expiresAt: string;
}

export interface ReceivedRequest {
  /** Drawn; of the certification. */
  readonly id: string;
  readonly spaceId: string;
  readonly serviceId: string;
  readonly capacity: Capacity;
  readonly at: string;
}

export interface AuthorityDecision {
  readonly certificationId: string;
  readonly verdict: 'grant' | 'refuse' | 'revoke';
  /** The last day of one that is granted; null without end. */
  readonly validUntil: string | null;
  /** For people: why it is refused or revoked. */
  readonly reason: string | null;
  readonly at: string;
}
