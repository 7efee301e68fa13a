import { warnOnce } from '../platform/warn-once.js';

/** Defines a tag once. What another copy of this package has defined is kept, with one warning for all tags. */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const defined = customElements.get(tag);
  if (!defined) customElements.define(tag, element);
  else if (defined !== element) warnOnce('An earlier copy of space-elements is kept.');
}
