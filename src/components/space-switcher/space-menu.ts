import { html, nothing } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { LoadMoreController } from '../../controllers/load-more-controller.js';
import { PagedListController } from '../../controllers/paged-list-controller.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { listSpaces } from '../../services/generated/spaces.js';
import type { SessionController } from '../../session/session-controller.js';
import type { Session } from '../../session/session.js';
import { controls } from '../../styles/controls.js';
import { listStyles } from '../../styles/list.js';
import { addStyles } from '../../ui/add-styles.js';
import { renderFailure } from '../../ui/failure.js';
import { renderPagedList } from '../../ui/paged-list.js';
import { emptySearchField, renderSearchField } from '../../ui/search-field.js';
import { DeferredInvitations } from '../../ui/waiting-invitations/deferred-invitations.js';
import { showCutWords } from './cut-words.js';
import { type MenuHost, renderActions, renderNote, renderTop } from './menu-views.js';
import { PageLock } from './page-lock.js';
import { PopupFocus } from './popup-focus.js';
import { popupStyles } from './space-menu-popup.styles.js';
import { styles } from './space-menu.styles.js';
import { renderListbox } from './space-options.js';
import { spaceSwitcherMessages, type SpaceSwitcherMessages } from './space-switcher.messages.js';

/** With more spaces than this, they can be searched. */
const searchThreshold = 7;

/**
 * What the switcher's button opens, and what is noted below it. A page downloads it when the user is about to open it.
 */
export class SpaceMenu {
  readonly #host: MenuHost;
  readonly #localization: LocalizationController<SpaceSwitcherMessages>;
  readonly #switching: SwitchController;
  readonly #list: PagedListController<SpaceSummary>;
  readonly #invitations: DeferredInvitations;
  readonly #copying: CopyController;
  readonly #focus: PopupFocus;
  /** True while the popup has content. `undefined` before the first time, which alone takes long: it is rendered ahead. */
  #isFilled: boolean | undefined;
  #announcement = '';
  /** The space of the notice that the user has closed. */
  #dismissed: string | undefined;

