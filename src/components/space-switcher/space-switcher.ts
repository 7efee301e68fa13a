import { html, LitElement, nothing } from 'lit';
import { explainPartFailure, type PartFailure } from '../../controllers/part-failure.js';
import { whenIdle } from '../../controllers/when-idle.js';
import { SessionRefreshEvent } from '../../events/session-refresh.js';
import { SessionSignInEvent } from '../../events/session-sign-in.js';
import { isSet } from '../../forms/is-set.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import type { Badge } from './badge.js';
import { renderTrigger } from './trigger.js';
import type { SpaceMenu } from './space-menu.js';
import { spaceSwitcherMessages, spaceTriggerMessages, type SpaceTriggerMessages } from './space-switcher.messages.js';
import { styles } from './space-switcher.styles.js';

/**
 * Shows the space that the user acts in, and switches to another one.
 *
 * A button in the header of a page; its popup shows the active space, the others, and the ways to manage and to create
 * spaces: the private one too, while there is none and the service offers it. Until it knows who is signed in it shows its content, or a placeholder of the same size. Reserve that size
 * for the time before the script has arrived: `space-switcher:not(:defined) { display: block; inline-size: 24em;
 * block-size: 3em }`.
 *
 * What the button opens is downloaded when the page is idle, but not where data is saved or metered, and at the latest,
 * with the list, when the pointer or the focus reaches the button; the first invitations that wait for the user, when
 * they open it.
 *
 * @element space-switcher
 * @slot - Shown until the element is ready, and when its script does not arrive: a link to the portal's own page.
 * @slot more - More for the end of the popup, such as a link to sign out.
 * @fires {SpaceSwitchEvent} space-switch - The user chose another space. Cancelable: the present one is kept.
 * @fires {SpaceSwitchedEvent} space-switched - The service has made another space the active one.
 * @fires {ServiceFailedEvent} service-failed - A call failed. Cancelable: the host shows it itself.
 * @fires {SpaceManagementRequestedEvent} space-management-requested - The user wants to manage spaces, and there is no
 *   `manage-href`.
 * @fires {SpaceCreationRequestedEvent} space-creation-requested - The user wants to create a space, and there is no
 *   `create-href`.
 * @fires {PrivateSpaceRequestedEvent} private-space-requested - The user wants to create their private space, and there
 *   is no `create-private-href`.
 * @fires {InvitationAcceptedEvent} invitation-accepted - The user has a space from now on. It is not the active one yet.
 * @fires {InvitationDeclinedEvent} invitation-declined - The user has declined an invitation.
 * @fires {InvitationsRequestedEvent} invitations-requested - The user wants to see all invitations, and there is no
 *   `invitations-href`.
 * @fires {SessionSignInEvent} session-sign-in - The user wants to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The user wants the session to be loaded again.
 * @csspart trigger - The button.
 * @csspart icon - The symbol on the button.
 * @csspart badge - How many invitations wait, over the symbol.
 * @csspart caption - The small words on the button: the kind of the active space.
 * @csspart title - The large words on the button: the title of the active space.
 * @csspart popup - What the button opens.
 * @csspart close - The button that closes the popup on a narrow screen.
 * @csspart active - The active space, at the top of the popup.
 * @csspart identifier - The identifier of the active space.
 * @csspart copy - The button that copies the identifier.
 * @csspart invitations - The invitations that wait for the user.
 * @csspart all-invitations - The way to all invitations.
 * @csspart invitation - One invitation.
 * @csspart invitation-title - The title of the space that the user is invited to.
 * @csspart accept - The button that accepts an invitation.
 * @csspart decline - The button that leads to declining an invitation.
 * @csspart keep - The button that does not decline it.
 * @csspart confirm-decline - The button that declines it.
 * @csspart invitation-news - What has become of an invitation.
 * @csspart search - The search field with its symbol.
 * @csspart list - The list of spaces.
 * @csspart group - The spaces of one kind.
 * @csspart option - One space in the list.
 * @csspart option-title - The title of a space in the list.
 * @csspart clear - The button that clears a search without result.
 * @csspart failure - What went wrong, with what helps.
 * @csspart retry - The button that tries again.
 * @csspart sign-in - The button that signs in, when the session ended meanwhile.
 * @csspart actions - The actions at the end of the popup.
 * @csspart notice - The note that another tab switched, or that a switch failed after the popup was closed.
 * @cssprop --space-switcher-width - Width where there is room; 24em unless set.
 */
