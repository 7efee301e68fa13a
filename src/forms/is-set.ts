/** True for an attribute that is set. Frameworks write `false` as a word where they know no property. */
export function isSet(value: string | null): boolean {
  return value !== null && value !== 'false';
}
