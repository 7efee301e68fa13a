import type { Locator, Page } from '@playwright/test';
import { expect } from './mock/portal.js';

/** More stops than any page of the portal has. */
const stops = 60;

/** Fails with the texts of our elements that do not fit into what they stand in. */
export async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() => {
    const cut: string[] = [];
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      for (const element of shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []) {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        // What is read out only is one pixel wide, on purpose; what scrolls can be reached.
        if (clientWidth <= 1 || !element.checkVisibility()) continue;
        // On the button of the switcher an ellipsis says that there is more; its name, tooltip and popup have it whole.
        if (textOverflow === 'ellipsis' && element.closest('[part=trigger]')) continue;
        const isCut =
          (overflowX === 'hidden' && scrollWidth > clientWidth + 1) || (overflowY === 'hidden' && scrollHeight > clientHeight + 1);
        if (isCut) cut.push(`${element.localName} “${element.textContent.trim()}”`);
      }
    }
    return cut;
  });
  expect.soft(cut, page.url()).toEqual([]);
}

/** Walks through the page with the Tab key; fails where the focus is not drawn, or is behind something. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const seen = new Set<string>();
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, drawn, uncovered } = await page.evaluate(describeFocus);
    if (!name || seen.has(name)) break;
    seen.add(name);
    expect.soft({ drawn, uncovered }, `${name} in ${page.url()}`).toEqual({ drawn: true, uncovered: true });
  }
  expect(seen.size, 'stops').toBeGreaterThan(3);
}

/** Runs in the page, so it needs nothing but itself. */
function describeFocus(): { name: string; drawn: boolean; uncovered: boolean } {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body) return { name: '', drawn: false, uncovered: false };
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const name = `${focused.localName} “${focused.textContent.trim().slice(0, 40)}” at ${left.toFixed()}, ${top.toFixed()}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const));
  const uncovered = points.some(([x, y]) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y)) {
      const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
      if (inner === found) break;
      found = inner;
    }
    return found !== null && (focused.contains(found) || found.contains(focused));
  });
  return { name, drawn: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1, uncovered };
}

/** Fails when a line of an element differs from the background by less than 3 : 1, as WCAG 1.4.11 counts it. */
export async function expectDistinct(element: Locator, property: string): Promise<void> {
  const contrast = await element.evaluate((control, line) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const luminance = (...layers: string[]) => {
      for (const colour of layers) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const backgrounds: string[] = [];
    for (let at: Element | null = control; at; ) {
      backgrounds.unshift(getComputedStyle(at).backgroundColor);
      const root: Node = at.getRootNode();
      at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    }
    const around = luminance('Canvas', ...backgrounds.slice(0, -1));
    const drawn = luminance('Canvas', ...backgrounds.slice(0, -1), getComputedStyle(control).getPropertyValue(line));
    return (Math.max(around, drawn) + 0.05) / (Math.min(around, drawn) + 0.05);
  }, property);
  expect(contrast, property).toBeGreaterThanOrEqual(3);
}
