import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const secret = randomBytes(32);

/** What the pages of this site know and other sites do not. */
export function csrfToken(visitor: string): string {
  return createHmac('sha256', secret).update(visitor).digest('base64url');
}

/** Whether this is the token that the visitor was given. */
export function isToken(given: unknown, visitor: string): boolean {
  if (typeof given !== 'string') return false;
  const [expected, received] = [Buffer.from(csrfToken(visitor)), Buffer.from(given)];
  return received.length === expected.length && timingSafeEqual(received, expected);
}
