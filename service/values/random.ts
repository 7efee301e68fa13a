/** Draws an integer from 0 up to, but not including, `bound` (at most 256); each is as likely as any other. */
export type Random = (bound: number) => number;

export const secureRandom: Random = (bound) => {
  const byte = new Uint8Array(1);
  // The last, incomplete run of bytes would favour small numbers: draw again.
  const fair = 256 - (256 % bound);
  do crypto.getRandomValues(byte);
  while (byte[0]! >= fair);
  return byte[0]! % bound;
};

/** `length` symbols of `alphabet`, each drawn for itself. */
export function draw(alphabet: string, length: number, random: Random): string {
  return Array.from({ length }, () => alphabet[random(alphabet.length)]).join('');
}
