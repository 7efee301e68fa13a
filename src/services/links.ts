/**
 * The absolute address of a link that a service gave, or `undefined` when it is none that a page should offer:
 * anything but http and https (`javascript:`, `data:`, …) is refused. Every link from a service goes through here.
 *
 * @param reference Relative to the page, or absolute.
 */
export function safeLink(reference: string | null | undefined): string | undefined {
  if (!reference) return undefined;
  // In a page by an element, because the global `URL` may be the page's own. Node has no page.
  const { document } = globalThis as Partial<typeof globalThis>;
  const { href, protocol } = document ? Object.assign(document.createElement('a'), { href: reference }) : new URL(reference);
  return /^https?:$/.test(protocol) ? href : undefined;
}
