import { SqlCertifications } from './certifications/sql.js';
import { SqlActs } from './commands/sql.js';
import { SqlConfirmations } from './confirmations/sql.js';
import type { Database } from './database/database.js';
import { SqlDevices } from './devices/sql.js';
import { SqlInvitations } from './invitations/sql.js';
import { SqlMembers } from './members/sql.js';
import { SqlPeople } from './people/sql.js';
import { SqlRecipients } from './recipients/sql.js';
import { SqlSession } from './session/sql.js';
import { SqlSignInMethods } from './sign-in-methods/sql.js';
import { SqlSpaces } from './spaces/sql.js';
import type { SpaceStore } from './store.js';
import { SqlTerms } from './terms/sql.js';

/** The store in a SQL database that `migrate` has brought up to date. */
export class SqlStore implements SpaceStore {
  readonly acts: SqlActs;
  readonly certifications: SqlCertifications;
  readonly confirmations: SqlConfirmations;
  readonly devices: SqlDevices;
  readonly invitations: SqlInvitations;
  readonly members: SqlMembers;
  readonly people: SqlPeople;
  readonly recipients: SqlRecipients;
  readonly session: SqlSession;
  readonly signInMethods: SqlSignInMethods;
  readonly spaces: SqlSpaces;
  readonly terms: SqlTerms;

  constructor(database: Database) {
    this.acts = new SqlActs(database);
    this.certifications = new SqlCertifications(database);
    this.confirmations = new SqlConfirmations(database);
    this.devices = new SqlDevices(database);
    this.invitations = new SqlInvitations(database);
    this.members = new SqlMembers(database);
    this.people = new SqlPeople(database);
    this.recipients = new SqlRecipients(database);
    this.session = new SqlSession(database);
    this.signInMethods = new SqlSignInMethods(database);
    this.spaces = new SqlSpaces(database);
    this.terms = new SqlTerms(database);
  }
}
