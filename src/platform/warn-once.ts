const said = new Set<string>();

/** Tells the developer of the page something once, however many elements have reason to. */
export function warnOnce(text: string): void {
  if (!said.has(text)) console.warn(text);
  said.add(text);
}
