/** What tells how a page is laid out and seen, where nothing is. */
export function addObservers(): void {
  const page: { matchMedia?: unknown; IntersectionObserver?: unknown } = globalThis;
  page.matchMedia ??= (media: string) => Object.assign(new EventTarget(), { matches: false, media, onchange: null });
  page.IntersectionObserver ??= NothingInView;
  const element: { checkVisibility?: unknown } = Element.prototype;
  element.checkVisibility ??= () => false;
}

/** Observes nothing: there is no view that something could come into. */
class NothingInView {
  observe = ignore;
  unobserve = ignore;
  disconnect = ignore;
  takeRecords = () => [];
}

const ignore = () => undefined;
