import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../dom/copy-controller.js';
import { renderFailure } from '../../dom/render-failure.js';
import { renderIdentifier } from '../../dom/render-identifier.js';
import { SessionRefreshEvent } from '../../events/session-refresh.js';
import { SessionSignInEvent } from '../../events/session-sign-in.js';
import { SpaceCreationRequestedEvent } from '../../events/space-creation-requested.js';
import { SpaceManagementRequestedEvent } from '../../events/space-management-requested.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import type { SpaceSummary } from '../../services/wire.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { SwitchController } from '../../session/switch-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { closeIcon, plusIcon, searchIcon, settingsIcon } from '../../styles/icons.js';
import { tokens } from '../../styles/tokens.js';
import { PopupFocus } from './popup-focus.js';
import { renderList } from './render-list.js';
import { describeSpace } from './render-spaces.js';
import { renderTrigger } from './render-trigger.js';
import { SpaceListController } from './space-list-controller.js';
import { spaceSwitcherMessages, type SpaceSwitcherMessages } from './space-switcher.messages.js';
import { styles } from './space-switcher.styles.js';

/** With more spaces than this, they can be searched. */
const handful = 7;

/**
 * Shows the space a person acts in, and switches to another one.
 *
 * A button in the header of a page; its popup shows the active space, the others, and the ways to manage and to create
 * spaces. Until it knows who is signed in it shows its content, or a placeholder of the same size. Reserve that size
 * for the time before the script has arrived: `space-switcher:not(:defined) { display: block; inline-size: 18em;
 * block-size: 3em }`.
 *
 * @element space-switcher
 * @slot - Shown until the element is ready, and when its script does not arrive: a link to the portal's own page.
 * @slot more - More for the end of the popup, such as a link to sign out.
 * @fires {SpaceSwitchEvent} space-switch - A person chose another space. Cancelable: the present one is kept.
 * @fires {SpaceSwitchedEvent} space-switched - The service has made another space the active one.
 * @fires {ServiceFailedEvent} service-failed - A call failed. Cancelable: the host shows it itself.
 * @fires {SpaceManagementRequestedEvent} space-management-requested - A person wants to manage spaces, and there is no
 *   `manage-href`.
 * @fires {SpaceCreationRequestedEvent} space-creation-requested - A person wants to create a space, and there is no
 *   `create-href`.
 * @fires {SessionSignInEvent} session-sign-in - A person wants to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - A person wants the session to be loaded again.
 * @csspart trigger - The button.
 * @csspart icon - The symbol on the button.
 * @csspart caption - The small words on the button: the kind of the active space.
 * @csspart title - The large words on the button: the title of the active space.
 * @csspart popup - What the button opens.
 * @csspart active - The active space, at the top of the popup.
 * @csspart identifier - The identifier of the active space.
 * @csspart copy - The button that copies the identifier.
 * @csspart search - The search field with its symbol.
 * @csspart list - The list of spaces.
 * @csspart group - The spaces of one kind.
 * @csspart option - One space in the list.
 * @csspart clear - The button that clears a search without result.
 * @csspart failure - What went wrong, with what helps.
 * @csspart retry - The button that tries again.
 * @csspart sign-in - The button that signs in, when the session ended meanwhile.
 * @csspart actions - The actions at the end of the popup.
 * @csspart notice - The note that another tab switched, or that a switch failed after the popup was closed.
 * @cssprop --space-switcher-width - Width where there is room; 18em unless set.
 */
export class SpaceSwitcher extends LitElement {
  static override styles = [tokens, base, controls, styles];

  static override properties = {
    manageHref: { attribute: 'manage-href' },
    createHref: { attribute: 'create-href' },
    hideManage: { type: Boolean, attribute: 'hide-manage' },
    hideCreate: { type: Boolean, attribute: 'hide-create' },
    open: { state: true },
    announcement: { state: true },
    dismissed: { state: true },
  };

  /** Address of the page where spaces are managed. Without it a button fires `space-management-requested`. */
  manageHref = '';

  /** Address of the form that creates a professional space. Without it a button fires `space-creation-requested`. */
  createHref = '';

  /** Leaves "Manage my spaces" out. */
  hideManage = false;

