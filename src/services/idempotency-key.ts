/** A new key for something a person does. Every retry of that act uses the same key. */
export function idempotencyKey(): string {
  // `crypto.randomUUID` is missing on pages without https.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
