import type { Page } from '@playwright/test';
import { misnamed } from './findings.js';

interface Layout {
  /** In CSS pixels. */
  readonly width: number;
  /** In per cent. */
  readonly textSize: string;
}

/** Where there is least room. */
const tightest: Layout = { width: 320, textSize: '200' };

/** The narrowest page that has to work, a phone, a tablet, a desk. */
const layouts: readonly Layout[] = [
  tightest,
  { width: 320, textSize: '100' },
  { width: 375, textSize: '200' },
  { width: 768, textSize: '200' },
  { width: 1280, textSize: '100' },
];

/** The languages with the longest words are tried in every layout, the others in the tightest. */
const layoutsOf = { fr: layouts, de: layouts, lb: [tightest], en: [tightest] } as const;

/** What does not fit into the present story, or is named otherwise than it reads, one sentence for each. */
export async function misfits(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [language, layoutsOfLanguage] of Object.entries(layoutsOf)) {
    await page.evaluate((lang) => (document.documentElement.lang = lang), language);
    await page.waitForFunction(speaks, language, { timeout: 10_000 });
    found.push(...(await misnamed(page)).map((what) => `${language}: ${what}`));
    for (const { width, textSize } of layoutsOfLanguage) {
      await page.setViewportSize({ width, height: 720 });
      const here = await page.evaluate(findMisfits, textSize);
      found.push(...here.map((what) => `${language}, ${width} px, text ${textSize} %: ${what}`));
    }
  }
  return found;
}

/** Runs in the page: true once every element that follows the language of the page speaks it. Terms keep their own. */
function speaks(language: string): boolean {
  return [...document.querySelectorAll('*')].every((host) => {
    const parts = [...(host.shadowRoot?.querySelectorAll('[lang]') ?? [])];
    const follows = host.closest('[lang]') === document.documentElement;
    return !follows || parts.length === 0 || parts.some((part) => part.getAttribute('lang') === language);
  });
}

/** Runs in the page, so it needs nothing but itself. */
function findMisfits(textSize: string): readonly string[] {
  const page = document.documentElement;
  page.dataset['textSize'] = textSize;
  const found: string[] = [];
  if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} px wide`);
  const look = (root: ParentNode) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!element.shadowRoot) continue;
      for (const inside of element.shadowRoot.querySelectorAll<HTMLElement>('*')) {
        if (isCut(inside)) found.push(`${inside.localName} “${inside.textContent.trim()}” is cut`);
      }
      look(element.shadowRoot);
    }
  };
  look(document);
  return found;

  function isCut(element: HTMLElement): boolean {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    // What is read out only is one pixel wide, on purpose; a field scrolls.
    if (clientWidth <= 1 || element.localName === 'input' || !element.checkVisibility()) return false;
    const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
    if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return false;
    const isClipped = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    return (isClipped(overflowX) && scrollWidth > clientWidth + 1) || (isClipped(overflowY) && scrollHeight > clientHeight + 1);
  }
}
