import type { Page } from '@playwright/test';
import { expect, knowsSession, sizes, test } from './portal.js';

interface Observed {
  /** The sum of all layout shifts. */
  shift: number;
  /** What moved. */
  moved: string[];
  /** When the page was written in its language, and when it was first painted. */
  ready: number;
  painted: number;
}

for (const [size, viewport] of Object.entries(sizes)) {
  for (const situation of ['private-only', 'slow', 'new-user']) {
    for (const name of ['home', 'create', 'terms']) {
      test.describe(`${name}, ${situation}, ${size}`, () => {
        test.use({ viewport });

        test('nothing moves while the page and its session load', async ({ page }) => {
          await observe(page);
          await page.goto(`/?page=${name}&situation=${situation}&lang=fr`);
          await knowsSession(page);
          await expect(page.locator('.skeleton')).toHaveCount(0);
          await nothingMoreLoads(page);

          const { shift, moved } = await observed(page);
          expect(moved).toEqual([]);
          expect(shift).toBe(0);
        });
      });
    }
  }
}

for (const lang of ['fr', 'de', 'en', 'lb']) {
  test(`nothing is painted before the page is in its language (${lang})`, async ({ page }) => {
    await observe(page);
    await page.goto(`/?mock&lang=${lang}&theme=dark`);
    await knowsSession(page);
    const { ready, painted } = await observed(page);
    expect(ready).toBeGreaterThan(0);
    expect(painted).toBeGreaterThanOrEqual(ready);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
  });
}

async function observe(page: Page) {
  await page.addInitScript(() => {
    const observed = { shift: 0, moved: [] as string[], ready: 0, painted: 0 };
    Object.assign(window, { observed });

    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node?: Node | null; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as LayoutShift[]) {
        observed.shift += value;
        for (const { node, previousRect, currentRect } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          const from = `${previousRect.x},${previousRect.y} ${previousRect.width}×${previousRect.height}`;
          const to = `${currentRect.x},${currentRect.y} ${currentRect.width}×${currentRect.height}`;
          observed.moved.push(`${element?.tagName ?? '?'}.${element?.className ?? ''}: ${from} → ${to}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });

    new PerformanceObserver((list) => {
      observed.painted = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? observed.painted;
    }).observe({ type: 'paint', buffered: true });

    new MutationObserver(() => {
      if (!observed.ready && document.querySelector('[data-ready]')) observed.ready = performance.now();
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
}

/** What comes last may move something too: waits until nothing is loaded any more and what came is painted. */
async function nothingMoreLoads(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function observed(page: Page): Promise<Observed> {
  return page.evaluate(() => (window as unknown as { observed: Observed }).observed);
}
