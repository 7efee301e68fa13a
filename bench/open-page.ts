import type { Browser, CDPSession } from '@playwright/test';
import type { Contender } from './contenders.js';
import type { EmbeddedPage } from './embedded-pages.js';
import type { Conditions } from './page/conditions.js';
import { Subject } from './subject.js';

/** What the page of a contender is opened with: 10 spaces and 1 switcher unless stated, and answers that take no time. */
export type Circumstances = Partial<Pick<Conditions, 'spaces' | 'switchers' | 'latency'>> & {
  /** As on a cheap telephone: slow 4G, as Lighthouse defines it, and a processor that takes four times as long. */
  readonly slow?: boolean;
  /** Instead of the page of the bundler. */
  readonly embedded?: EmbeddedPage;
};

interface Place {
  readonly browser: Browser;
  /** Where the pages are served. */
  readonly address: string;
  /** What runs in a page before its own scripts. */
  readonly script: string;
}

/** As DevTools takes it: milliseconds, and bytes a second. */
export const slow4G = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };

/** How long anything may take, in milliseconds, before the measurement gives up. */
const timeoutMs = 120_000;

/** Opens the page of a contender in a browser that has never seen it, calls back, and closes it whatever happens. */
export async function openPage<Result>(
  { browser, address, script }: Place,
  { name, backEnd, anatomy, embedded: pages }: Contender,
  { slow, embedded, ...circumstances }: Circumstances,
  use: (subject: Subject) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(timeoutMs);
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    const trigger = (embedded && pages?.shownBy[embedded]) ?? anatomy.trigger;
    const conditions: Conditions = { backEnd, anatomy: { ...anatomy, trigger }, spaces: 10, switchers: 1, latency: 0, ...circumstances };
    await context.addInitScript(`globalThis.conditions = ${JSON.stringify(conditions)};\n${script}`);
    if (slow) await slowDown(devTools);
    const subject = new Subject(page, devTools);
    await page.goto(`${address}/${name}/${embedded ? `${embedded}/` : ''}`, { waitUntil: 'commit' });
    return await withinTimeout(use(subject));
  } finally {
    await context.close();
  }
}

async function slowDown(devTools: CDPSession) {
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', slow4G);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** A page that waits for a frame that never comes would wait for ever. */
async function withinTimeout<Result>(work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came within ${timeoutMs / 1_000} s.`)), timeoutMs);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
