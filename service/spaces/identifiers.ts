import type { SpaceKind } from '../../src/contract/spaces.js';
import { draw, type Random } from '../values/random.js';

const prefixes = { private: 'PP', professional: 'PM' } as const;

/** Neither the letter O nor the digit 0: people read identifiers out to each other. Source: Guichet.lu help. */
const symbols = 'ABCDEFGHIJKLMNPQRSTUVWXYZ123456789';

/** Draws the identifier that people see, for example `PM-K7W3QX`. One in 1.5 billion: the store refuses a second. */
export function drawIdentifier(kind: SpaceKind, random: Random): string {
  return `${prefixes[kind]}-${draw(symbols, 6, random)}`;
}
