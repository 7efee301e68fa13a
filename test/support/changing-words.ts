/** What is another one each time: identifiers, numbers to compare, times of day, days. */
export const changingWords =
  /\bP[MP]-[0-9A-Z]{6}\b|\b\d(?: \d){5}\b|\b\d{1,2}[:h.]\d{2}(?::\d{2})?(?:\s?[AP]M)?\b|\b\d{1,2}\.? \p{L}+\.? 20\d{2}\b|\b\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}\b/gu;

/** Stands for any words or none. */
export const anyWords = '[…]';