  /** Leaves "Create a business space" out. */
  hideCreate = false;

  private open = false;
  private announcement = '';
  /** The space of the notice that the person has closed. */
  private dismissed: string | undefined;

  #person: string | undefined;
  #session = new SessionController(this, (session) => this.#adopt(session));
  #localization = new LocalizationController(this, spaceSwitcherMessages);
  #switching = new SwitchController(this, this.#session);
  #list = new SpaceListController(this, this.#session, this.#localization);
  #copying = new CopyController(this);
  #focus = new PopupFocus(this, () => this.#close());
  #end = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting) void this.#list.loadMore();
  });

  override focus(options?: FocusOptions) {
    this.#find('.trigger')?.focus(options);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#end.disconnect();
    this.open = false;
  }

  protected override updated() {
    if (!this.isConnected) return;
    this.#find('.notice-box:not(:popover-open)')?.showPopover();
    // To observe the end again tells whether it is still in view after a page was added.
    this.#end.disconnect();
    const end = this.#find('.end');
    if (end) this.#end.observe(end);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session, failure } = this.#session;
    if (!messages || (session === undefined && !failure)) {
      return this.childElementCount ? html`<slot></slot>` : html`<span class="skeleton"></span>`;
    }
    return html`
      ${renderTrigger({
        session,
        failure,
        open: this.open,
        switching: this.#switching.pending,
        messages,
        language,
        signIn: () => this.dispatchEvent(new SessionSignInEvent()),
        refresh: () => this.dispatchEvent(new SessionRefreshEvent()),
      })}
      ${session ? [this.#renderPopup(session, messages), this.#renderNotice(session, messages)] : nothing}
      <span class="visually-hidden" role="status" lang=${language}>${this.#status(messages)}</span>
    `;
  }

  #renderPopup(session: Session, messages: SpaceSwitcherMessages) {
    return html`<dialog
      class="popup"
      id="popup"
      part="popup"
      popover
      autofocus
      tabindex="-1"
      lang=${this.#localization.language}
      aria-label=${messages.yourSpaces}
      @beforetoggle=${this.#followPopup}
      @toggle=${this.#enterPopup}
      @keydown=${this.#focus.followKey}
      @focusout=${this.#focus.closeWhenLeft}
    >
      ${this.open ? this.#renderContent(session, messages) : nothing}
    </dialog>`;
  }

  #renderContent(session: Session, messages: SpaceSwitcherMessages) {
    const { activeSpace, spaceCounts } = session;
    return html`
      ${activeSpace ? this.#renderActive(activeSpace, messages) : nothing}
      ${this.#renderSearch(spaceCounts.private + spaceCounts.professional, messages)}
      ${this.#renderSwitchFailure(activeSpace, messages)}
      ${renderList({
        host: this,
        list: this.#list,
        focus: this.#focus,
        switching: this.#switching,
        activeSpace,
        messages,
        choose: (space) => void this.#choose(space),
        clearSearch: this.#clearSearch,
      })}
      <div class="actions" part="actions">
        ${this.hideManage
          ? nothing
          : this.#renderAction(settingsIcon(), messages.manage, this.manageHref, SpaceManagementRequestedEvent)}
        ${this.hideCreate
          ? nothing
          : this.#renderAction(plusIcon(), messages.create, this.createHref, SpaceCreationRequestedEvent)}
        <slot name="more"></slot>
      </div>
    `;
  }

  #renderActive(space: SpaceSummary, messages: SpaceSwitcherMessages) {
    return html`<div class="active" part="active">
      <strong dir="auto">${space.title}</strong>
      <div class="quiet" dir="auto">${describeSpace(space, messages)}</div>
      ${renderIdentifier(space.identifier, this.#copying, messages)}
    </div>`;
  }

  #renderSearch(count: number, messages: SpaceSwitcherMessages) {
    if (count <= handful) return nothing;
    const label = messages.search(count);
    return html`<div class="search" part="search">
      ${searchIcon()}
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        aria-label=${label}
        placeholder=${label}
        ?readonly=${this.#switching.pending}
        @input=${(event: InputEvent) => this.#search((event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  #renderAction(icon: TemplateResult, words: string, href: string, Request: new () => Event) {
    if (href) return html`<a class="action" href=${href} @click=${this.#close}>${icon}${words}</a>`;
    const request = () => {
      this.#close();
      this.dispatchEvent(new Request());
    };
    return html`<button class="action" type="button" @click=${request}>${icon}${words}</button>`;
  }

  #renderSwitchFailure(active: SpaceSummary | null, messages: SpaceSwitcherMessages) {
    const { failure, target } = this.#switching;
    if (!failure || !target) return nothing;
    const what = messages.switchFailed(target.title, active?.title);
    return renderFailure(failure, { host: this, messages, what, retry: () => this.#choose(target) });
  }

  /** What has to be seen while the popup is closed. It floats, so that nothing in the page moves. */
  #renderNotice({ activeSpace, switchedElsewhere: elsewhere }: Session, messages: SpaceSwitcherMessages) {
    if (this.open) return nothing;
    if (this.#switching.failure) {
      const dismiss = () => this.#switching.dismiss();
      return this.#renderNote(this.#renderSwitchFailure(activeSpace, messages), messages, dismiss);
    }
    if (!activeSpace || !elsewhere || elsewhere.id === this.dismissed) return nothing;
    const words =
      elsewhere.id === activeSpace.id
        ? messages.followed(elsewhere.title)
        : messages.stayed(elsewhere.title, activeSpace.title);
    return this.#renderNote(words, messages, () => (this.dismissed = elsewhere.id));
  }

  #renderNote(words: unknown, { dismiss }: SpaceSwitcherMessages, close: () => void) {
    const dismissNote = () => {
      close();
      this.focus();
    };
    return html`<div class="notice-box" part="notice" popover="manual" lang=${this.#localization.language}>
      <div>${words}</div>
      <button class="icon-button" type="button" aria-label=${dismiss} @click=${dismissNote}>${closeIcon()}</button>
    </div>`;
  }

  #status(messages: SpaceSwitcherMessages): string {
    const { pending, target } = this.#switching;
    if (pending && target) return messages.switching(target.title);
    if (!this.open) return this.announcement;
    const { loading, outdated, query, total } = this.#list;
    if (loading && total === undefined) return messages.loading;
    if (!query || outdated) return '';
    return total ? messages.found(total) : messages.nothingFound(query);
  }

  async #choose(space: SpaceSummary) {
    const switching = this.#switching;
    if (switching.pending) return;
    if (switching.target?.id !== space.id) switching.dismiss();
    const switched = await switching.switchTo(space);
    if (switched) this.announcement = this.#localization.messages?.switched(space.title) ?? '';
    // Done, stopped by the page, or there already. A failure stays in view.
    if (!switching.failure) this.#close();
  }

  #search(text: string) {
    this.#focus.forgetPosition();
    this.#list.search(text);
  }

  #clearSearch = () => {
    const field = this.#find('input') as HTMLInputElement;
    field.value = '';
    field.focus();
    this.#search('');
  };

  /** What belongs to one person is not kept for the next. */
  #adopt(session: SessionValue) {
    if (session?.switchedElsewhere?.id !== this.dismissed) this.dismissed = undefined;
    if (session?.person.id === this.#person) return;
    this.#person = session?.person.id;
    this.announcement = '';
    this.#close();
    this.#list.drop();
  }

  #close = () => {
    this.#find('.popup')?.hidePopover();
  };

  #followPopup = ({ newState }: ToggleEvent) => {
    this.open = newState === 'open';
    if (this.open) {
      this.announcement = '';
      this.#focus.forgetPosition();
      void this.#load();
    } else {
      this.#switching.dismiss();
      // Chromium leaves the focus nowhere when a popover inside a shadow root closes.
      if (this.contains((this.getRootNode() as Document | ShadowRoot).activeElement)) this.focus();
    }
  };

  async #load() {
    await this.#list.open();
    await this.updateComplete;
    this.#focus.enterList();
  }

  #enterPopup = ({ newState }: ToggleEvent) => {
    if (newState === 'open') this.#focus.enter();
  };

  #find(selector: string) {
    return this.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
