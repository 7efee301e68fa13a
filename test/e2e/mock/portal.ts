/** What the end-to-end tests share: the portal as a person meets it, and a page that tolerates no violation. */
import { test as base, type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import {
  CreateProSpaceFormDriver,
  SpaceSwitcherDriver,
  TermsAcceptanceDriver,
} from '../../../testing/playwright/index.js';

export { expect };

/** The elements of the page. */
interface Drivers {
  readonly switcher: SpaceSwitcherDriver;
  readonly form: CreateProSpaceFormDriver;
  readonly terms: TermsAcceptanceDriver;
}

/**
 * Tests whose every page fails on a violation of the content security policy or of Trusted Types, and on an error
 * that nobody caught.
 */
export const test = base.extend<Drivers>({
  context: async ({ context }, use) => {
    const complaints = await collectComplaints(context);
    await use(context);
    expect(complaints).toEqual([]);
  },
  switcher: async ({ page }, use) => use(new SpaceSwitcherDriver(page)),
  form: async ({ page }, use) => use(new CreateProSpaceFormDriver(page)),
  terms: async ({ page }, use) => use(new TermsAcceptanceDriver(page)),
});

/** The violations of the policy and the uncaught errors in the pages of a context, from now on. */
export async function collectComplaints(context: BrowserContext): Promise<readonly string[]> {
  const complaints: string[] = [];
  await context.exposeFunction('reportViolation', (violation: string) => complaints.push(violation));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      const { reportViolation } = window as unknown as { reportViolation: (violation: string) => void };
      reportViolation(`${violatedDirective} ${blockedURI} in ${sourceFile}`);
    });
  });
  context.on('console', (message) => {
    if (/content.security.policy|trusted ?type/iu.test(message.text())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return complaints;
}

export interface Visit {
  readonly page?: string;
  readonly situation?: string;
  /** Which of several the page shows. */
  readonly of?: string;
  readonly lang?: 'fr' | 'de' | 'en' | 'lb';
  readonly theme?: 'light' | 'dark';
}

/** The size of a window. */
export const sizes = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 320, height: 640 },
} as const;

/** Opens a page of the portal over the mock and waits until it knows who is signed in, or that it cannot know. */
export async function visit(page: Page, { lang = 'fr', ...visit }: Visit): Promise<void> {
  await page.goto(`/?mock&${new URLSearchParams({ lang, ...visit }).toString()}`);
  await knowsSession(page);
}

export async function knowsSession(page: Page): Promise<void> {
  await expect(page.locator('html')).not.toHaveAttribute('data-space', 'unknown');
}

/** Says what happens to the next call, as a person does with the demo controls. */
export async function demo(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Demo', exact: true }).click();
  await page.getByRole('button', { name: words, exact: true }).click();
  await page.getByRole('button', { name: 'Close' }).click();
}

/** What the tests create. */
export const workshop = { title: 'Atelier Nord', legalName: 'Atelier Nord S.à r.l.' } as const;

/** The spaces with a title, as the page "Gérer mes espaces" lists them. */
export async function spacesTitled(page: Page, title: string): Promise<Locator> {
  await page.goto('/?mock&page=spaces');
  const list = page.getByRole('main').getByRole('listitem');
  await expect(list.first()).toContainText(/P[PM]-/u);
  return list.filter({ hasText: title });
}
