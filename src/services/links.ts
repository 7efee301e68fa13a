/**
 * The absolute address of a link that a service gave, or `undefined` when it is none that a page should offer:
 * anything but http and https (`javascript:`, `data:`, …) is refused. Every link from a service goes through here.
 *
 * @param base What a relative reference is resolved against, for example `document.baseURI`.
 */
export function safeLink(reference: string | null | undefined, base: string): string | undefined {
  if (!reference) return undefined;
  try {
    const { href, protocol } = new URL(reference, base);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}
