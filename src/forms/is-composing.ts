/** Safari ends a composition before the key that ends it: https://bugs.webkit.org/show_bug.cgi?id=165004 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari tells by nothing else
  return event.isComposing || event.keyCode === 229;
}
