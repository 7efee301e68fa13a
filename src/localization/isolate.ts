declare const isolated: unique symbol;

/** Text that somebody else wrote, as sentences take it: the direction of its letters stays its own. */
export type Isolated = string & { readonly [isolated]: true };

/** What a sentence takes as it is: a word of the element, a number, a date, or what has a form of its own, as identifiers do. */
export type Formatted = string;

/**
 * For each name in a sentence. Arabic or a control character in a name would otherwise turn around what follows it,
 * in sentences that are read out or are attributes too, where no element can isolate it.
 */
export const isolate = (name: string) => `\u2068${name.replace(/[\u2066-\u2069]/g, '')}\u2069` as Isolated;
