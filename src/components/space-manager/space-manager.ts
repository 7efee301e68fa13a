import { html, LitElement, nothing } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import { Announcer } from '../../controllers/announcer.js';
import { EndSpaceController, type SpaceEnd } from '../../controllers/end-space-controller.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { SpaceProfileRequestedEvent } from '../../events/space-profile-requested.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { offers, requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { fieldStyles } from '../../styles/fields.js';
import { listStyles } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { renderEndSpace } from '../../ui/end-space.js';
import { endSpaceStyles } from '../../ui/end-space.styles.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderPagedList } from '../../ui/paged-list.js';
import { renderSearchField } from '../../ui/search-field.js';
import { ManagedSpaces } from './managed-spaces.js';
import { RowActions } from './row-actions.js';
import { spaceManagerMessages, type SpaceManagerMessages } from './space-manager.messages.js';
import { styles } from './space-manager.styles.js';
import { rowStyles } from './space-rows.styles.js';
import { renderNews, renderRows, renderSkeleton } from './space-rows.js';
import { describeStatus } from './status.js';
import { renderActions, renderKinds, renderOrder, renderWays } from './tools-views.js';

/** With more spaces than this, they can be searched, filtered and ordered. */
const toolsThreshold = 7;

/**
 * The spaces of the person: the private one, then the professional ones. Each can be entered, left and closed, and leads
 * to its profile; new ones can be created. As much is loaded as is looked at, however many there are.
 *
 * While the session is not known it shows a skeleton. What happens to a space elsewhere, in another tab or by somebody
 * else, is said where the space stood, once the session is loaded again.
 *
 * Where the service does not offer `manage-spaces`, it shows nothing and says so in the console.
 *
 * @element space-manager
 * @fires {SpaceSwitchEvent} space-switch - The person chose to enter a space. Cancelable: the present one is kept.
 * @fires {SpaceSwitchedEvent} space-switched - The service has made another space the active one.
 * @fires {SpaceClosedEvent} space-closed - The service has closed a space, for all its users.
 * @fires {SpaceLeftEvent} space-left - The person has left a space.
 * @fires {SpaceProfileRequestedEvent} space-profile-requested - The person asked for the profile of a space; only without `profile-href`.
 * @fires {SpaceCreationRequestedEvent} space-creation-requested - The person wants to create a professional space; only without `create-href`.
 * @fires {PrivateSpaceRequestedEvent} private-space-requested - The person wants to create the private space; only without `create-private-href`.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `listSpaces`, `switchSpace`, `readSpace`, `closeSpace` or `leaveSpace`. Cancelable.
 * @csspart create - A way to a new space.
 * @csspart notice - Why no further professional space can be created.
 * @csspart search - The search field with its symbol.
 * @csspart kinds - The choice of a kind of space.
 * @csspart order - The choice of an order.
 * @csspart list - The list of spaces.
 * @csspart space - One space in the list.
 * @csspart title - The title of a space.
 * @csspart active - The mark of the active space.
 * @csspart enter - The button that enters a space.
 * @csspart more - The button that opens further actions.
 * @csspart actions - The further actions of a space.
 * @csspart profile - The way to the profile of a space.
 * @csspart leave - The button that leads to leaving a space.
 * @csspart close - The button that leads to closing a space.
 * @csspart news - What has happened to a space, where it stood.
 * @csspart dialog - The dialog in which closing and leaving are confirmed.
 * @csspart input - The field for the title of the space to close.
 * @csspart problem - That another title was typed.
 * @csspart cancel - The button that closes the dialog.
 * @csspart confirm - The button that closes or leaves the space.
 * @csspart close-instead - The button that closes a space which its last administrator cannot leave.
 * @csspart clear - The button that clears a search without result.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceManager extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, listStyles, endSpaceStyles, styles, rowStyles];

  static override properties = {
    createHref: { attribute: 'create-href' },
    createPrivateHref: { attribute: 'create-private-href' },
    profileHref: { attribute: 'profile-href' },
    helpHref: { attribute: 'help-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the form that creates a professional space. Without it `space-creation-requested` is fired. */
  createHref = '';

  /** Address of the form that creates the private space. Without it `private-space-requested` is fired. */
  createPrivateHref = '';

  /** Address of the profile of a space; `{identifier}` in it is replaced. Without it `space-profile-requested` is fired. */
  profileHref = '';

  /** How to reach the helpdesk, which raises the limit of spaces. Without it the limit is explained and no link given. */
  helpHref = '';

  /** Level of the headings inside, which are the titles of the spaces. */
  headingLevel = 2;

  #announcer = new Announcer(this);
  #localization = new LocalizationController(this, spaceManagerMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #switching = new SwitchController(this, this.#session);
  #spaces: ManagedSpaces = new ManagedSpaces(this, this.#session, this.#localization, this.#announcer);
  #actions: RowActions = new RowActions(this);
  #ending: EndSpaceController = new EndSpaceController(this, this.#session, {
    ended: (space, end) => this.#remove(space, end),
    outdated: () => void this.#spaces.bringUpToDate(),
    focusLost: () => this.#spaces.focusNews(),
  });

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (session && !requirePart(session, 'manage-spaces', this)) return nothing;
    return html`
      <div class="manager" lang=${language}>
        ${messages ? this.#renderContent(session, messages) : renderSkeleton()}
        <p class="visually-hidden" role="status">${messages && describeStatus(this.#announcer, this.#switching, this.#spaces, messages)}</p>
      </div>
    `;
  }

  #renderContent(session: SessionValue, messages: SpaceManagerMessages) {
    if (!session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    const { list, kind, news } = this.#spaces;
    const { language } = this.#localization;
    return html`
      ${renderWays(session, this, messages, language)} ${this.#renderTools(session, messages)}
      ${news && !list.items.length ? html`<ul class="spaces">${renderNews(news)}</ul>` : nothing}
      ${renderPagedList({
        host: this,
        list,
        messages,
        empty: kind ? messages.noneOfKind : messages.noneYet,
        renderItems: (spaces) => this.#renderRows(spaces, session, messages),
        clearSearch: this.#clearSearch,
      })}
      ${renderEndSpace(this.#ending, { host: this, messages, headingLevel: this.headingLevel })}
    `;
  }

  #renderTools({ spaceCounts }: Session, messages: SpaceManagerMessages) {
    const { list, kind, order, search, filterBy, orderBy } = this.#spaces;
    const count = spaceCounts.private + spaceCounts.professional;
    if (count <= toolsThreshold && !list.query && !kind) return nothing;
    return html`<div class="tools">
      ${renderSearchField(messages.search(count), this.#switching.pending, search)} ${renderKinds(kind, messages, filterBy)}
      ${renderOrder(order, messages, orderBy)}
    </div>`;
  }

  #renderRows(spaces: readonly SpaceSummary[], { activeSpace: active }: Session, messages: SpaceManagerMessages) {
    const { list, news } = this.#spaces;
    const { target, pending, failure } = this.#switching;
    return renderRows({
      spaces,
      active,
      news,
      isBusy: list.outdated || list.loading,
      isOutdated: list.outdated,
      entering: pending ? target : undefined,
      opened: this.#actions.opened,
      headingLevel: this.headingLevel,
      formatLanguage: this.#localization.formatLanguage,
      messages,
      enter: this.#enter,
      open: this.#actions.open,
      renderActions: (space) => this.#renderActions(space, messages),
      renderFailure: (space) => {
        if (!failure || space.id !== target?.id) return nothing;
        const what = messages.switchFailed(isolate(space.title), active ? isolate(active.title) : undefined);
        return renderFailure(failure, { host: this, messages, what, retry: () => this.#enter(space) });
      },
    });
  }

  #renderActions(space: SpaceSummary, messages: SpaceManagerMessages) {
    const ask = (end: SpaceEnd) => () => {
      this.#actions.close();
      this.#ending.ask(end, space);
    };
    return renderActions(space, {
      messages,
      profileHref: this.profileHref,
      openProfile: () => {
        this.#actions.close();
        this.dispatchEvent(new SpaceProfileRequestedEvent({ space }));
      },
      leave: ask('leave'),
      close: ask('close'),
      onToggle: (event) => this.#actions.onToggle(event, space),
    });
  }

  #followSession(session: SessionValue) {
    this.#ending.followSession(session);
    if (session && offers(session, 'manage-spaces')) this.#spaces.follow(session);
    else if (session === null) this.#spaces.drop();
  }

  #enter = async (space: SpaceSummary) => {
    const switching = this.#switching;
    if (switching.pending) return;
    if (switching.target?.id !== space.id) switching.dismiss();
    const pressed = this.shadowRoot?.activeElement;
    if (await switching.switchTo(space)) {
      this.#announcer.announce(this.#localization.messages?.switched(isolate(space.title)) ?? '');
      await this.updateComplete;
      if (pressed && !pressed.isConnected) this.#focusRow(space);
    } else if (switching.failure?.code === 'not-found') {
      await this.#spaces.bringUpToDate();
    }
  };

  #remove(space: SpaceSummary, end: SpaceEnd) {
    const words = this.#localization.messages?.ends[end].done(isolate(space.title)) ?? '';
    const { session } = this.#session;
    if (session) void this.#spaces.remove(space, words, session);
  }

  #clearSearch = () => {
    const field = this.shadowRoot!.querySelector('input')!;
    field.value = '';
    field.focus();
    this.#spaces.search('');
  };

  #focusRow({ identifier }: SpaceSummary) {
    this.shadowRoot?.querySelector<HTMLElement>(`[data-identifier=${identifier}] .more`)?.focus();
  }
}
