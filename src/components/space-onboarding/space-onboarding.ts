import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { SpaceKind } from '../../contract/spaces.js';
import { OnboardingCompletedEvent } from '../../events/onboarding-completed.js';
import type { ServiceFailedEvent } from '../../events/service-failed.js';
import { SessionRefreshEvent } from '../../events/session-refresh.js';
import { DraftController } from '../../forms/draft-controller.js';
import { focusInside } from '../../forms/focus.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { requirePart } from '../../session/offers.js';
import type { Session, SessionValue } from '../../session/session.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { renderWithoutSession } from '../../ui/failure.js';
import { spaceOnboardingMessages, type SpaceOnboardingMessages } from './space-onboarding.messages.js';
import { styles } from './space-onboarding.styles.js';
import { findStep, offeredKinds, readKinds, type Step } from './steps.js';
import { renderAcceptedTerms, renderChoice, renderHeading, renderSkeleton } from './views.js';

/**
 * The whole way of a new user in one place: the terms, which space, the form, and where to go then. It is made of
 * `<terms-acceptance>`, `<create-pro-space-form>` and `<create-private-space-form>`, which it defines; their events
 * leave it as if they stood in the page.
 *
 * Where a user stands is read from the session: accepted terms are passed over, who has a fitting space is led on, and a
 * step that another tab finishes moves this one on. Terms that are replaced in the middle lead back to them, and what
 * was typed is kept. The kind that was chosen is kept in the tab, so that a reload or a sign-in leads back to the form.
 *
 * While the session is not known it shows a skeleton. Where the service lets nobody create a space of the kinds wanted,
 * it shows nothing.
 *
 * @element space-onboarding
 * @fires {OnboardingCompletedEvent} onboarding-completed - The user has accepted the terms, has a space, and goes on. With `next-href` the link leads there.
 * @fires {SessionSignInEvent} session-sign-in - The user asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The session is not what it was: it has to be loaded again.
 * @csspart step - Which step of how many this is.
 * @csspart heading - The heading of the step.
 * @csspart back - The button that leads back to the choice of a space.
 * @csspart accepted - The line that the terms are accepted, with the receipt behind it.
 * @csspart kind - A button that chooses a kind of space.
 * @csspart continue - What leads on from here.
 * @csspart signed-out - The message that nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message that the session could not be loaded.
 * @csspart retry - The button that loads it again.
 */
export class SpaceOnboarding extends LitElement {
  static override styles = [tokens, base, controls, styles];

