import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { MockSeeds, SituationName } from '../../../../mocks/index.js';
import '../../../../src/components/space-onboarding/define.js';
import type { SpaceOnboarding } from '../../../../src/components/space-onboarding/space-onboarding.js';
import { dropAllDrafts } from '../../../../src/session/drop-drafts.js';
import { expectAccessible } from '../../support/accessible.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { listenTo } from '../../support/listen-to.js';
import { focused, inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

const plain = html`<space-onboarding></space-onboarding>`;

async function openIn(situation: SituationName, template: TemplateResult = plain, seeds: MockSeeds = {}) {
  dropAllDrafts();
  const mock = await inSituation(situation, seeds);
  const { session, element } = await inSession<SpaceOnboarding>(template);
  await waitUntil(() => element.shadowRoot?.querySelector('h2, .message'));
  return { mock, session, element };
}

const root = (element: SpaceOnboarding) => element.shadowRoot!;
const heading = (element: SpaceOnboarding) => root(element).querySelector('#heading')?.textContent;
const step = (element: SpaceOnboarding) => root(element).querySelector('[part=step]')?.textContent;
const held = (element: SpaceOnboarding, tag: 'terms-acceptance' | 'create-pro-space-form' | 'create-private-space-form') =>
  root(element).querySelector<HTMLElement>(tag)!;
const isAt = (element: SpaceOnboarding, words: string) => waitUntil(() => heading(element) === words, `not at “${words}”`);
const press = (element: SpaceOnboarding, name: RegExp | string) => inside(element).getByRole('button', { name }).click();

const choice = 'Which space do you want to create?';
const proForm = 'Create a business space';
const privateForm = 'Create my private space';
const ready = 'You are ready to start';

async function fillIn(element: SpaceOnboarding, title = 'Atelier') {
  const form = held(element, 'create-pro-space-form');
  await waitUntil(() => form.shadowRoot?.querySelector('form'));
  for (const [name, value] of [['title', title], ['legalName', 'Weber']] as const) {
    const input = form.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!;
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  return form;
}

const titleIn = (element: SpaceOnboarding) =>
  held(element, 'create-pro-space-form').shadowRoot?.querySelector<HTMLInputElement>('[name=title]')?.value;

const confirm = (form: HTMLElement) => form.shadowRoot!.querySelector<HTMLElement>('[part=confirm]')!.click();

async function acceptTerms(element: SpaceOnboarding) {
  const terms = held(element, 'terms-acceptance');
  await waitUntil(() => terms.shadowRoot?.querySelector('[type=checkbox]'));
  terms.shadowRoot!.querySelector<HTMLElement>('[type=checkbox]')!.click();
  confirm(terms);
}

/** Loads the page again: the element is another one. */
async function reload(element: SpaceOnboarding) {
  const again = element.cloneNode() as SpaceOnboarding;
  element.replaceWith(again);
  await waitUntil(() => again.shadowRoot?.querySelector('h2, .message'));
  return again;
}

describe('<space-onboarding>', () => {
  afterEach(dropAllDrafts);

  it('leads a new user from the terms to a business space, and moves the focus to the heading of each step', async () => {
    const { element, mock } = await openIn('new-user', html`<space-onboarding next-href="#home"></space-onboarding>`);
    const completed = listenTo('onboarding-completed');
    expect(step(element)).to.equal('Step 1 of 3');
    expect(heading(element)).to.equal('Accept the terms and conditions');
    await expectAccessible(element);

    await acceptTerms(element);
    await isAt(element, choice);
    expect(step(element)).to.equal('Step 2 of 3');
    await waitUntil(() => focused()?.textContent === choice);
    await expectAccessible(element);

    inside(element).getByRole('button', { name: /Business space/ }).focus();
    await sendKeys({ press: 'Enter' });
    await isAt(element, proForm);
    expect(step(element)).to.equal('Step 3 of 3');
    await waitUntil(() => focused()?.textContent === proForm);

    const form = await fillIn(element);
    await expectAccessible(element);
    confirm(form);
    await waitUntil(() => focused()?.textContent.includes('You have successfully created a business space.'));
    expect(heading(element)).to.equal(undefined);
    const link = inside(element).getByRole<HTMLAnchorElement>('link', { name: 'Continue' });
    expect(link.hash).to.equal('#home');
    expect(completed).to.be.empty;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(completed).to.have.lengthOf(1);
    expect(completed[0]).to.include({ bubbles: true, composed: true, cancelable: false });
    expect((await mock.spaces()).map(({ title }) => title)).to.deep.equal(['Atelier']);
  });

  it('passes accepted terms over, and shows their receipt to who asks for it', async () => {
    const { element } = await openIn('no-space');
    expect(step(element)).to.equal('Step 2 of 3');
    root(element).querySelector('summary')!.click();
    await waitUntil(() => root(element).querySelector('terms-acceptance')?.shadowRoot?.querySelector('[part=result]'));
    expect(root(element).querySelectorAll('terms-acceptance')).to.have.lengthOf(1);
  });

  it('creates the private space, and fires the event by a button without an address', async () => {
    const { element, mock } = await openIn('no-space');
    const completed = listenTo('onboarding-completed');
    press(element, /Private space/);
    await isAt(element, privateForm);
    const form = held(element, 'create-private-space-form');
    await waitUntil(() => form.shadowRoot?.querySelector('form'));
    confirm(form);
    await waitUntil(() => form.shadowRoot?.querySelector('[part=result]'));
    expect((await mock.spaces())[0]?.kind).to.equal('private');
    press(element, 'Continue');
    expect(completed).to.have.lengthOf(1);
  });

  it('has two steps where there is no choice', async () => {
    const only = await openIn('no-space', html`<space-onboarding kinds="professional"></space-onboarding>`);
    expect([step(only.element), heading(only.element)]).to.deep.equal(['Step 2 of 2', proForm]);
    expect(inside(only.element).queryByRole('button', { name: 'Back' })).to.equal(null);

    const { element, session } = await openIn('no-space');
    session.session = { ...session.session!, capabilities: [] };
    await isAt(element, proForm);
    element.kinds = 'private';
    await element.updateComplete;
    expect(root(element).textContent.trim()).to.equal('');
  });

  it('goes back to the choice, and forth, without losing what was typed', async () => {
    const { element } = await openIn('no-space');
    press(element, /Business space/);
    await isAt(element, proForm);
    await fillIn(element, 'Half a title');
    press(element, 'Back');
    await isAt(element, choice);
    await waitUntil(() => focused()?.textContent === choice);
    press(element, /Private space/);
    await isAt(element, privateForm);
    press(element, 'Back');
    await isAt(element, choice);
    press(element, /Business space/);
    await isAt(element, proForm);
    expect(titleIn(element)).to.equal('Half a title');
  });

  it('comes back to the form after a reload, and after a sign-in on another page', async () => {
    const { element, session } = await openIn('no-space');
    const known = session.session!;
    press(element, /Business space/);
    await isAt(element, proForm);
    await fillIn(element, 'Half a title');
    session.session = null;
    await element.updateComplete;
    expect(titleIn(element), 'while nobody is signed in').to.equal('Half a title');

    const again = await reload(element);
    inside(again).getByRole('button', { name: 'Sign in' });
    await expectAccessible(again);
    session.session = known;
    await isAt(again, proForm);
    await waitUntil(() => titleIn(again) === 'Half a title');
    expect(focused(), 'of a page that has just been loaded').to.not.equal(inside(again).getByRole('heading', { name: proForm }));
  });

  it('shows nothing of it to somebody else', async () => {
    const { element, session } = await openIn('no-space');
    press(element, /Business space/);
    await isAt(element, proForm);
    await fillIn(element, 'Half a title');
    const known = session.session!;
    session.session = { ...known, person: { ...known.person, id: 'person-somebody-else' } };
    await isAt(element, choice);
    expect(root(element).querySelector('create-pro-space-form')).to.equal(null);
  });

  it('leads on who has a fitting space already, and only then', async () => {
    const { element } = await openIn('private-only');
    expect(heading(element)).to.equal(ready);
    expect(step(element)).to.equal(undefined);
    await expectAccessible(element);
    element.kinds = 'professional';
    await isAt(element, proForm);
  });

  it('moves on when another tab accepts the terms, and when it creates the space', async () => {
    const { element, session } = await openIn('new-user');
    const known = session.session!;
    const accepted = { ...known, terms: { ...known.terms, status: 'accepted' } } as const;
    session.session = accepted;
    await isAt(element, choice);
    expect(focused()?.textContent).not.to.equal(choice);
    press(element, /Business space/);
    await isAt(element, proForm);
    session.session = { ...accepted, spaceCounts: { private: 0, professional: 1 } };
    await isAt(element, ready);
  });

  it('leads back to terms that are replaced in the middle, and keeps what was typed', async () => {
    const { element, mock } = await openIn('no-space');
    press(element, /Business space/);
    await isAt(element, proForm);
    const form = await fillIn(element, 'Half a title');
    mock.replaceTerms();
    confirm(form);
    await isAt(element, 'Accept the terms and conditions');
    await waitUntil(() => focused()?.textContent === 'Accept the terms and conditions');
    expect(form.checkVisibility()).to.equal(false);
    await acceptTerms(element);
    await isAt(element, proForm);
    expect(titleIn(element)).to.equal('Half a title');
    confirm(form);
    await waitUntil(() => form.shadowRoot?.querySelector('[part=result]'));
    expect(await mock.spaces()).to.have.lengthOf(1);
  });

  it('explains the limit, and leaves the way back open', async () => {
    const { element } = await openIn('no-space', html`<space-onboarding help-href="#help"></space-onboarding>`, {
      professionalSpaceLimit: 0,
    });
    press(element, /Business space/);
    await isAt(element, proForm);
    const form = held(element, 'create-pro-space-form');
    await waitUntil(() => form.shadowRoot?.textContent.includes('ask the helpdesk to raise the limit'));
    expect(form.shadowRoot!.querySelector('a')!.hash).to.equal('#help');
    press(element, 'Back');
    await isAt(element, choice);
  });
});
