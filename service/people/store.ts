/** Everybody who has signed in. */
export interface PeopleStore {
  /**
   * The id of the person whom a provider means by a subject: the one they have, or else the one that was drawn. Names
   * and e-mail are kept as stated. Of several first sign-ins at once, one decides the id.
   */
  recordSignIn(signIn: PersonSignIn): Promise<string>;

  /** `undefined` for somebody who never signed in. */
  readPerson(personId: string): Promise<Person | undefined>;
}

export interface Person {
  /** As the provider stated them at the latest sign-in. */
  readonly firstNames: string;
  readonly lastNames: string;
  readonly email: string | null;
  /** True only when the provider says so. */
  readonly isEmailVerified: boolean;
  readonly signedInAt: string;
}

export interface PersonSignIn extends Omit<Person, 'signedInAt'> {
  readonly issuer: string;
  readonly subject: string;
  /** For somebody who signs in for the first time. */
  readonly drawnId: string;
  readonly at: string;
}
