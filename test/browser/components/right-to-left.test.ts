/** In a page that is written from right to left, titles begin at the right like everything else, whatever their letters. */
import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { MockSeeds, SituationName } from '../../../mocks/index.js';
import '../../../src/define.js';
import { inSession, inSituation } from '../support/in-session.js';
import { waitUntil } from '../support/wait-until.js';

interface Case {
  readonly situation: SituationName;
  readonly seeds?: MockSeeds;
  readonly template: TemplateResult;
  /** What leads to the titles. */
  readonly opens?: string;
  readonly titles: string;
}

const severalSpaces: MockSeeds = { spaces: [{ title: 'Anne Weber', kind: 'private' }, 'Cabinet Weber', 'Garage Muller'] };

const cases: Readonly<Record<string, Case>> = {
  'space-switcher': { situation: 'forty', template: html`<space-switcher></space-switcher>`, opens: '[part~=trigger]', titles: '[part=option-title], .active strong' },
  'space-manager': { situation: 'forty', template: html`<space-manager></space-manager>`, titles: '[part=title], .legal' },
  'space-gate': { situation: 'private-only', seeds: severalSpaces, template: html`<space-gate kind="professional"></space-gate>`, titles: '[part=title]' },
  'space-recipient': { situation: 'forty', template: html`<space-recipient></space-recipient>`, opens: '#choose', titles: '.space .title' },
  'space-invitations': { situation: 'invited', template: html`<space-invitations></space-invitations>`, titles: '[part=title]' },
  'device-pairing': { situation: 'two-devices', template: html`<device-pairing></device-pairing>`, titles: '[part=name]' },
  'space-certifications': { situation: 'certifications', template: html`<space-certifications></space-certifications>`, titles: '[part=name], .about p' },
};

describe('a page from right to left', () => {
  for (const [tag, { situation, seeds, template, opens, titles }] of Object.entries(cases)) {
    it(`has the titles of <${tag}> at its right`, async () => {
      await inSituation(situation, seeds);
      const { element } = await inSession<HTMLElement>(template, { dir: 'rtl' });
      const root = element.shadowRoot!;
      if (opens) {
        await waitUntil(() => root.querySelector(opens));
        root.querySelector<HTMLElement>(opens)!.click();
      }
      await waitUntil(() => root.querySelector(titles), `there are no ${titles}`);
      for (const title of root.querySelectorAll(titles)) {
        const text = document.createRange();
        text.selectNodeContents(title);
        const { right } = text.getBoundingClientRect();
        expect(title.getBoundingClientRect().right - right, title.outerHTML).to.be.lessThan(2);
      }
    });
  }
});
