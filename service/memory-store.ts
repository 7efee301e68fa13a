import { certificationKeys, type CertificationsState, CertificationTables } from './certifications/certification-tables.js';
import { MemoryCertifications } from './certifications/memory.js';
import { actKeys, type ActState, MemoryActs } from './commands/memory.js';
import { MemoryConfirmations } from './confirmations/memory.js';
import { confirmationKeys, type ConfirmationsState, PendingEmails } from './confirmations/pending-emails.js';
import { deviceKeys, type DevicesState, MemoryDevices } from './devices/memory.js';
import { invitationKeys, type InvitationsState, InvitationTables } from './invitations/invitation-tables.js';
import { MemoryInvitations } from './invitations/memory.js';
import { MemoryMembers } from './members/memory.js';
import { MemoryPeople, peopleKeys, type PeopleState } from './people/memory.js';
import { MemoryRecipients, recipientKeys, type RecipientsState } from './recipients/memory.js';
import { MemorySession, sessionKeys, type SessionState } from './session/memory.js';
import { MemorySignInMethods, signInMethodKeys, type SignInMethodsState } from './sign-in-methods/memory.js';
import { MemorySpaces, spaceKeys, type SpacesState } from './spaces/memory.js';
import type { SpaceStore } from './store.js';
import { MemoryTerms, termsKeys, type TermsState } from './terms/memory.js';

/** Everything a memory store keeps, as rows of plain data that could be written as JSON. */
export type MemoryState = ActState & CertificationsState & ConfirmationsState & DevicesState & InvitationsState & PeopleState & RecipientsState & SessionState & SignInMethodsState & SpacesState & TermsState;

/** The columns that tell the rows of a table apart. */
export const primaryKeys = { ...actKeys, ...certificationKeys, ...confirmationKeys, ...deviceKeys, ...invitationKeys, ...peopleKeys, ...recipientKeys, ...sessionKeys, ...signInMethodKeys, ...spaceKeys, ...termsKeys } as const satisfies {
  readonly [Name in keyof MemoryState]: readonly (keyof MemoryState[Name][number])[];
};

/**
 * The store in memory, for tests, demonstrations and the mock. An operation runs from its start to its end without
 * waiting for anything, which is what makes it a transaction here.
 */
export class MemoryStore implements SpaceStore {
  readonly acts: MemoryActs;
  readonly certifications: MemoryCertifications;
  readonly confirmations: MemoryConfirmations;
  readonly devices: MemoryDevices;
  readonly invitations: MemoryInvitations;
  readonly members: MemoryMembers;
  readonly people: MemoryPeople;
  readonly recipients: MemoryRecipients;
  readonly session: MemorySession;
  readonly signInMethods: MemorySignInMethods;
  readonly spaces: MemorySpaces;
  readonly terms: MemoryTerms;
  readonly #pending: PendingEmails;
  readonly #invitations: InvitationTables;
  readonly #certifications: CertificationTables;

  /** @param state What `dump` returned, or any rows that refer to each other as those do. */
  constructor(state: Partial<MemoryState> = {}) {
    this.acts = new MemoryActs(state);
    this.people = new MemoryPeople(state);
    this.#pending = new PendingEmails(state);
    this.#invitations = new InvitationTables(state);

    this.devices = new MemoryDevices(this.acts, this.#pending, state);
    this.#certifications = new CertificationTables(state);
    const tables = { pending: this.#pending, invitations: this.#invitations, certifications: this.#certifications };
    this.spaces = new MemorySpaces(this.acts, tables, state);
    this.certifications = new MemoryCertifications(this.acts, this.spaces, this.#certifications);
    this.members = new MemoryMembers(this.acts, this.spaces, this.#invitations);
    this.invitations = new MemoryInvitations(this.acts, this.spaces, this.#invitations);
    this.confirmations = new MemoryConfirmations(this.acts, this.spaces, this.#pending, this.#invitations);
    this.session = new MemorySession(this.acts, this.spaces, this.#invitations, state);
    this.recipients = new MemoryRecipients(this.acts, this.spaces, this.session, state);
    this.terms = new MemoryTerms(this.acts, state);
    const isEmpty = (personId: string) => !(this.terms.isAccepted(personId) || this.spaces.hasAny(personId) || this.devices.hasAny(personId));
    this.signInMethods = new MemorySignInMethods(this.acts, { people: this.people, mails: this.#pending, isEmpty }, state);
  }

  /** Everything, as plain data that another store can be made from. Rows are never changed, only replaced. */
  dump(): MemoryState {
    const { acts, devices, people, recipients, session, signInMethods, spaces, terms } = this;
    const tables = { ...this.#pending.dump(), ...this.#invitations.dump(), ...this.#certifications.dump() };
    return { ...acts.dump(), ...devices.dump(), ...tables, ...people.dump(), ...recipients.dump(), ...session.dump(), ...signInMethods.dump(), ...spaces.dump(), ...terms.dump() };
  }
}
