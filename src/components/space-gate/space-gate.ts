import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { SpaceKind, SpaceSummary } from '../../contract/spaces.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { checkIdentifier } from '../../session/check-identifier.js';
import { requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { listStyles } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { renderWithoutSession } from '../../ui/failure.js';
import { FittingSpaces } from './fitting-spaces.js';
import { NeededService } from './needed-service.js';
import { findObstacle, type Needs } from './needs.js';
import { spaceGateMessages, type SpaceGateMessages } from './space-gate.messages.js';
import { styles } from './space-gate.styles.js';
import { describeNeed, type GateView, renderSignIn, renderStrongSignIn, renderWayToSpace } from './views.js';

/**
 * Shows its content only in a space that fits: of a kind, certified for a service, one space alone, or after a strong
 * sign-in. Else it says in the place of the content what it needs and which space is active, and offers what helps: to
 * switch, to choose among those that fit, to request the certification, to create a space, to sign in.
 *
 * This is guidance and no protection: the content is in the page, and whoever wants to see it can. The server decides
 * what a space may do. The content stays as it is while it is hidden: nothing that was typed is lost.
 *
 * While the session is not known, the content keeps its place and is not seen. Without any attribute it needs somebody
 * who is signed in. With `certification`, it shows nothing if the service does not offer `certifications`; the console
 * says so.
 *
 * @element space-gate
 * @slot - What needs a fitting space.
 * @fires {SpaceSwitchEvent} space-switch - The person chose a space that fits. Cancelable: the present one is kept.
 * @fires {SpaceSwitchedEvent} space-switched - The service has made the space the active one.
 * @fires {CertificationsRequestedEvent} certifications-requested - The person wants to certify the space; only without `certifications-href`.
 * @fires {SpaceCreationRequestedEvent} space-creation-requested - The person wants to create a professional space; only without `create-href`.
 * @fires {PrivateSpaceRequestedEvent} private-space-requested - The person wants to create their private space; only without `create-private-href`.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in; `detail.assurance` says that it has to be strongly. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `listSpaces`, `listServices` or `switchSpace`. Cancelable.
 * @csspart gate - What stands in the place of the content.
 * @csspart need - What the content needs.
 * @csspart active - Which space is active.
 * @csspart switch - The button that switches to the only space that fits.
 * @csspart spaces - The list of spaces that fit.
 * @csspart space - The button of one of them.
 * @csspart title - The title of a space.
 * @csspart search - The field that searches them.
 * @csspart clear - The button that clears the search.
 * @csspart more - The button that shows more of them.
 * @csspart not-mine - That the space is not among those of the person.
 * @csspart certify - What leads to certifying the space.
 * @csspart create - What leads to creating a space.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceGate extends LitElement {
  static override styles = [tokens, base, controls, listStyles, styles];

  static override properties = {
    kind: {},
    certification: {},
    assurance: {},
    space: {},
    certificationsHref: { attribute: 'certifications-href' },
    createHref: { attribute: 'create-href' },
    createPrivateHref: { attribute: 'create-private-href' },
  };

  /** The kind of space that is needed. Empty: any. */
  kind: SpaceKind | '' = '';

  /** The id of the service that the space has to be certified for. */
  certification = '';

  /** `strong`: the person has to be signed in strongly. */
  assurance: 'strong' | '' = '';

  /** The identifier of the one space that the content belongs to, as `PM-A1B2C3`: of a link in a mail, for example. */
  space = '';

  /** Address of the page where the active space is certified. `{identifier}` in it is replaced. Without it `certifications-requested` is fired. */
  certificationsHref = '';

  /** Address of the form for a professional space. Without it `space-creation-requested` is fired. */
  createHref = '';

  /** Address of the form for the private space. Without it `private-space-requested` is fired. */
  createPrivateHref = '';

  #localization = new LocalizationController(this, spaceGateMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #switching = new SwitchController(this, this.#session);
  #service: NeededService = new NeededService(this, this.#session, this.#localization, () => this.#needs);
  #spaces: FittingSpaces = new FittingSpaces(this, this.#session, this.#localization, () => this.#needs);
  #entry = new FocusEntryController(this);
  #known: Session | undefined;
  #wasOpen = false;
  /** What the content is called when the focus comes to it. */
  #entered: string | undefined;

  /** Moves the focus to the content, or to the first field or button of what stands in its place. */
  override focus(options?: FocusOptions): void {
    if (this.#isOpen) this.renderRoot.querySelector<HTMLElement>('#content')?.focus(options);
    else this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session, failure } = this.#session;
    const isKnown = session !== undefined || failure !== undefined;
    const isOpen = this.#isOpen;
    return html`
      <div
        id="content"
        class=${isKnown ? nothing : 'unknown'}
        role=${this.#entered ? 'group' : nothing}
        aria-label=${this.#entered ?? nothing}
        tabindex="-1"
        ?inert=${!isOpen}
        ?hidden=${isKnown && !isOpen}
      >
        <slot></slot>
      </div>
      ${isOpen || (session && !this.#isUsable) ? nothing : html`<div lang=${language}>${messages && isKnown ? this.#renderGate(session, messages) : renderSkeleton()}</div>`}
      <p class="visually-hidden" aria-live="polite" lang=${language}>${messages && this.#describeStatus(messages)}</p>
    `;
  }

  protected override willUpdate() {
    const isOpen = this.#isOpen;
    // Decided before the content is hidden, which takes the focus from it.
    if (this.#wasOpen && !isOpen && this.contains((this.getRootNode() as Document | ShadowRoot).activeElement)) void focusInside(this, 'gate');
    if (isOpen !== this.#wasOpen) this.#entered = undefined;
    this.#wasOpen = isOpen;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('space') && this.space) checkIdentifier(this, this.space);
  }

  get #needs(): Needs {
    const { certification, space } = this;
    return { kind: this.kind || undefined, certification, space, isStrong: this.assurance === 'strong' };
  }

  get #isOpen(): boolean {
    const { session } = this.#session;
    return Boolean(session && this.#isUsable && !findObstacle(session, this.#needs));
  }

  get #isUsable(): boolean {
    const { session } = this.#session;
    return !session || !this.certification || requirePart(session, 'certifications', this);
  }

  #renderGate(session: SessionValue, messages: SpaceGateMessages) {
    const needs = this.#needs;
    if (session === undefined) return renderWithoutSession(this, this.#session, messages);
    const obstacle = session && findObstacle(session, needs);
    const { isLoading, name } = this.#service;
    const need = describeNeed(needs, obstacle, messages, name);
    return html`<div class="gate" id="gate" part="gate" role="group" aria-labelledby="need" tabindex="-1">
      <p id="need" part="need">${isLoading ? html`<i class="skeleton need"></i>` : nothing}<strong class=${isLoading ? 'visually-hidden' : nothing}>${need}</strong></p>
      ${session ? this.#renderWay({ ...this.#view(messages), session }) : renderSignIn(this, needs, messages)}
    </div>`;
  }

  #followSession(session: SessionValue) {
    if (session === undefined) return;
    const known = this.#known;
    this.#known = session ?? undefined;
    if (known?.person.id !== session?.person.id) this.#switching.end();
    else if (known?.activeSpace?.id !== session?.activeSpace?.id) this.#switching.dismiss();
  }

  #view(messages: SpaceGateMessages) {
    const view = { host: this, needs: this.#needs, messages, service: this.#service, spaces: this.#spaces, switching: this.#switching };
    return { ...view, switchTo: (space: SpaceSummary) => void this.#switchTo(space) };
  }

  #renderWay(view: GateView) {
    return findObstacle(view.session, view.needs) === 'assurance' ? renderStrongSignIn(view) : renderWayToSpace(view);
  }

  #describeStatus({ switching, loading }: SpaceGateMessages): string {
    const { isSlow, target } = this.#switching;
    if (isSlow && target) return switching(isolate(target.title));
    return this.#spaces.list.loading && this.#spaces.list.total === undefined ? loading : '';
  }

  async #switchTo(space: SpaceSummary) {
    if (this.#switching.pending || !(await this.#switching.switchTo(space))) return;
    await this.updateComplete;
    if (!this.#isOpen) return focusInside(this, 'gate');
    this.#entered = this.#localization.messages?.switched(isolate(space.title));
    this.requestUpdate();
    await focusInside(this, 'content');
  }
}

/** A wait that is long shows itself, in the place of the first lines. */
function renderSkeleton() {
  return html`<div class="waiting" aria-busy="true"><i class="skeleton need"></i><i class="skeleton action"></i></div>`;
}
