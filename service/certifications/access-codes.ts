import type { KeyedHash } from '../values/keyed-hash.js';
import { draw, type Random } from '../values/random.js';

/** 32 signs, none of which is read as another one. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 60 bits: with the tries that there are in a day, nobody guesses one. */
const length = 12;

/** Draws a code, in groups of four that can be read out. */
export function drawAccessCode(random: Random): string {
  return draw(alphabet, length, random).replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code, however it was typed: without the key of the service, nobody can tell which code it is of. */
export function hashAccessCode(keyed: KeyedHash, code: string): Promise<string> {
  return keyed.hash(`access code ${code.normalize('NFKC').toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`);
}
