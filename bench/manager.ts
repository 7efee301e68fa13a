/**
 * What `<space-manager>` costs with 10 and with 10,000 spaces, in a page with the script tag: `npm run bench:manager`.
 * Needs the build. The answers come from the mock; both sizes are opened in turn, each in a browser that has never seen
 * the page. Figures of one machine mean little; their ratio is what is claimed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { type Browser, chromium, type Route } from '@playwright/test';
import { Mock } from '../mocks/mock.js';
import { chromiumArguments, ensureBrowsers, findBrowser } from '../tools/machine/browsers.js';

const sizes = [10, 10_000] as const;
const rounds = 9;
const origin = 'http://portal.example';

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>My spaces</title>
<link rel="stylesheet" href="/space-elements/tokens.css">
<script type="module" src="/space-elements/browser/space-elements.js" data-base-url="/api"></script>
<main><h1>My spaces</h1><space-manager></space-manager></main>`;

interface Sample {
  /** Milliseconds from the navigation to the first frame with spaces. */
  readonly opened: number;
  /** On the whole page, shadow roots included. */
  readonly elements: number;
}

ensureBrowsers(['chromium']);
const browser = await chromium.launch({ executablePath: findBrowser('chromium')!, args: [...chromiumArguments] });
const samples = new Map<number, Sample[]>(sizes.map((size) => [size, []]));
try {
  const mocks = new Map(sizes.map((size) => [size, mockWith(size)]));
  // Not counted: the first page of a browser takes longer.
  await open(browser, mocks.get(10)!);
  for (let round = 0; round < rounds; round += 1) {
    for (const [size, mock] of mocks) samples.get(size)!.push(await open(browser, mock));
  }
} finally {
  await browser.close();
}

const [few, many] = sizes.map((size) => summarize(samples.get(size)!)) as [Sample, Sample];
const report = `# The manager, measured

${cpus().length} × ${cpus()[0]!.model.trim()}; medians of ${rounds}.

| | 10 spaces | 10,000 spaces | ratio |
|---|---|---|---|
| From the navigation to the first spaces | ${few.opened.toFixed(0)} ms | ${many.opened.toFixed(0)} ms | ${(many.opened / few.opened).toFixed(2)} |
| Elements on the page | ${few.elements} | ${many.elements} | ${(many.elements / few.elements).toFixed(2)} |
`;
console.log(report);
await writeFile(new URL('results/manager.md', import.meta.url), report);

function mockWith(count: number): Mock {
  const spaces = Array.from({ length: count }, (_, index) => `Space of the business ${index + 1}`);
  return new Mock({ spaces, professionalSpaceLimit: 20_000, fresh: true });
}

async function open(from: Browser, mock: Mock): Promise<Sample> {
  const context = await from.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const opened = await context.newPage();
    // The compiler names functions with it, also the one that runs in the page.
    await opened.addInitScript('globalThis.__name = (named) => named');
    await opened.route(`${origin}/**`, (route) => answer(route, mock));
    await opened.goto(`${origin}/spaces`, { waitUntil: 'commit' });
    return await opened.evaluate(measure);
  } finally {
    await context.close();
  }
}

async function answer(route: Route, mock: Mock): Promise<void> {
  const request = route.request();
  const { pathname } = new URL(request.url());
  const file = pathname.replace(/^\/space-elements/u, 'dist');
  if (pathname.startsWith('/api/')) {
    const response = await mock.answer(new Request(request.url(), { method: request.method(), headers: request.headers() }));
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() });
  } else if (pathname === '/spaces') {
    await route.fulfill({ contentType: 'text/html', body: page });
  } else if (existsSync(file)) {
    await route.fulfill({ contentType: file.endsWith('.css') ? 'text/css' : 'text/javascript', body: readFileSync(file) });
  } else {
    await route.fulfill({ status: 404 });
  }
}

/** Runs in the page. */
async function measure(): Promise<Sample> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const count = (root: ParentNode): number =>
    [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
  while (!document.querySelector('space-manager')?.shadowRoot?.querySelector('[part=space]')) await frame();
  return { opened: performance.now(), elements: count(document) };
}

function summarize(all: readonly Sample[]): Sample {
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return { opened: median(all.map(({ opened }) => opened)), elements: median(all.map(({ elements }) => elements)) };
}
