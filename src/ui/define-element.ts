let warned = false;

/** Defines a tag once. What another copy of this package has defined is kept, with one warning for all tags. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element && !warned) {
    warned = true;
    console.warn('An earlier copy of space-elements is kept.');
  }
}