  static override properties = {
    kinds: {},
    nextHref: { attribute: 'next-href' },
    helpHref: { attribute: 'help-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
    isReceiptOpen: { state: true },
  };

  /** The kinds of space of which one is needed: `private`, `professional`, or both, which is the same as none named. */
  kinds = '';

  /** Where the user goes on once there is a space. Without it a button fires `onboarding-completed`. */
  nextHref = '';

  /** How to reach the helpdesk, which raises the limit of spaces. Without it the limit is explained and no link given. */
  helpHref = '';

  /** Level of the headings of the steps, so that they fit into the outline of the page. Those inside stand below it. */
  headingLevel = 2;

  private isReceiptOpen = false;

  #choice = new DraftController<'kind', never>(this, 'space-onboarding');
  #localization = new LocalizationController(this, spaceOnboardingMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #lastSession: Session | undefined;
  #created: SpaceKind | undefined;
  /** Forms that were shown stay in the page, so that nothing typed is lost where the browser stores nothing. */
  #shownForms: ReadonlySet<SpaceKind> = new Set();
  #step: Step | undefined;
  /** True if the user is in here: then the focus moves to the heading of the next step. */
  #isFollowed = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const progress = this.#lastSession && this.#progress(this.#lastSession);
    const step = progress && findStep(this.#lastSession!, progress);
    if (step === 'space' && progress?.kind) this.#shownForms = new Set([...this.#shownForms, progress.kind]);
    if (step === this.#step) return;
    if (this.hasUpdated && this.matches(':focus-within')) this.#isFollowed = true;
    const isMoved = this.#step !== undefined && this.#isFollowed;
    this.#step = step;
    this.#isFollowed = false;
    this.isReceiptOpen = false;
    // The form moves the focus to its result itself.
    if (isMoved && step !== 'created') void focusInside(this, 'heading');
  }

  protected override render() {
    const { messages, language } = this.#localization;
    return html`<div lang=${language}>${messages ? this.#renderContent(messages) : renderSkeleton()}</div>`;
  }

  #renderContent(messages: SpaceOnboardingMessages) {
    const session = this.#lastSession;
    const step = this.#step;
    // The terms and the forms keep what was begun, and offer to sign in themselves.
    const keepsOn = session && (step === 'terms' || step === 'space' || step === 'created');
    if (!keepsOn) {
      const without = renderWithoutSession(this, this.#session, messages);
      if (without) return without;
    }
    if (!session || !step) return renderSkeleton();
    const kinds = readKinds(this.kinds);
    if (!offeredKinds(kinds, session).length && !requirePart(session, 'create-private', this)) return nothing;
    return html`
      <div class="steps" @service-failed=${this.#onFailure} @terms-requested=${this.#leadToTerms}>
        ${step === 'terms' || step === 'created' ? nothing : this.#renderAccepted(messages)}
        ${step === 'created' ? nothing : this.#renderHeading(session, step, messages)}
        ${step === 'terms' ? this.#renderTerms(messages) : nothing}
        ${step === 'kind' ? renderChoice(offeredKinds(kinds, session), this.#choose, messages) : nothing}
        ${this.#renderPrivateForm(session, messages)} ${this.#renderProForm(session, messages)}
        ${step === 'done' ? html`<div class="done"><p>${messages.ready}</p>${this.#renderContinue(messages, 'primary')}</div>` : nothing}
      </div>
    `;
  }

  #renderAccepted(messages: SpaceOnboardingMessages) {
    const toggle = (isOpen: boolean) => (this.isReceiptOpen = isOpen);
    return renderAcceptedTerms(this.isReceiptOpen, toggle, this.headingLevel + 1, messages);
  }

  #renderHeading(session: Session, step: Exclude<Step, 'created'>, messages: SpaceOnboardingMessages) {
    const { kind } = this.#progress(session);
    const hasChoice = offeredKinds(readKinds(this.kinds), session).length > 1;
    const number = { terms: 1, kind: 2, space: hasChoice ? 3 : 2, done: undefined }[step];
    return renderHeading({
      position: number === undefined ? undefined : messages.step(number, hasChoice ? 3 : 2),
      heading: step === 'space' ? messages.creates[kind!] : messages.headings[step],
      headingLevel: this.headingLevel,
      back: step === 'space' && hasChoice ? this.#goBack : undefined,
      messages,
    });
  }

  #renderTerms(messages: SpaceOnboardingMessages) {
    // Once the terms are accepted the session moves the user on; where it could not be loaded, the button asks again.
    return html`
      <terms-acceptance heading-level=${this.headingLevel + 1} @terms-accepted=${this.#follow}>
        <button slot="next" class="button primary" type="button" part="continue" @click=${this.#refresh}>
          ${messages.continue}
        </button>
      </terms-acceptance>
    `;
  }

  #renderPrivateForm(session: Session, messages: SpaceOnboardingMessages) {
    const view = this.#formView('private', session);
    return view
      ? html`<create-private-space-form ?hidden=${view.isHidden} heading-level=${view.level} @space-created=${view.created}>
          ${this.#renderNext(messages)}
        </create-private-space-form>`
      : nothing;
  }

  #renderProForm(session: Session, messages: SpaceOnboardingMessages) {
    const view = this.#formView('professional', session);
    return view
      ? html`<create-pro-space-form
          ?hidden=${view.isHidden}
          heading-level=${view.level}
          help-href=${this.helpHref || nothing}
          @space-created=${view.created}
        >
          ${this.#renderNext(messages)}
        </create-pro-space-form>`
      : nothing;
  }

  #formView(kind: SpaceKind, session: Session) {
    if (!this.#shownForms.has(kind)) return undefined;
    const isShown = (this.#step === 'space' || this.#step === 'created') && this.#progress(session).kind === kind;
    const level = this.headingLevel + (this.#step === 'created' ? 0 : 1);
    return { isHidden: !isShown, level, created: () => this.#finish(kind) };
  }

  #renderNext(messages: SpaceOnboardingMessages) {
    return html`<div slot="next">${this.#renderContinue(messages)}</div>`;
  }

  #renderContinue(messages: SpaceOnboardingMessages, look = '') {
    const label = messages.continue;
    return this.nextHref
      ? html`<a class="button ${look}" part="continue" href=${this.nextHref} @click=${this.#complete}>${label}</a>`
      : html`<button class="button ${look}" type="button" part="continue" @click=${this.#complete}>${label}</button>`;
  }

  #progress(session: Session) {
    const kinds = readKinds(this.kinds);
    const offered = offeredKinds(kinds, session);
    const chosen = offered.length === 1 ? offered[0] : offered.find((kind) => kind === this.#choice.typed.kind);
    return { kinds, kind: this.#created ?? chosen, isCreated: this.#created !== undefined };
  }

  #followSession(session: SessionValue) {
    if (this.#choice.follow(session)) {
      this.#created = undefined;
      this.#shownForms = new Set();
      this.#lastSession = undefined;
    }
    if (session) this.#lastSession = session;
  }

  #choose = (kind: SpaceKind) => {
    this.#follow();
    this.#choice.type('kind', kind);
  };

  #goBack = () => {
    this.#follow();
    this.#choice.drop();
  };

  #follow = () => {
    this.#isFollowed = true;
  };

  #finish(kind: SpaceKind) {
    this.#created = kind;
    this.#choice.drop();
  }

  #complete = () => this.dispatchEvent(new OnboardingCompletedEvent());

  #refresh = () => this.dispatchEvent(new SessionRefreshEvent());

  /** The service has newer terms than the session: once the session is loaded again, they are the step again. */
  #leadToTerms = (event: Event) => {
    event.stopPropagation();
    this.#follow();
    this.#refresh();
  };

  #onFailure = ({ detail }: ServiceFailedEvent) => {
    if (detail.code !== 'terms-required') return;
    this.#follow();
    this.#refresh();
  };
}
