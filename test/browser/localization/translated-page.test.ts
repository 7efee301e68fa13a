import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { SituationName } from '../../../mocks/index.js';
import '../../../src/components/create-pro-space-form/define.js';
import '../../../src/components/space-switcher/define.js';
import type { SpaceSwitcher } from '../../../src/components/space-switcher/space-switcher.js';
import '../../../src/components/terms-acceptance/define.js';
import { inSession, inSituation } from '../support/in-session.js';
import { settle } from '../support/settle.js';
import { translated, translatePage } from '../support/translate-page.js';
import { waitUntil } from '../support/wait-until.js';
import { open, option, options, popup, switcherIn, told } from '../components/space-switcher/switcher.js';

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const part = (switcher: SpaceSwitcher, name: string) => switcher.shadowRoot!.querySelector(`[part=${name}]`);

const elements: readonly { situation: SituationName; template: TemplateResult; says: string }[] = [
  { situation: 'forty', template: html`<space-switcher></space-switcher>`, says: 'Espace professionnel' },
  { situation: 'private-only', template: html`<create-pro-space-form></create-pro-space-form>`, says: 'Dénomination / raison sociale' },
  { situation: 'terms-outdated', template: html`<terms-acceptance></terms-acceptance>`, says: 'j’accepte' },
];

describe('In a page that the browser translates', () => {
  it('the button, the list and what is said name the space of a switch, and its kind', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    translatePage(switcher);
    option(switcher, 'Anne Weber').click();
    await waitUntil(() => !popup(switcher));
    await waitUntil(() => textOf(part(switcher, 'title')) === 'Anne Weber');
    expect(textOf(part(switcher, 'caption'))).to.equal('Private space');
    expect(told(switcher)).to.contain('Anne Weber');
    await open(switcher);
    expect(textOf(part(switcher, 'active'))).to.contain('Anne Weber').and.contain('Private space');
  });

  it('a search shows the names that it finds', async () => {
    const { switcher, mock } = await switcherIn('forty');
    await open(switcher);
    translatePage(switcher);
    const field = switcher.shadowRoot!.querySelector('input')!;
    field.value = 'ressources';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => options(switcher).length < 5);
    await settle(mock);
    expect(textOf(options(switcher)[0]!.querySelector('[part=option-title]'))).to.equal('Cabinet Weber – ressources humaines');
    expect(textOf(options(switcher)[0])).not.to.contain('⟦Administrator');
  });

  it('names of spaces, companies and people, and identifiers, stay as they are, and the words beside them do not', async () => {
    const { switcher } = await switcherIn('forty');
    await open(switcher);
    const title = textOf(part(switcher, 'title'));
    const titles = options(switcher).map((item) => textOf(item.querySelector('[part=option-title]')));
    translatePage(switcher);
    expect(textOf(part(switcher, 'title'))).to.equal(title);
    expect(options(switcher).map((item) => textOf(item.querySelector('[part=option-title]')))).to.deep.equal(titles);
    expect(textOf(part(switcher, 'active')!.querySelector('strong'))).to.equal(title);
    const company = textOf(option(switcher, 'comptabilité'));
    expect(company).to.contain('\u2068Weber & Fils S.à r.l.\u2069 · ⟦Administrator⟧');
    expect(textOf(part(switcher, 'caption'))).to.equal(translated('Business space'));
  });

  it('what is left of a field is counted on', async () => {
    await inSituation('private-only');
    const { element } = await inSession<HTMLElement>(html`<create-pro-space-form></create-pro-space-form>`);
    await waitUntil(() => element.shadowRoot!.querySelector('#title'));
    const type = (length: number) => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('#title')!;
      field.value = 'x'.repeat(length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    type(78);
    await waitUntil(() => element.shadowRoot!.querySelector('#title-count'));
    translatePage(element);
    type(77);
    await waitUntil(() => textOf(element.shadowRoot!.querySelector('#title-count')) === '3 characters left');
  });

  for (const { situation, template, says } of elements) {
    it(`every sentence of the situation ${situation} follows the language of the page`, async () => {
      const mock = await inSituation(situation);
      const { session, element } = await inSession<SpaceSwitcher>(template, { lang: 'fr' });
      const text = () => textOf(element.shadowRoot as unknown as Element);
      await waitUntil(() => text().includes(says));
      session.parentElement!.lang = 'de';
      await waitUntil(() => element.shadowRoot!.querySelector('[lang=de]'));
      await settle(mock);
      translatePage(element);
      session.parentElement!.lang = 'fr';
      await waitUntil(() => text().includes(says));
      await settle(mock);
      expect(text()).not.to.contain('⟦');
    });
  }
});
