import { adoptStyles, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { renderFailure } from '../../ui/failure.js';
import { renderIdentifier } from '../../ui/identifier.js';
import { SpaceCreationRequestedEvent } from '../../events/space-creation-requested.js';
import { SpaceManagementRequestedEvent } from '../../events/space-management-requested.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { SessionController } from '../../session/session-controller.js';
import type { Session } from '../../session/session.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { controls } from '../../styles/controls.js';
import { closeIcon, plusIcon, searchIcon, settingsIcon } from '../../styles/icons.js';
import { PopupFocus } from './popup-focus.js';
import { renderList } from './render-list.js';
import { describeSpace } from './render-spaces.js';
import { SpaceListController } from './space-list-controller.js';
import { styles } from './space-menu.styles.js';
import type { SpaceSwitcherMessages } from './space-switcher.messages.js';

/** With more spaces than this, they can be searched. */
const handful = 7;

/** The switcher, as its menu sees it. */
export interface MenuHost extends LitElement {
  readonly manageHref: string;
  readonly createHref: string;
  readonly hideManage: boolean;
  readonly hideCreate: boolean;
}

/**
 * What the switcher's button opens, and what is noted below the button: the active space, the others, and the ways to
 * manage and to create spaces. A page downloads it when somebody is about to open it.
 */
export class SpaceMenu {
  readonly #host: MenuHost;
  readonly #localization: LocalizationController<SpaceSwitcherMessages>;
  readonly #switching: SwitchController;
  readonly #list: SpaceListController;
  readonly #copying: CopyController;
  readonly #focus: PopupFocus;
  #open = false;
  /** Whether the popup is rendered though it is closed; not once it was open, for only the first time takes long. */
  #renderedAhead: boolean | undefined;
  #announcement = '';
  /** The space of the notice that the person has closed. */
  #dismissed: string | undefined;
  // On a busy page several entries come at once, the latest last.
  #end = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting && !this.#list.stopped) void this.#list.loadMore();
  });

  constructor(
    host: MenuHost,
    session: SessionController,
    localization: LocalizationController<SpaceSwitcherMessages>,
  ) {
    this.#host = host;
    this.#localization = localization;
    this.#switching = new SwitchController(host, session);
    this.#list = new SpaceListController(host, session, localization);
    this.#copying = new CopyController(host);
    this.#focus = new PopupFocus(host, this.close);
    const { elementStyles } = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, controls, styles]);
    host.addController(this);
    host.requestUpdate();
  }

  get switching(): boolean {
    return this.#switching.pending;
  }

  /** What has just happened, for assistive technology. */
  get status(): string {
    const { messages } = this.#localization;
    if (!messages) return '';
    const { pending, target } = this.#switching;
    if (pending && target) return messages.switching(target.title);
    if (!this.#open) return this.#announcement;
    const { loading, outdated, query, total } = this.#list;
    if (loading && total === undefined) return messages.loading;
    if (!query || outdated) return '';
    return total ? messages.found(total) : messages.nothingFound(query);
  }

  hostUpdated() {
    if (!this.#host.isConnected) return;
    this.#find('.notice-box:not(:popover-open)')?.showPopover();
    // To observe the end again tells whether it is still in view after a page was added.
    this.#end.disconnect();
    const end = this.#find('.end');
    if (end) this.#end.observe(end);
  }

  hostDisconnected() {
    this.#end.disconnect();
    this.#open = false;
  }

  /** The person is about to open the popup. */
  prepare(): void {
    if (this.#open) return;
    this.#renderedAhead ??= true;
    this.#list.prepare();
    this.#host.requestUpdate();
  }

  /** Follows the popup as it opens and closes. */
  follow({ type, newState }: ToggleEvent): void {
    if (type === 'toggle') {
      if (newState === 'open') this.#focus.enter();
      return;
    }
    this.#open = newState === 'open';
    this.#host.requestUpdate();
    this.#renderedAhead = false;
    if (this.#open) {
      this.#announcement = '';
      this.#focus.forgetPosition();
      void this.#load();
    } else {
      this.#switching.dismiss();
      // Chromium leaves the focus nowhere when a popover inside a shadow root closes.
      if (this.#host.contains((this.#host.getRootNode() as Document | ShadowRoot).activeElement)) this.#host.focus();
    }
  }

  followKey(event: KeyboardEvent): void {
    this.#focus.followKey(event);
  }

  followFocus(event: FocusEvent): void {
    this.#focus.closeWhenLeft(event);
  }

  close = (): void => {
    this.#find('.popup')?.hidePopover();
  };

  /** Forgets everything: what belongs to one person is not kept for the next. */
  drop(): void {
    this.#announcement = '';
    this.close();
    this.#switching.end();
    this.#list.drop();
  }

  /** What the popup holds. */
  render({ activeSpace, spaceCounts }: Session, messages: SpaceSwitcherMessages) {
    if (!this.#open && !this.#renderedAhead) return nothing;
    const { manageHref, createHref, hideManage, hideCreate } = this.#host;
    return html`
      ${activeSpace ? this.#renderActive(activeSpace, messages) : nothing}
      ${this.#renderSearch(spaceCounts.private + spaceCounts.professional, messages)}
      ${this.#renderSwitchFailure(activeSpace, messages)}
      ${renderList({
        host: this.#host,
        list: this.#list,
        focus: this.#focus,
        switching: this.#switching,
        activeSpace,
        messages,
        choose: (space) => void this.#choose(space),
        clearSearch: this.#clearSearch,
      })}
      <div class="actions" part="actions">
        ${hideManage
          ? nothing
          : this.#renderAction(settingsIcon(), messages.manage, manageHref, SpaceManagementRequestedEvent)}
        ${hideCreate
          ? nothing
          : this.#renderAction(plusIcon(), messages.create, createHref, SpaceCreationRequestedEvent)}
        <slot name="more"></slot>
      </div>
    `;
  }

  /** What has to be seen while the popup is closed. It floats, so that nothing in the page moves. */
  renderNotice({ activeSpace, switchedElsewhere: elsewhere }: Session, messages: SpaceSwitcherMessages) {
    if (this.#open) return nothing;
    if (this.#switching.failure) {
      const dismiss = () => this.#switching.dismiss();
      return this.#renderNote(this.#renderSwitchFailure(activeSpace, messages), messages, dismiss);
    }
    if (elsewhere?.id !== this.#dismissed) this.#dismissed = undefined;
    if (!activeSpace || !elsewhere || elsewhere.id === this.#dismissed) return nothing;
    const words =
      elsewhere.id === activeSpace.id
        ? messages.followed(elsewhere.title)
        : messages.stayed(elsewhere.title, activeSpace.title);
    return this.#renderNote(words, messages, () => (this.#dismissed = elsewhere.id));
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
    if (href) return html`<a class="action" href=${href} @click=${this.close}>${icon}${words}</a>`;
    const request = () => {
      this.close();
      this.#host.dispatchEvent(new Request());
    };
    return html`<button class="action" type="button" @click=${request}>${icon}${words}</button>`;
  }

  #renderSwitchFailure(active: SpaceSummary | null, messages: SpaceSwitcherMessages) {
    const { failure, target } = this.#switching;
    if (!failure || !target) return nothing;
    const what = messages.switchFailed(target.title, active?.title);
    return renderFailure(failure, { host: this.#host, messages, what, retry: () => this.#choose(target) });
  }

  #renderNote(words: unknown, { dismiss }: SpaceSwitcherMessages, close: () => void) {
    const dismissNote = () => {
      close();
      this.#host.requestUpdate();
      this.#host.focus();
    };
    return html`<div class="notice-box" part="notice" popover="manual" lang=${this.#localization.language}>
      <div>${words}</div>
      <button class="icon-button" type="button" aria-label=${dismiss} @click=${dismissNote}>${closeIcon()}</button>
    </div>`;
  }

  async #choose(space: SpaceSummary) {
    const switching = this.#switching;
    if (switching.pending) return;
    if (switching.target?.id !== space.id) switching.dismiss();
    const switched = await switching.switchTo(space);
    if (switched) this.#announcement = this.#localization.messages?.switched(space.title) ?? '';
    // Done, stopped by the page, or there already. A failure stays in view.
    if (!switching.failure) this.close();
  }

  async #load() {
    await this.#list.open();
    await this.#host.updateComplete;
    this.#focus.enterList();
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

  #find(selector: string) {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
