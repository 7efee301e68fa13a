/**
 * Runs in the page: how much of the document, in CSS pixels, has something to see, shadow roots and what floats above
 * the page included, what is scrolled away inside something not.
 */
export function visibleHeight(): number {
  const lowest = (element: Element, limit: number): number => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return 0;
    const { bottom, width, height } = element.getBoundingClientRect();
    const end = width > 0 && height > 0 ? Math.min(bottom, limit) : 0;
    const inside = style.overflowY === 'visible' ? limit : Math.min(bottom, limit);
    const children = [...(element.shadowRoot?.children ?? []), ...element.children];
    return Math.max(end, ...children.map((child) => lowest(child, inside)));
  };
  const whole = document.documentElement.scrollHeight;
  // The body itself may be as high as the window.
  const end = Math.max(0, ...[...document.body.children].map((element) => lowest(element, whole)));
  // Air below it.
  return Math.min(Math.ceil(end) + 16, whole);
}
