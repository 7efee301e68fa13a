import type { ConsoleMessage, Page } from '@playwright/test';
import type { Entry } from './entries.js';
import { isLoaded } from '../support/loaded.js';
import { light, type Mode } from './modes.js';
import { visibleHeight } from './visible-height.js';

/** What a story's preview tells on its channel. */
export interface Report {
  readonly event: string;
  readonly payload: unknown;
}

const endings = ['storyFinished', 'storyMissing', 'storyErrored', 'storyThrewException', 'docsRendered'];
const failures = [
  'storyMissing',
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/** It stays this time: what counts seconds down would else be another picture on a slow machine. The hour is of the time zone of the page. */
const today = new Date('2026-03-02T09:30:00Z');

/** How long a story may take, in milliseconds: for a machine that has other work to do. */
const timeoutMs = 45_000;

/** Of the window, in CSS pixels. */
const height = 720;

/**
 * A page that shows one story after another. Each gets a new document, and finds no cookie and nothing stored; what is
 * downloaded and the service worker of the mock stay, so that only the first waits for them.
 */
export class StoryPage {
  readonly page: Page;
  /** What went wrong in the present document, in the page's own words. */
  readonly errors: string[] = [];
  #reports: Report[] = [];
  #end: (() => void) | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** Once, before the first story. */
  async prepare(): Promise<void> {
    this.page.on('pageerror', (error) => this.errors.push(error.stack || error.message));
    this.page.on('console', (message) => {
      if (message.type() !== 'error' || isAnswerOfTheMock(message)) return;
      this.errors.push(`${message.text()} ${message.location().url}`);
    });
    await this.page.exposeFunction('__report', (report: Report) => this.#take(report));
    await this.page.addInitScript(startAnew);
    await this.page.addInitScript(listenToPreview, [...new Set([...endings, ...failures])]);
  }

  /** Shows a story in light and waits until it has played, and all is loaded unless it is about loading. Answers the failures that its preview told on the way. */
  async open({ id, type, tags }: Entry): Promise<readonly Report[]> {
    await this.page.goto('about:blank');
    await this.page.context().clearCookies();
    await this.page.clock.setFixedTime(today);
    await this.#emulate(light);
    this.#reports = [];
    this.errors.length = 0;
    const ended = new Promise<void>((resolve) => (this.#end = resolve));
    // The addon would run axe once more.
    await this.page.goto(`/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`, { waitUntil: 'commit' });
    await withinTimeout(ended, `${id} has not ended.`);
    // What is tried again before it fails takes its time.
    if (!tags.includes('loading')) await this.page.waitForFunction(isLoaded, undefined, { timeout: timeoutMs });
    return this.#reports.filter(({ event }) => failures.includes(event));
  }

  /** Shows the present story in a mode, from its start. */
  async dress(mode: Mode): Promise<void> {
    await this.#emulate(mode);
    await this.page.evaluate(({ theme, direction, textSize }) => {
      document.documentElement.dir = direction;
      Object.assign(document.documentElement.dataset, { theme, textSize });
      scrollTo(0, 0);
    }, mode);
  }

  /** What to take a picture of: the part of the document in which something stands. */
  async picture(): Promise<{ fullPage: true; clip: { x: number; y: number; width: number; height: number } }> {
    const { width } = this.page.viewportSize()!;
    return { fullPage: true, clip: { x: 0, y: 0, width, height: await this.page.evaluate(visibleHeight) } };
  }

  async #emulate({ theme, forcedColors, width }: Mode): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme, forcedColors });
    await this.page.setViewportSize({ width, height });
  }

  #take(report: Report) {
    this.#reports.push(report);
    if (endings.includes(report.event)) this.#end?.();
  }
}

/** Chromium logs every answer of 400 and above; in many situations that is what the mock is asked for. */
function isAnswerOfTheMock(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return URL.canParse(url) && new URL(url).pathname.startsWith('/api/');
}

/** Runs in the page, before its own scripts: nothing is stored, and what is drawn by lot is the same each time. */
function startAnew(): void {
  if (location.origin === 'null') return;
  localStorage.clear();
  sessionStorage.clear();
  let drawn = 0;
  crypto.getRandomValues = <T extends ArrayBufferView | null>(array: T): T => {
    if (array instanceof Uint8Array) array.forEach((_, index) => (array[index] = (drawn = (drawn * 73 + 41) % 251)));
    return array;
  };
}

/** Runs in the page, before its own scripts. */
function listenToPreview(events: readonly string[]): void {
  const listen = (channel: { on(event: string, listener: (payload: unknown) => void): void }) => {
    for (const event of events) {
      channel.on(event, (payload) => {
        const text = JSON.stringify(payload, (_, value: unknown) => (value instanceof Error ? value.message : value));
        void (window as unknown as { __report(report: Report): Promise<void> }).__report({ event, payload: text });
      });
    }
  };
  // The preview puts its channel here before it renders anything.
  let channel: Parameters<typeof listen>[0];
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set: (value: typeof channel) => listen((channel = value)),
  });
}

async function withinTimeout(ended: Promise<void>, otherwise: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), timeoutMs);
  });
  try {
    await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}
