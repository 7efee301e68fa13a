import type { Page } from '@playwright/test';

/** A phone held sideways, and a small window at 400 %: the least height that WCAG asks to serve, with some room. */
const low = { width: 640, height: 450 };

/** Buttons, links and fields of the present story that no user gets to in a low window, one sentence for each. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.lang = 'en';
    document.documentElement.dataset['textSize'] = '100';
  });
  await page.setViewportSize(low);
  return page.evaluate(findUnreachable);
}

/** Runs in the page, so it needs nothing but itself. */
function findUnreachable(): readonly string[] {
  const all = [...elementsIn(document)];
  const modal = all.findLast((element) => element.matches(':modal'));
  const popovers = all.filter((element) => element.matches(':popover-open'));
  return all
    .filter((element) => element.matches('a[href], button, input, select, textarea, summary, [role=option]'))
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && isPerceived(element))
    .filter((element) => !modal || pathOf(element).includes(modal))
    .filter((element) => !isReached(element))
    .map((element) => `${element.localName} “${element.getAttribute('aria-label') ?? (element.textContent.trim() || element.getAttribute('name'))}”`);

  function isReached(element: HTMLElement): boolean {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // A link may go on in the next line.
    const { left, top, width, height } = element.getClientRects()[0]!;
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = deepestAt(x, y);
    if (!hit) return false;
    const path = pathOf(hit);
    const label = (element as HTMLInputElement).labels?.[0];
    if (path.includes(element) || pathOf(element).includes(hit) || (label && path.includes(label))) return true;
    // It is there again once the user has closed what is open above it.
    return popovers.some((popover) => path.includes(popover) && !pathOf(element).includes(popover));
  }

  /** What is read out only is one pixel wide, and what is in a closed part has no size. */
  function isPerceived(element: HTMLElement): boolean {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1;
  }

  function deepestAt(x: number, y: number): Element | null {
    let hit = document.elementFromPoint(x, y);
    for (let root = hit?.shadowRoot; root; root = hit.shadowRoot) {
      const inner = root.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit;
  }

  function pathOf(element: Element): readonly Element[] {
    const path: Element[] = [];
    for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at)) path.push(at);
    return path;
  }

  function hostOf(element: Element): Element | null {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  }

  function* elementsIn(root: ParentNode): Generator<HTMLElement> {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }
}
