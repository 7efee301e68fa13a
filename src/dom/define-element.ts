/** Defines a tag once. A second definition, by another copy of this package, keeps the first and warns. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element) console.warn(`<${tag}> is already defined by another copy of space-elements, which is kept.`);
}
