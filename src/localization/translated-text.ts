/**
 * Page translators put a `<font>` in the place of each text. Lit changes a text by the `data` of the node that it left
 * there: without this the old words stay for good. The new text replaces the `<font>`, and the translator translates it.
 */
export function acceptNewText(root: ParentNode | null): void {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the tag is, and translators use it
  for (const font of root?.querySelectorAll('font') ?? []) {
    Object.defineProperty(font, 'data', { configurable: true, set: (text: string) => font.replaceWith(text) });
  }
}
