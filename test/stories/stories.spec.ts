import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

/** What a story's preview tells on its channel. */
interface Report {
  event: string;
  payload: unknown;
}

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8')) as { entries: Record<string, Entry> };
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const endings = ['storyFinished', 'storyMissing', 'storyErrored', 'storyThrewException', 'docsRendered'];
const failures = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException', 'unhandledErrorsWhilePlaying'];

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const { id, title, name, type } of Object.values(entries)) {
  test(`${title}: ${name}`, async ({ page }) => {
    const errors = collectErrors(page);
    const reports = await open(page, id, type);
    expect(reports.filter(({ event }) => failures.includes(event))).toEqual([]);
    expect(errors).toEqual([]);
    if (type === 'docs') return;

    await page.addScriptTag({ path: axe });
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look.colorScheme, forcedColors: look.forcedColors });
      await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), look.colorScheme);
      expect.soft(await findings(page), `axe, ${look.name}`).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAnswerOfTheMock(message.location().url)) errors.push(`${message.text()} ${message.location().url}`);
  });
  return errors;
}

/** Chromium logs every answer of 400 and above; in many situations that is what the mock is asked for. */
function isAnswerOfTheMock(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname.startsWith('/api/');
}

/** Waits until the story has played, and answers all that its preview told on the way. */
async function open(page: Page, id: string, type: Entry['type']): Promise<Report[]> {
  const reports: Report[] = [];
  await page.exposeFunction('__report', (report: Report) => reports.push(report));
  await page.addInitScript((events) => {
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
  }, [...new Set([...endings, ...failures])]);
  // The addon would run axe once more.
  await page.goto(`/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
  const hasEnded = () => reports.some(({ event }) => endings.includes(event));
  await expect.poll(hasEnded, { message: 'the story ends', timeout: 45_000 }).toBe(true);
  return reports;
}

async function findings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    const { violations } = await axe.run(
      { include: ['body'], exclude: [['.sb-wrapper'], ['#storybook-docs'], ['#storybook-highlights-root']] },
      // A story is a piece of a page, without its landmarks.
      { resultTypes: ['violations'], rules: { region: { enabled: false } } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary ?? ''}`));
  });
}
