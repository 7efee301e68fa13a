import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { SpaceKind, SpaceSummary } from '../../contract/spaces.js';
import { DeferredPart } from '../../controllers/deferred-part.js';
import { OnboardingCompletedEvent } from '../../events/onboarding-completed.js';
import type { ServiceFailedEvent } from '../../events/service-failed.js';
import { SessionRefreshEvent } from '../../events/session-refresh.js';
import { focusInside } from '../../forms/focus.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { requirePart } from '../../session/offers.js';
import type { Session, SessionValue } from '../../session/session.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { renderWithoutSession } from '../../ui/failure.js';
import { renderForm } from './form-views.js';
import { NextSpace } from './next-space.js';
import { Progress } from './progress.js';
import { spaceOnboardingMessages, type SpaceOnboardingMessages } from './space-onboarding.messages.js';
import { styles } from './space-onboarding.styles.js';
import type { Step } from './steps.js';
import { renderAcceptedTerms, renderChoice, renderContinue, renderHeading, renderInvitations, renderSkeleton } from './views.js';

/**
 * The whole way of a new user in one place: the terms, which space, the form, and where to go then. It is made of
 * `<terms-acceptance>`, `<create-pro-space-form>` and `<create-private-space-form>`, which it defines; their events
 * leave it as if they stood in the page. Who is invited to a space meets the invitation before a form, by
 * `<space-invitations>`, which is downloaded for them only.
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
 * @fires {ServiceFailedEvent} service-failed - The space that `next-href` leads to could not be loaded: `listSpaces`. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The session is not what it was: it has to be loaded again.
 * @csspart step - Which step of how many this is.
 * @csspart heading - The heading of the step.
 * @csspart back - The button that leads back to the choice of a space.
 * @csspart accepted - The line that the terms are accepted, with the receipt behind it.
 * @csspart create - The button that leads from the invitations to creating a space.
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

  /**
   * Where the user goes on once there is a space; `{identifier}` in it is replaced. Without it a button fires
   * `onboarding-completed`.
   */
  nextHref = '';

  /** How to reach the helpdesk, which raises the limit of spaces. Without it the limit is explained and no link given. */
  helpHref = '';

  /** Level of the headings of the steps, so that they fit into the outline of the page. Those inside stand below it. */
  headingLevel = 2;

  private isReceiptOpen = false;

  #progress: Progress = new Progress(this);
  #localization = new LocalizationController(this, spaceOnboardingMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #next: NextSpace = new NextSpace(this, this.#session, this.#localization, {
    kinds: () => this.#progress.kinds,
    isReady: () => this.#progress.step === 'done',
  });
  #invitations: DeferredPart<unknown> = new DeferredPart<unknown>(this, () => import('../space-invitations/define.js'));
  #lastSession: Session | undefined;
  /** Forms that were shown stay in the page, so that nothing typed is lost where the browser stores nothing. */
  #shownForms: ReadonlySet<SpaceKind> = new Set();
  /** True if the user is in here: then the focus moves to the heading of the next step. */
  #isFollowed = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    super.willUpdate(changed);
    const session = this.#lastSession;
    const before = this.#progress.move(session);
    const { step } = this.#progress;
    const kind = session && step === 'space' && this.#progress.kindIn(session);
    if (kind) this.#shownForms = new Set([...this.#shownForms, kind]);
    if (step === before) return;
    if (this.hasUpdated && this.matches(':focus-within')) this.#isFollowed = true;
    const isMoved = before !== undefined && this.#isFollowed;
    this.#isFollowed = this.isReceiptOpen = false;
    if (step === 'invitations') void this.#invitations.load();
    // The form and the invitations move the focus to their result themselves.
    if (isMoved && step !== 'created' && step !== 'accepted') void focusInside(this, 'heading');
  }

  protected override render() {
    const { messages, language } = this.#localization;
    return html`<div lang=${language}>${messages ? this.#renderContent(messages) : renderSkeleton()}</div>`;
  }

  #renderContent(messages: SpaceOnboardingMessages) {
    const session = this.#lastSession;
    const { step } = this.#progress;
    // The terms and the forms keep what was begun, and offer to sign in themselves.
    const keepsOn = session && (step === 'terms' || step === 'space' || step === 'created');
    if (!keepsOn) {
      const without = renderWithoutSession(this, this.#session, messages);
      if (without) return without;
    }
    if (!session || !step) return renderSkeleton();
    const offered = this.#progress.offered(session);
    if (!offered.length && !requirePart(session, 'create-private', this)) return nothing;
    return html`
      <div class="steps" @service-failed=${this.#onFailure} @terms-requested=${this.#leadToTerms}>
        ${step === 'terms' || step === 'created' ? nothing : this.#renderAccepted(messages)}
        ${step === 'created' ? nothing : this.#renderHeading(session, step, messages)}
        ${step === 'terms' ? this.#renderTerms(messages) : nothing}
        ${step === 'invitations' || step === 'accepted' ? this.#renderInvitations(step, messages) : nothing}
        ${step === 'kind' ? renderChoice(offered, this.#choose, messages) : nothing}
        ${this.#renderForm('private', session, messages)} ${this.#renderForm('professional', session, messages)}
        ${step === 'done' ? html`<div class="done"><p>${messages.ready}</p>${this.#renderContinue(messages, 'primary')}</div>` : nothing}
      </div>
    `;
  }

  #renderAccepted(messages: SpaceOnboardingMessages) {
    const toggle = (isOpen: boolean) => (this.isReceiptOpen = isOpen);
    return renderAcceptedTerms(this.isReceiptOpen, toggle, this.headingLevel + 1, messages);
  }

  #renderHeading(session: Session, step: Exclude<Step, 'created'>, messages: SpaceOnboardingMessages) {
    const hasChoice = this.#progress.offered(session).length > 1;
    const number = { terms: 1, invitations: 2, kind: 2, space: hasChoice ? 3 : 2, accepted: undefined, done: undefined }[step];
    return renderHeading({
      position: number === undefined ? undefined : messages.step(number, hasChoice ? 3 : 2),
      heading: step === 'space' ? messages.creates[this.#progress.kindIn(session)!] : messages.headings[step === 'accepted' ? 'done' : step],
      headingLevel: this.headingLevel,
      back: this.#progress.hasBack(session) ? () => this.#goBack(session) : undefined,
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

  #renderInvitations(step: 'invitations' | 'accepted', messages: SpaceOnboardingMessages) {
    return renderInvitations({
      host: this,
      part: this.#invitations,
      isAccepted: step === 'accepted',
      headingLevel: this.headingLevel + 1,
      messages,
      accepted: ({ detail }) => this.#finish(detail.space, 'accepted'),
      pass: this.#passInvitations,
      next: this.#renderContinue(messages),
    });
  }

  #renderForm(kind: SpaceKind, session: Session, messages: SpaceOnboardingMessages) {
    if (!this.#shownForms.has(kind)) return nothing;
    const { step } = this.#progress;
    const isShown = (step === 'space' || step === 'created') && this.#progress.kindIn(session) === kind;
    return renderForm[kind]({
      isHidden: !isShown,
      headingLevel: this.headingLevel + (step === 'created' ? 0 : 1),
      helpHref: this.helpHref,
      created: ({ detail }) => this.#finish(detail.space, 'created'),
      next: this.#renderContinue(messages),
    });
  }

  #renderContinue(messages: SpaceOnboardingMessages, look = '') {
    return renderContinue({ host: this, next: this.#next, look, messages, complete: this.#complete });
  }

  #followSession(session: SessionValue) {
    if (this.#progress.follow(session)) {
      this.#next.set(undefined);
      this.#shownForms = new Set();
      this.#lastSession = undefined;
    }
    if (session) this.#lastSession = session;
  }

  #choose = (kind: SpaceKind) => {
    this.#follow();
    this.#progress.choose(kind);
  };

  #passInvitations = () => {
    this.#follow();
    this.#progress.passInvitations();
  };

  #goBack(session: Session) {
    this.#follow();
    this.#progress.goBack(session);
  }

  #follow = () => {
    this.#isFollowed = true;
  };

  #finish(space: SpaceSummary, way: 'created' | 'accepted') {
    this.#next.set(space);
    this.#progress.finish(space.kind, way);
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
