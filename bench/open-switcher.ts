/**
 * How long the switcher takes to open, and to find the last space, with few spaces and with ten thousand, in one run:
 * `npm run bench`. Figures of one machine mean little; their ratio is what is claimed. The service is the mock.
 */
import { chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { chromiumArguments, findBrowser } from '../scripts/browsers.js';

const rounds = 9;
const few = 'forty';
const many = 'ten-thousand';

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 4199, host: 'localhost' } });
const executablePath = findBrowser('chromium');
const browser = await chromium.launch({ args: [...chromiumArguments], ...(executablePath && { executablePath }) });
try {
  const [first, second] = [await measure(few), await measure(many)];
  console.log(`open, ${few}: ${first.open.toFixed(0)} ms, ${first.elements} elements`);
  console.log(`open, ${many}: ${second.open.toFixed(0)} ms, ${second.elements} elements`);
  console.log(`ratio: ${(second.open / first.open).toFixed(2)}`);
  console.log(`find the last of ${many}, after the last key: ${second.find.toFixed(0)} ms`);
} finally {
  await browser.close();
  await server.close();
}

/** Medians in milliseconds, from the click to the frame that shows the first page of spaces. */
async function measure(situation: string) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:4199/?situation=${situation}&lang=en`);
  const trigger = page.locator('space-switcher').getByRole('button', { name: /Switch space/ });
  await trigger.hover();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(await timeToOpen(page));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
  }
  await trigger.click();
  await page.locator('space-switcher').getByRole('option').first().waitFor();
  const elements = await page.locator('space-switcher').evaluate((host) => host.shadowRoot?.querySelectorAll('*').length ?? 0);
  const find = await timeToFind(page, await lastIdentifier(page));
  await page.close();
  return { open: median(times), elements, find };
}

/** From the click to the frame that shows spaces. */
function timeToOpen(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = document.querySelector('space-switcher')!.shadowRoot!;
    const start = performance.now();
    root.querySelector<HTMLElement>('.trigger')?.click();
    while (!root.querySelector('.option')) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
}

/** The identifier of the space that stands last in the list. */
function lastIdentifier(page: Page): Promise<string> {
  return page.evaluate(async () => {
    let last = '';
    for (let cursor: string | null = ''; cursor !== null; ) {
      const answer: Response = await fetch(`/api/spaces?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      const found = (await answer.json()) as { items: { identifier: string }[]; nextCursor: string | null };
      last = found.items.at(-1)?.identifier ?? last;
      cursor = found.nextCursor;
    }
    return last;
  });
}

/** From the last key to the frame that shows the one space that is left. */
async function timeToFind(page: Page, identifier: string): Promise<number> {
  const search = page.locator('space-switcher').getByRole('searchbox');
  await search.fill(identifier.slice(0, -1));
  await page.waitForTimeout(1_000);
  return page.evaluate(async (text) => {
    const root = document.querySelector('space-switcher')!.shadowRoot!;
    const field = root.querySelector('input')!;
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input'));
    do await new Promise((resolve) => requestAnimationFrame(resolve));
    while (root.querySelector('.outdated') || root.querySelectorAll('.option').length !== 1);
    return performance.now() - start;
  }, identifier);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
