/** Titles are what people have typed: of one long word, or looking like markup. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define.js';
import { inSession, inSituation } from '../support/in-session.js';
import { waitUntil } from '../support/wait-until.js';

const long = 'W'.repeat(60);
const markup = '<img src="x"> & <b>Bold</b>';
const seeds = { spaces: [{ title: 'Anne Weber', kind: 'private' as const }, long, markup] };

const cases: Readonly<Record<string, readonly [template: TemplateResult, opens: string | undefined]>> = {
  'space-gate': [html`<space-gate kind="professional"></space-gate>`, undefined],
  'space-recipient': [html`<space-recipient></space-recipient>`, '#choose'],
  'space-manager': [html`<space-manager></space-manager>`, undefined],
};

describe('odd titles', () => {
  for (const [tag, [template, opens]] of Object.entries(cases)) {
    it(`stay inside <${tag}> at 320 px, and are shown as they were typed`, async () => {
      await inSituation('private-only', seeds);
      const { element: page } = await inSession<HTMLElement>(html`<div style="inline-size: 320px; overflow: auto">${template}</div>`);
      const root = page.querySelector(tag)!.shadowRoot!;
      if (opens) {
        await waitUntil(() => root.querySelector(opens));
        root.querySelector<HTMLElement>(opens)!.click();
      }
      await waitUntil(() => root.textContent.includes(markup) && root.textContent.includes(long), 'the titles are not there');
      expect(root.querySelector('img, b')).to.equal(null);
      expect(page.scrollWidth).to.equal(page.clientWidth);
    });
  }
});
