/** Why a sign-in, or a sign-out, came to nothing. */
export type FailureReason =
  /** The person did not go through with it. */
  | 'denied'
  /** It took too long, was answered before, or was begun in another browser. */
  | 'expired'
  /** The browser has sent no cookie back: it keeps none, or the sign-in was begun in another browser. */
  | 'no-cookie'
  /** The provider cannot be reached. */
  | 'unavailable'
  /** The provider's answer cannot be relied on. */
  | 'refused'
  /** The person has removed the product from their account. */
  | 'removed'
  /** A product could not be registered; the person is signed in as before. */
  | 'not-registered'
  /** It was to be a strong one, and is not; the person is signed in. */
  | 'not-strong'
  /** Too many in a short time. */
  | 'too-many'
  /** Another site sent the browser to the sign-out. */
  | 'foreign'
  /** It is not certain that the person wants to sign out everywhere. */
  | 'unconfirmed';

interface FailureDetails {
  readonly returnTo?: string;
  readonly link?: string;
  readonly cause?: unknown;
}

/** Thrown while a sign-in is under way; the person is told by a page, or taken back. */
export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly reason: FailureReason;
  /** Where the person wanted to go. */
  readonly returnTo: string | undefined;
  /** Where they can go on; to sign in again unless stated. */
  readonly link: string | undefined;

  constructor(reason: FailureReason, { returnTo, link, cause }: FailureDetails = {}) {
    super(reason, { cause });
    this.reason = reason;
    this.returnTo = returnTo;
    this.link = link;
  }
}
