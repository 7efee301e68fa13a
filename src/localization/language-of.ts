/**
 * The language of the text an element stands in: the nearest `lang` that names one, outward through shadow roots, else the language
 * of the browser. `closest()` and `:lang()` stop at shadow roots.
 */
export function languageOf(element: Element): string {
  for (let current: Element | undefined = element; current; ) {
    const nearest: Element | null = current.closest('[lang]');
    const language = wellFormed(nearest?.getAttribute('lang'));
    if (language) return language;
    current = nearest?.parentElement ?? hostOf(nearest ?? current);
  }
  return wellFormed(navigator.language) ?? 'en';
}

/** A page may write anything into `lang`, and it goes into a header and to `Intl`. Some programs write `fr_LU`. */
function wellFormed(language: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(language?.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

const listeners = new Set<() => void>();

/** One for all elements: a hundred of them in one document would otherwise be a hundred observers of it. */
let observer: MutationObserver | undefined;

/** Calls back when a `lang` changes anywhere around the element. Returns a function that stops it. */
export function observeLanguage(element: Element, onChange: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  listeners.add(onChange);
  for (let current: Element | undefined = element; current; current = hostOf(current)) {
    observer.observe(current.getRootNode(), { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(onChange);
    if (!listeners.size) observer?.disconnect();
  };
}

function hostOf(element: Element): Element | undefined {
  return (element.getRootNode() as Partial<ShadowRoot>).host;
}