export class SpaceSwitcher extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    manageHref: { attribute: 'manage-href' },
    createHref: { attribute: 'create-href' },
    createPrivateHref: { attribute: 'create-private-href' },
    invitationsHref: { attribute: 'invitations-href' },
    hideManage: { converter: isSet, attribute: 'hide-manage' },
    hideCreate: { converter: isSet, attribute: 'hide-create' },
    menu: { state: true },
    menuFailure: { state: true },
    badge: { state: true },
    opening: { state: true },
  };

  /** Address of the page where spaces are managed. Without it a button fires `space-management-requested`. */
  manageHref = '';

  /** Address of the form that creates a professional space. Without it a button fires `space-creation-requested`. */
  createHref = '';

  /** Address of the form that creates the private space. Without it a button fires `private-space-requested`. */
  createPrivateHref = '';

  /** Address of the page with all invitations. Without it a button fires `invitations-requested`. */
  invitationsHref = '';

  /** Leaves "Manage my spaces" out. */
  hideManage = false;

  /** Leaves the ways to create spaces out. */
  hideCreate = false;

  /** What the button opens; `undefined` until the user is about to open it. */
  private menu: SpaceMenu | undefined;
  /** Why the menu could not be downloaded. */
  private menuFailure: PartFailure | undefined;
  /** How many invitations wait; `undefined` until it is downloaded, for those who are invited. */
  private badge: Badge | undefined;
  /** True if the button was pressed before the menu was there. */
  private opening = false;

  #user: string | undefined;
  #session = new SessionController(this, (session) => this.#adoptSession(session));
  #localization = new LocalizationController(this, spaceTriggerMessages);
  #menuLoading: Promise<void> | undefined;

  override focus(options?: FocusOptions) {
    this.#trigger?.focus(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session, failure } = this.#session;
    if (!messages || (session === undefined && !failure)) {
      return this.childElementCount ? html`<slot></slot>` : html`<span class="skeleton"></span>`;
    }
    // What the page has put inside is no longer shown, and the button takes its place.
    if (this.querySelector(':scope > :not([slot]):focus-within')) void this.updateComplete.then(() => this.focus());
    const { menu } = this;
    return html`
      ${renderTrigger({
        session,
        failure,
        menuFailure: this.menuFailure,
        badge: this.badge,
        open: this.#popup?.matches(':popover-open') ?? false,
        switching: menu ? menu.switching : this.opening,
        messages,
        language,
        signIn: () => this.dispatchEvent(new SessionSignInEvent()),
        refresh: () => this.dispatchEvent(new SessionRefreshEvent()),
        prepare: () => void this.#prepareMenu().then(() => this.menu?.prepare()),
      })}
      ${session ? [this.#renderPopup(session, messages), menu?.renderNotice(session)] : nothing}
      <span class="visually-hidden" aria-live="polite" lang=${language}>${menu?.status}</span>
    `;
  }

  #renderPopup(session: Session, messages: SpaceTriggerMessages) {
    // Without `autofocus` a dialog gives the focus to its first button, which is not where users begin.
    /* eslint-disable lit-a11y/no-autofocus */
    return html`<dialog
      class="popup"
      id="popup"
      part="popup"
      popover
      autofocus
      tabindex="-1"
      lang=${this.#localization.language}
      aria-label=${messages.yourSpaces}
      @beforetoggle=${this.#onToggle}
      @toggle=${this.#onToggle}
    >
      ${this.menu?.render(session)}
    </dialog>`;
    /* eslint-enable lit-a11y/no-autofocus */
  }

  #onToggle = (event: ToggleEvent) => {
    if (this.menu) {
      this.menu.onToggle(event);
    } else if (event.newState === 'open') {
      // It opens once it is loaded, by the same button, which it then belongs to.
      event.preventDefault();
      void this.#openWhenLoaded();
    }
  };

  async #openWhenLoaded() {
    if (this.opening) return;
    this.opening = true;
    await this.#prepareMenu();
    this.opening = false;
    await this.updateComplete;
    // A button that means something else by now is not pressed.
    if (this.menu && this.isConnected && this.#session.session) this.#trigger?.click();
  }

  #prepareMenu(): Promise<void> {
    return (this.#menuLoading ??= this.#loadMenu());
  }

  async #loadMenu() {
    try {
      const [{ SpaceMenu }] = await this.#downloadMenu();
      this.menu = new SpaceMenu(this, this.#session);
      this.menuFailure = undefined;
    } catch {
      this.menuFailure = await explainPartFailure();
      this.#menuLoading = undefined;
    }
  }

  #downloadMenu() {
    return Promise.all([import('./menu-beside-header.js'), spaceSwitcherMessages.load(this.#localization.language)]);
  }

  async #loadBadge() {
    try {
      const { Badge } = await import('./badge-beside-header.js');
      this.badge ??= new Badge(this);
    } catch {
      // With the next session; the menu tells of them meanwhile.
    }
  }

  #adoptSession(session: SessionValue) {
    if (session?.switchedElsewhere) void this.#prepareMenu();
    if (session?.pendingInvitations) void this.#loadBadge();
    if (session?.person.id === this.#user) return;
    this.#user = session?.person.id;
    this.menu?.drop();
    // Whoever opens it hears of a failure.
    if (session) whenIdle(() => void this.#downloadMenu().catch(() => undefined));
  }

  get #popup() {
    return this.shadowRoot?.querySelector('.popup');
  }

  get #trigger() {
    return this.shadowRoot?.querySelector<HTMLElement>('.trigger');
  }
}
