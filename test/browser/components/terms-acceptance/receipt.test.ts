import { expect, html } from '@open-wc/testing';
import '../../../../src/components/terms-acceptance/define.js';
import type { TermsAcceptance } from '../../../../src/components/terms-acceptance/terms-acceptance.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { announcements, inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

/** Somebody who accepted the terms in force some time ago, in French. */
async function setUp() {
  await inSituation('private-only');
  const template = html`<terms-acceptance><a slot="next" href="#next">Create a space</a></terms-acceptance>`;
  const { session, element } = await inSession<TermsAcceptance>(template);
  const screen = inside(element);
  const sentence = await screen.findByText(/^You accepted version 2.0 on 10 February 2025 at/);
  return { session, element, screen, sentence };
}

/** Catches what would be downloaded. */
async function download(press: () => void): Promise<{ name: string; text: string }> {
  const caught = new Promise<HTMLAnchorElement>((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      resolve(this);
    };
  });
  press();
  const link = await caught;
  return { name: link.download, text: await (await fetch(link.href)).text() };
}

describe('<terms-acceptance>, once the terms are accepted,', () => {
  it('says when, and which version, and still shows the text, which asks for nothing', async () => {
    const { element, screen } = await setUp();
    const region = screen.getByRole('region', { name: 'General terms and conditions of use' });
    expect(region.checkVisibility()).to.be.true;
    expect(screen.getByRole('button', { name: 'Print' })).to.exist;
    expect(screen.queryByRole('checkbox')).to.be.null;
    expect(element.querySelector('a')!.checkVisibility(), 'the next steps').to.be.true;
    await expectAccessible(element);
  });

  it('has the receipt behind a button, with version, time, language and hash', async () => {
    const { element, screen } = await setUp();
    screen.getByText('Receipt').click();
    for (const fact of ['2.0', 'French', /^sha256:[0-9a-f]{64}$/]) expect(screen.getByText(fact).checkVisibility()).to.be.true;
    const time = screen.getByText(/^10 February 2025/);
    expect(time).to.have.attribute('datetime', '2025-02-10T09:41:00.000Z');
    await expectAccessible(element);
  });

  it('says in the receipt who accepted, in which portal, and in which time zone', async () => {
    const { screen } = await setUp();
    screen.getByText('Receipt').click();
    expect(screen.getByText('Anne Weber').checkVisibility()).to.be.true;
    expect(screen.getByText(location.hostname).checkVisibility()).to.be.true;
    const time = screen.getByText(/^10 February 2025/).textContent;
    const zone = new Intl.DateTimeFormat('en-GB', { timeStyle: 'long' }).format(new Date('2025-02-10T09:41:00Z'));
    expect(time).to.contain(zone);
    expect(screen.getByRole('button', { name: 'Print the receipt' })).to.exist;
  });

  it('does not run out sideways with large text on a phone', async () => {
    const { element, screen } = await setUp();
    screen.getByText('Receipt').click();
    element.parentElement!.style.cssText = 'display: block; inline-size: 288px; font-size: 32px';
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    for (const part of ['receipt', 'text', 'title']) {
      const box = element.shadowRoot!.querySelector(`[part="${part}"]`)!;
      expect(box.scrollWidth, part).to.be.at.most(box.clientWidth);
    }
  });

  it('saves the receipt as a text', async () => {
    const { screen } = await setUp();
    screen.getByText('Receipt').click();
    const { name, text } = await download(() => screen.getByRole('button', { name: 'Save' }).click());
    expect(name).to.equal('terms-receipt-2.0.txt');
    for (const fact of ['2.0', '2025-02-10T09:41:00.000Z', 'French']) expect(text).to.contain(`\n${fact}\n`);
    expect(text).to.match(/^sha256:[0-9a-f]{64}$/m);
  });

  // @accessibility receipt-copied-announced
  it('copies the same text and says so', async () => {
    const { element, screen } = await setUp();
    screen.getByText('Receipt').click();
    const saved = await download(() => screen.getByRole('button', { name: 'Save' }).click());
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    screen.getByRole('button', { name: 'Copy' }).click();
    await waitUntil(() => announcements(element).includes('Copied'));
    expect(copied).to.equal(saved.text);
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('leaves nothing behind when the person signs out', async () => {
    const { session, screen } = await setUp();
    session.session = null;
    expect(await screen.findByText('You are not signed in.')).to.exist;
    expect(screen.queryByText(/sha256/)).to.be.null;
  });
});
