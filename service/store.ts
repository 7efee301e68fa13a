import type { ActStore } from './commands/store.js';
import type { CertificationsStore } from './certifications/store.js';
import type { ConfirmationsStore } from './confirmations/store.js';
import type { DevicesStore } from './devices/store.js';
import type { InvitationsStore } from './invitations/store.js';
import type { MembersStore } from './members/store.js';
import type { PeopleStore } from './people/store.js';
import type { RecipientsStore } from './recipients/store.js';
import type { SessionStore } from './session/store.js';
import type { SignInMethodsStore } from './sign-in-methods/store.js';
import type { SpacesStore } from './spaces/store.js';
import type { TermsStore } from './terms/store.js';

/**
 * What the service asks of a database, by resource. Each operation is one transaction, small enough for a distributed
 * SQL database:
 *
 * - A person's rows (names, account, memberships, sign-ins, receipts, acts) are keyed by the person first, a space's rows by
 *   the space. No operation touches two spaces.
 * - What two requests could race for is decided here and not by reading first: a unique key for the identifier, for
 *   the private space of a person, for the act and for the subject of a provider; the count of professional spaces under the lock of the account row.
 * - Locks are taken in one order, so that no two operations wait for each other: act, account, space, memberships,
 *   sign-in. Roles and versions are read after the lock; what was read before may be over.
 * - Everything else is a rule, and rules live above the store.
 *
 * Times are ISO 8601 in UTC with milliseconds, so that they sort as text. What is answered is plain data that belongs to
 * the caller; changing it changes nothing in the store.
 */
export interface SpaceStore {
  readonly acts: ActStore;
  readonly certifications: CertificationsStore;
  readonly confirmations: ConfirmationsStore;
  readonly devices: DevicesStore;
  readonly invitations: InvitationsStore;
  readonly members: MembersStore;
  readonly people: PeopleStore;
  readonly recipients: RecipientsStore;
  readonly session: SessionStore;
  readonly signInMethods: SignInMethodsStore;
  readonly spaces: SpacesStore;
  readonly terms: TermsStore;
}
