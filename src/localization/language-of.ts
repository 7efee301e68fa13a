/**
 * The language of the text an element stands in: the nearest `lang`, outward through shadow roots, else the language
 * of the browser. `closest()` and `:lang()` stop at shadow roots.
 */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    const language = at.closest('[lang]')?.getAttribute('lang');
    // As programs write it: `fr_LU`.
    if (language) return language.replaceAll('_', '-');
  }
  return navigator.language;
}

/** Calls back when a `lang` changes anywhere around the element. Returns what ends it. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let at: Element | undefined = element; at; at = hostOf(at)) {
    observer.observe(at.getRootNode(), { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
