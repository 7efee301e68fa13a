/** Runs in the page: whether nothing holds the place of what is to come, shadow roots included. */
export function isLoaded(): boolean {
  const waits = (root: ParentNode): boolean =>
    [...root.querySelectorAll('*')].some(
      (element) =>
        (element.classList.contains('skeleton') && element.getClientRects().length > 0) ||
        (element.shadowRoot !== null && waits(element.shadowRoot)),
    );
  return !waits(document);
}
