/** Does to the texts of an element what page translators do: each is replaced by `<font>` elements that hold another. */
export function translatePage(element: Element): void {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (!/\p{L}/u.test(text.data) || text.parentElement?.closest('style, [translate=no]')) continue;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what translators use
    const fonts = [document.createElement('font'), document.createElement('font')] as const;
    fonts[0].append(fonts[1]);
    fonts[1].append(translated(text.data));
    text.replaceWith(fonts[0]);
  }
}

export function translated(text: string): string {
  return `⟦${text}⟧`;
}
