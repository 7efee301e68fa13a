/** Who asks: a person, with the certificate in use. */
export interface Reader {
  readonly personId: string;
  /** Null or absent where the product states none: spaces with access by one certificate are not reached. */
  readonly certificateNumber?: string | null | undefined;
}

/** Who did something: a person, and one stay of theirs from signing in to signing out. */
export interface SignIn extends Reader {
  readonly signInId: string;
}

/** What makes a retry recognisable: a key that the person uses once, and what was asked for with it. */
export interface Act {
  readonly key: string;
  readonly fingerprint: string;
  /** From then on the key may be used again. */
  readonly expiresAt: string;
}

/** What every command carries. An act that was done before is not done again: its first result is the outcome. */
export interface Command extends SignIn {
  readonly at: string;
  readonly act: Act;
}

/**
 * A command has a result, or is refused, and then nothing has changed; unless the refusal is recorded: then it is kept
 * with what was written, a wrong guess for example, and a retry is refused alike without being counted again.
 */
export type Outcome<Result, Refusal extends string> =
  { readonly result: Result } | { readonly refusal: Refusal; readonly isRecorded?: true };

/** The acts of all people, by their idempotency keys. */
export interface ActStore {
  /** What came of an act, when it was done before. */
  recallAct(command: Pick<Command, 'personId' | 'act' | 'at'>): Promise<Outcome<unknown, 'key-reused'> | undefined>;
}
