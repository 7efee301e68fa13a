import { randomBytes } from 'node:crypto';

/** 256 bits that cannot be guessed, as text that fits into a cookie. What is stored of it is a hash. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url');
}
