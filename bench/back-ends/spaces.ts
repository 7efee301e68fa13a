/** One of the spaces that every back-end here knows, each in the words of its own contract. */
export interface KnownSpace {
  readonly id: string;
  readonly identifier: string;
  readonly title: string;
}

/** The first is the active one. No two have the same title. */
export function knownSpaces(count: number): readonly KnownSpace[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(5, '0');
    // Identifiers have neither the letter O nor the digit 0.
    const identifier = `PM-Z${number.replaceAll('0', 'Z')}`;
    return { id: `space-${number}`, identifier, title: `Bakery Thill ${number}` };
  });
}
