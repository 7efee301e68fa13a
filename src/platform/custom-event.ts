// Node has no document.
const page = globalThis as Partial<typeof globalThis>;

/**
 * The browser's own `CustomEvent`. Pages own the globals of that name: MooTools has another `Event`, old polyfills
 * another `CustomEvent`, and the constructors of Node are not those of a document that jsdom made.
 */
export const NativeCustomEvent = (page.document?.createEvent('CustomEvent').constructor ??
  CustomEvent) as typeof CustomEvent;
