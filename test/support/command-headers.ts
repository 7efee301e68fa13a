/** The headers that every command of a client carries. The idempotency key is new each time unless stated. */
export function commandHeaders(key: string = crypto.randomUUID()): Record<string, string> {
  return { 'X-Requested-With': 'space-elements', 'Content-Type': 'application/json', 'Idempotency-Key': key };
}
