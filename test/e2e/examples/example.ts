/** What the tests of the examples share: a page that tolerates no complaint, and its ways from view to view. */
import type { Page } from '@playwright/test';
import { expect, test as base } from '../mock/portal.js';

export { expect };

/** The words of the pages themselves; the elements' own are known to their drivers. */
const words = {
  fr: { name: 'FR – Français', home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace' },
  de: { name: 'DE – Deutsch', home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich' },
} as const;

type Language = keyof typeof words;
type View = 'home' | 'terms' | 'create';

export interface ExamplePage {
  /** Where the example is served, for example `http://localhost:4601`. */
  readonly address: string;
  /** What the console was warned of. */
  readonly warnings: readonly string[];
  /** Follows the navigation of the page. */
  show(view: View): Promise<void>;
  /** Chooses the language of the page. */
  speak(language: Language): Promise<void>;
  /** Until no view moves in any more: Astro's router complains when the next is asked for, or the window changes, before. */
  standsStill(): Promise<void>;
}

/** Opens one of the examples, in French. Fails on errors in the console, but for calls that the test itself cut off. */
export const test = base.extend<{ name: string; example: ExamplePage }>({
  name: ['plain', { option: true }],
  example: async ({ page, name }, use) => {
    const address = addressOf(name);
    const { errors, warnings } = listen(page);
    let language: Language = 'fr';
    const isMoving = () => page.evaluate(() => document.documentElement.matches(':active-view-transition'));
    const standsStill = () => expect.poll(isMoving).toBe(false);
    await page.goto(address);
    await use({
      address,
      warnings,
      standsStill,
      async show(view) {
        await standsStill();
        await page.getByRole('navigation').getByRole('link', { name: words[language][view], exact: true }).click();
      },
      async speak(chosen) {
        await standsStill();
        const choice = { name: words[chosen].name, exact: true };
        await page.getByRole('button', choice).or(page.getByRole('link', choice)).click();
        await expect(page.locator('html')).toHaveAttribute('lang', chosen);
        language = chosen;
      },
    });
    expect(errors).toEqual([]);
  },
});

export function addressOf(name: string): string {
  const addresses = JSON.parse(process.env['EXAMPLE_ADDRESSES'] ?? '{}') as Readonly<Record<string, string>>;
  return addresses[name] ?? '';
}

function listen(page: Page): { errors: string[]; warnings: string[] } {
  const errors: string[] = [];
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
    const wanted = message.text().includes('net::ERR_INTERNET_DISCONNECTED');
    if (message.type() === 'error' && !wanted) errors.push(`${message.text()} ${message.location().url}`);
  });
  return { errors, warnings };
}
