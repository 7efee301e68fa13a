import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fails with the rules of axe that the page violates, and where: those that axe applies by itself, or just these. */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  // Not as a script tag: the policy of the page would refuse it.
  await page.evaluate(axe);
  const options: RunOptions = rules ? { runOnly: { type: 'rule', values: [...rules] } } : {};
  const violations = await page.evaluate(async (run) => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    const results = await axe.run(run);
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, options);
  expect(violations).toEqual([]);
}

/** The same; the dark page differs from the light one in nothing but its colours. */
export async function expectAccessibleInLightAndDark(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Fails when the page has to be scrolled sideways. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(overflow, page.url()).toBeLessThanOrEqual(0);
}