  constructor(host: MenuHost, session: SessionController) {
    this.#host = host;
    this.#localization = new LocalizationController(host, spaceSwitcherMessages);
    this.#switching = new SwitchController(host, session);
    this.#list = new PagedListController<SpaceSummary>(host, session, this.#localization, listSpaces);
    new LoadMoreController(host, this.#list);
    this.#invitations = new DeferredInvitations(host, session, {
      localization: this.#localization,
      download: () => import('./invitations-beside-header.js'),
      isShown: () => this.#isOpen,
      accepted: () => void this.#list.refresh(),
      left: this.close,
    });
    this.#copying = new CopyController(host);
    this.#focus = new PopupFocus(host, this.close);
    new PageLock(host);
    // On the root, not in the template: the button is there before the menu is.
    host.renderRoot.addEventListener('keydown', this.#focus.onKeydown as EventListener);
    host.renderRoot.addEventListener('focusout', this.#focus.closeWhenLeft as EventListener);
    addStyles(host, [controls, popupStyles, styles, listStyles]);
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
    const { isSlow, target } = this.#switching;
    if (isSlow && target) return messages.switching(isolate(target.title));
    if (!this.#isOpen) return this.#announcement;
    const { loading, outdated, query, total } = this.#list;
    if (loading && total === undefined) return messages.loading;
    if (!query || outdated) return '';
    return total ? messages.found(total) : messages.nothingFound(isolate(query));
  }

  hostUpdated() {
    this.#focus.aim();
    if (this.#host.isConnected) this.#find('.notice-box:not(:popover-open)')?.showPopover();
  }

  hostConnected() {
    // Moved without being closed: what was on its way has been aborted.
    if (this.#isOpen) void this.#list.load();
  }

  /** The user is about to open the popup. */
  prepare(): void {
    if (this.#isOpen) return;
    showCutWords(this.#find('.trigger'));
    this.#isFilled ??= true;
    this.#list.prefetch();
    this.#host.requestUpdate();
  }

  /** For `beforetoggle` and `toggle` of the popup. */
  onToggle({ type, newState }: ToggleEvent): void {
    const opens = newState === 'open';
    this.#host.requestUpdate();
    if (type === 'toggle' && opens) this.#focus.enter();
    if (type === 'toggle') return;
    this.#isFilled = opens;
    if (opens) {
      this.#announcement = '';
      this.#focus.forgetPosition();
      void this.#load();
    } else {
      this.#switching.dismiss();
      this.#invitations.forgetNews();
      // Chromium leaves the focus nowhere when a popover inside a shadow root closes.
      if (this.#host.contains((this.#host.getRootNode() as Document | ShadowRoot).activeElement)) this.#host.focus();
    }
  }

  close = (): void => this.#find('.popup')?.hidePopover();

  /** Forgets everything: what belongs to one user is not kept for the next. */
  drop(): void {
    // Whoever has the popup open cannot see why it closes.
    this.#announcement = (this.#isOpen && this.#localization.messages?.reasons.unauthenticated) || '';
    this.close();
    this.#switching.end();
    this.#list.drop();
    this.#invitations.drop();
  }

  /** What the popup holds. */
  render(session: Session) {
    const { activeSpace, spaceCounts } = session;
    const { messages } = this.#localization;
    if (!messages || !this.#isFilled) return nothing;
    const count = spaceCounts.private + spaceCounts.professional;
    return html`
      ${renderTop(activeSpace, this.#copying, messages, this.close)} ${this.#invitations.render(session)}
      ${count > searchThreshold ? renderSearchField(messages.search(count), this.#switching.pending, this.#search) : nothing}
      ${this.#renderSwitchFailure(null, messages)}
      ${activeSpace && !this.#list.shownQuery && (this.#list.total ?? count) === 1 ? nothing : this.#renderList(activeSpace, messages)}
      ${renderActions({ host: this.#host, session, messages, close: this.close, request: this.#request })}
    `;
  }

  /** What has to be seen while the popup is closed. It floats, so that nothing in the page moves. */
  renderNotice({ activeSpace, switchedElsewhere: elsewhere }: Session) {
    const { messages } = this.#localization;
    if (!messages || this.#isOpen) return nothing;
    if (this.#switching.failure) {
      return this.#renderNote(this.#renderSwitchFailure(activeSpace, messages), messages, () => this.#switching.dismiss());
    }
    if (elsewhere?.id !== this.#dismissed) this.#dismissed = undefined;
    if (!activeSpace || !elsewhere || elsewhere.id === this.#dismissed) return nothing;
    const [here, there] = [isolate(activeSpace.title), isolate(elsewhere.title)];
    const words = elsewhere.id === activeSpace.id ? messages.followed(there) : messages.stayed(there, here);
    return this.#renderNote(words, messages, () => (this.#dismissed = elsewhere.id));
  }

  #renderList(activeSpace: SpaceSummary | null, messages: SpaceSwitcherMessages) {
    return renderPagedList({
      host: this.#host,
      list: this.#list,
      messages,
      empty: messages.noneYet,
      renderItems: (spaces) => this.#renderListbox(spaces, activeSpace, messages),
      clearSearch: this.#clearSearch,
      isScrolled: true,
    });
  }

  #renderListbox(spaces: readonly SpaceSummary[], activeSpace: SpaceSummary | null, messages: SpaceSwitcherMessages) {
    const active = spaces.findIndex(({ id }) => id === activeSpace?.id);
    return renderListbox({
      spaces,
      total: this.#list.total ?? spaces.length,
      active,
      outdated: this.#list.outdated,
      loading: this.#list.loading,
      pending: this.#switching.pending ? this.#switching.target : undefined,
      tabStop: Math.min(this.#focus.position ?? Math.max(0, active), spaces.length - 1),
      messages,
      choose: (space) => void this.#choose(space),
      rememberPosition: this.#focus.rememberPosition,
    });
  }

  #renderSwitchFailure(active: SpaceSummary | null, messages: SpaceSwitcherMessages) {
    const { failure, target } = this.#switching;
    if (!failure || !target) return nothing;
    const what = messages.switchFailed(isolate(target.title), active ? isolate(active.title) : undefined);
    return renderFailure(failure, { host: this.#host, messages, what, retry: () => this.#choose(target) });
  }

  #renderNote(words: unknown, { dismiss: label }: SpaceSwitcherMessages, dismiss: () => void) {
    return renderNote(words, this.#localization.language, label, () => {
      dismiss();
      this.#host.requestUpdate();
      this.#host.focus();
    });
  }

  async #choose(space: SpaceSummary) {
    const switching = this.#switching;
    if (switching.pending) return;
    if (switching.target?.id !== space.id) switching.dismiss();
    if (await switching.switchTo(space)) this.#announcement = this.#localization.messages?.switched(isolate(space.title)) ?? '';
    // Done, stopped by the page, or there already. A failure stays in view.
    if (!switching.failure) this.close();
  }

  async #load() {
    await this.#list.open();
    await this.#host.updateComplete;
    this.#focus.enterList();
  }

  #request = (event: Event) => {
    this.close();
    this.#host.dispatchEvent(event);
  };

  #search = (text: string) => {
    this.#focus.forgetPosition();
    this.#list.search(text);
  };

  #clearSearch = () => {
    emptySearchField(this.#host);
    this.#search('');
  };

  get #isOpen() {
    return Boolean(this.#find('.popup:popover-open'));
  }

  #find(selector: string) {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
  }
}
