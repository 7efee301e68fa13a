import type { SpaceKind } from '../../src/contract/spaces.js';
import { draw, type Random } from './random.js';

const prefixes = { private: 'PP', professional: 'PM' } as const;

/** Neither the letter O nor the digit 0: people read identifiers out to each other. Source: Guichet.lu help. */
const symbols = 'ABCDEFGHIJKLMNPQRSTUVWXYZ123456789';

/** Draws the identifier that people see, for example `PM-K7W3QX`. One in 1.5 billion: the store refuses a second. */
export function drawIdentifier(kind: SpaceKind, random: Random): string {
  return `${prefixes[kind]}-${draw(symbols, 6, random)}`;
}

/** Whether a text could be the id of a space, of this service or of another that the spaces came from. */
export function isId(text: string): boolean {
  return /^[\w-]{1,64}$/.test(text);
}

/** Draws the id that programs use. It tells nothing and cannot be guessed. */
export function drawId(random: Random): string {
  return draw('abcdefghijklmnopqrstuvwxyz234567', 26, random);
}
