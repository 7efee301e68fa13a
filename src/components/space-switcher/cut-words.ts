/** Gives the button a tooltip while there is no room for its words. */
export function showCutWords(trigger: HTMLElement | null | undefined): void {
  if (!trigger) return;
  const words = [...trigger.querySelectorAll<HTMLElement>('.words, .words span')];
  const isCut = words.some(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth);
  const [kind, title] = [...trigger.querySelectorAll('.words > span')].map(({ textContent }) => textContent);
  // On its parts, not on the button: that would be read out after its name, which says the same.
  for (const part of trigger.querySelectorAll<HTMLElement>('.tile, .words')) {
    part.title = isCut ? `${title ?? ''}\n${kind ?? ''}` : '';
  }
}
