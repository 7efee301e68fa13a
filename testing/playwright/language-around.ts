/**
 * The language of the text an element stands in, found as the elements find it: the nearest `lang`, outward through
 * shadow roots, else the language of the browser. It runs in the page, so it needs nothing but itself.
 */
export function languageAround(element: Element): string {
  for (let at: Element | undefined = element; at; ) {
    const language = at.closest('[lang]')?.getAttribute('lang');
    if (language) return language.replaceAll('_', '-');
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return navigator.language;
}
