import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Mode } from './modes.js';

// A story is a piece of a page, without its landmarks.
const everything: RunOptions = { rules: { region: { enabled: false } } };

/** What other colours of the same document can change. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Whoever speaks to the computer says what they see: WCAG 2.5.3. */
const namesByWords: RunOptions = { runOnly: { type: 'rule', values: ['label-content-name-mismatch'] } };

/** Brings axe into the present document. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ url: '/axe.min.js' });
}

/** What axe finds, one sentence for each: everything in light, then what the colours of a mode change. */
export async function findings(page: Page, mode: Mode): Promise<readonly string[]> {
  return run(page, mode.name === 'light' ? everything : colours);
}

/** What is named otherwise than its words say, in the present language, one sentence for each. */
export async function misnamed(page: Page): Promise<readonly string[]> {
  return run(page, namesByWords);
}

async function run(page: Page, rules: RunOptions): Promise<readonly string[]> {
  return page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
      const { violations } = await axe.run(
        { include: ['body'], exclude: [['.sb-wrapper'], ['#storybook-docs'], ['#storybook-highlights-root']] },
        { resultTypes: ['violations'], ...options },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    rules,
  );
}
