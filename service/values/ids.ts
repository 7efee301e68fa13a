import { draw, type Random } from './random.js';

/** Draws the id that programs use. It says nothing and cannot be guessed. */
export function drawId(random: Random): string {
  return draw('abcdefghijklmnopqrstuvwxyz234567', 26, random);
}

/** Returns true for text that may be an id, of this service or of one that the data came from. */
export function isId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}
