/**
 * Something that the service depends on could not be reached, or was lost: nobody can say what it did. Whoever sent the
 * request may send it again, with the same key.
 */
export class UnavailableError extends Error {
  override readonly name: string = 'UnavailableError';
}
