/** Characters of titles that keyboards lack, with those that people type for them. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018-\u201b\u00b4`]/g, "'"],
  [/[\u201c-\u201f\u00ab\u00bb]/g, '"'],
  [/\s+/g, ' '],
];

/**
 * True if a title was typed as it is shown. White space is shown collapsed; for dashes, apostrophes and quotation marks
 * that keyboards lack, those that they have count.
 */
export function isSameTitle(one: string, other: string): boolean {
  return asTyped(one) === asTyped(other);
}

function asTyped(title: string): string {
  return typed.reduce((text, [shown, key]) => text.replace(shown, key), title.normalize()).trim();
}
