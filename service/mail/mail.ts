/** A mail, written out. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  /** The same for every attempt to send it, so that a mailbox knows it again. */
  readonly id: string;
}

/** A mail that will not arrive however often it is sent, such as one to a mailbox that does not exist. */
export class UndeliverableError extends Error {
  override readonly name = 'UndeliverableError';
}
