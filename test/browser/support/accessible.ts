import { expect } from '@open-wc/testing';
import axe, { type RunOptions } from 'axe-core';

/** What other colours of the same page can change. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Axe finds nothing: of all its rules in light, and of those about colours in dark. */
export async function expectAccessible(element: Element): Promise<void> {
  const { style } = document.documentElement;
  for (const [scheme, rules] of [['light', {}], ['dark', colours]] as const) {
    style.colorScheme = scheme;
    style.background = 'Canvas';
    expect(await findings(element, rules), `axe, ${scheme}`).to.deep.equal([]);
  }
  style.colorScheme = '';
  style.background = '';
}

/** One sentence for each. */
async function findings(element: Element, rules: RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'], ...rules });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id} ${target.flat().join(' ')}: ${failureSummary}`));
}
