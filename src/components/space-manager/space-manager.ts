import { html, LitElement, nothing } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import { Announcer } from '../../controllers/announcer.js';
import { DeferredPart } from '../../controllers/deferred-part.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { offers, requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { entryStyles } from '../../styles/entries.js';
import { listStyles } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { DeferredInvitations } from '../../ui/waiting-invitations/deferred-invitations.js';
import { renderWithoutSession } from '../../ui/failure.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import { renderPagedList } from '../../ui/paged-list.js';
import { emptySearchField, renderSearchField } from '../../ui/search-field.js';
import { ManagedSpaces } from './managed-spaces.js';
import type { SpaceActs } from './space-acts.js';
import { type ManagedSpacesMessages, managedSpacesMessages, spaceManagerMessages } from './space-manager.messages.js';
import { styles } from './space-manager.styles.js';
import { rowStyles } from './space-rows.styles.js';
import { renderNews, renderRows, renderSkeleton } from './space-rows.js';
import { describeStatus } from './status.js';
import { renderOtherProducts } from './other-products.js';
import { renderKinds, renderOrder, renderWays } from './tools-views.js';

/** With more spaces than this, they can be searched, filtered and ordered. */
const toolsThreshold = 7;

interface WantedAct {
  readonly act: 'enter' | 'open';
  readonly space: SpaceSummary;
}

/**
 * The spaces of the person: the private one, then the professional ones. Each can be entered, left and closed, and leads
 * to its profile; new ones can be created. As much is loaded as is looked at, however many there are. Invitations that
 * wait for the person stand on top, to be accepted or declined there.
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
 * @fires {InvitationAcceptedEvent} invitation-accepted - The person has a space from now on. It is not the active one yet.
 * @fires {InvitationDeclinedEvent} invitation-declined - The person has declined an invitation.
 * @fires {InvitationsRequestedEvent} invitations-requested - The person wants to see all invitations; only without `invitations-href`.
 * @fires {SpaceCreationRequestedEvent} space-creation-requested - The person wants to create a professional space; only without `create-href`.
 * @fires {PrivateSpaceRequestedEvent} private-space-requested - The person wants to create the private space; only without `create-private-href`.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `listSpaces`, `switchSpace`, `readSpace`, `closeSpace`, `leaveSpace`, `listReceivedInvitations`, `acceptInvitation` or `declineInvitation`. Cancelable.
 * @csspart invitations - The invitations that wait for the person.
 * @csspart all-invitations - The way to all invitations.
 * @csspart invitation - One invitation.
 * @csspart invitation-title - The title of the space that the person is invited to.
 * @csspart accept - The button that accepts an invitation.
 * @csspart decline - The button that leads to declining an invitation.
 * @csspart keep - The button that does not decline it.
 * @csspart confirm-decline - The button that declines it.
 * @csspart invitation-news - What has become of an invitation.
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
 * @csspart other-product - That another authentication product reaches further spaces.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceManager extends LitElement {
  static override styles = [tokens, base, controls, listStyles, entryStyles, styles, rowStyles];

  static override properties = {
    createHref: { attribute: 'create-href' },
    createPrivateHref: { attribute: 'create-private-href' },
    profileHref: { attribute: 'profile-href' },
    invitationsHref: { attribute: 'invitations-href' },
    helpHref: { attribute: 'help-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the form that creates a professional space. Without it `space-creation-requested` is fired. */
  createHref = '';

  /** Address of the form that creates the private space. Without it `private-space-requested` is fired. */
  createPrivateHref = '';

  /** Address of the profile of a space; `{identifier}` in it is replaced. Without it `space-profile-requested` is fired. */
  profileHref = '';

  /** Address of the page with all invitations. Without it `invitations-requested` is fired. */
  invitationsHref = '';

  /** How to reach the helpdesk, which raises the limit of spaces. Without it the limit is explained and no link given. */
  helpHref = '';

  /** Level of the headings inside, which are the titles of the spaces. */
  headingLevel = 2;

  #announcer = new Announcer(this);
  #entry = new FocusEntryController(this);
  #localization = new LocalizationController(this, managedSpacesMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #spaces: ManagedSpaces = new ManagedSpaces(this, this.#session, this.#localization, this.#announcer);
  #acts: DeferredPart<SpaceActs> = new DeferredPart<SpaceActs>(this, async () => {
    const sentences = spaceManagerMessages.load(this.#localization.language);
    const [{ SpaceActs }] = await Promise.all([import('./space-acts.js'), sentences]);
    return new SpaceActs(this, this.#session, {
      entered: (words) => this.#announcer.announce(words),
      ended: (space, words) => this.#remove(space, words),
      outdated: () => void this.#spaces.bringUpToDate(),
      focusLost: () => this.#spaces.focusNews(),
    });
  });
  #invitations: DeferredInvitations = new DeferredInvitations(this, this.#session, {
    localization: this.#localization,
    download: () => import('../../ui/waiting-invitations/waiting-invitations.js'),
    isShown: () => !this.#session.session || offers(this.#session.session, 'manage-spaces'),
  });
  /** What the user wants to do before that is downloaded. */
  #wanted: WantedAct | undefined;

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const [{ messages, language }, { session }] = [this.#localization, this.#session];
    if (session && !requirePart(session, 'manage-spaces', this)) return nothing;
    return html`
      <div class="frame" lang=${language}>
        ${messages ? this.#renderContent(session, messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${messages && describeStatus(this.#announcer, this.#acts.part?.entering, this.#spaces, messages)}</p>
      </div>
    `;
  }

  #renderContent(session: SessionValue, messages: ManagedSpacesMessages) {
    if (!session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    const { list, kind, news } = this.#spaces;
    return html`
      ${this.#invitations.render(session)} ${renderWays(session, this, messages, this.#localization.language)} ${this.#renderTools(session, messages)}
      ${news && !list.items.length ? html`<ul class="entries">${renderNews(news)}</ul>` : nothing}
      ${renderPagedList({
        host: this,
        list,
        messages,
        empty: kind ? messages.noneOfKind : messages.noneYet,
        renderItems: (spaces) => this.#renderRows(spaces, session, messages),
        clearSearch: this.#clearSearch,
      })}
      ${renderOtherProducts(session, this, messages)} ${this.#acts.part?.renderDialog()}
    `;
  }

  #renderTools({ spaceCounts }: Session, messages: ManagedSpacesMessages) {
    const { list, kind, order, search, filterBy, orderBy } = this.#spaces;
    const count = spaceCounts.private + spaceCounts.professional;
    if (count <= toolsThreshold && !list.query && !kind) return nothing;
    return html`<div class="tools">
      ${renderSearchField(messages.search(count), Boolean(this.#acts.part?.entering), search)} ${renderKinds(kind, messages, filterBy)}
      ${renderOrder(order, messages, orderBy)}
    </div>`;
  }

  #renderRows(spaces: readonly SpaceSummary[], { activeSpace: active }: Session, messages: ManagedSpacesMessages) {
    const { list, news } = this.#spaces;
    const { part: acts, failure } = this.#acts;
    const [wanted, waiting] = [this.#wanted, failure ? undefined : this.#wanted];
    return renderRows({
      spaces,
      active,
      news,
      isBusy: list.outdated || list.loading,
      isOutdated: list.outdated,
      opening: waiting?.act === 'open' ? waiting.space : undefined,
      entering: waiting?.act === 'enter' ? waiting.space : acts?.entering,
      opened: acts?.opened,
      headingLevel: this.headingLevel,
      formatLanguage: this.#localization.formatLanguage,
      messages,
      prepare: () => this.#acts.load(),
      enter: (space) => this.#act({ space, act: 'enter' }),
      open: (space) => this.#act({ space, act: 'open' }),
      renderActions: (space) => acts?.renderActions(space) ?? nothing,
      renderFailure: (space) =>
        failure && wanted?.space.id === space.id
          ? renderMissingPart(failure, { host: this, messages, retry: () => this.#act(wanted) })
          : (acts?.renderFailure(space) ?? nothing),
    });
  }

  #followSession(session: SessionValue) {
    this.#acts.part?.followSession(session);
    if (session && offers(session, 'manage-spaces')) this.#spaces.follow(session);
    else if (session === null) this.#spaces.drop();
  }

  async #act(wanted: WantedAct) {
    const user = this.#session.session?.person.id;
    this.#wanted = wanted;
    this.requestUpdate();
    const acts = await this.#acts.load();
    // Something else may be wanted by now, or by somebody else.
    if (!acts || this.#wanted !== wanted) return;
    this.#wanted = undefined;
    if (this.isConnected && user === this.#session.session?.person.id) await acts[wanted.act](wanted.space);
  }

  #remove(space: SpaceSummary, words: string) {
    if (this.#session.session) void this.#spaces.remove(space, words, this.#session.session);
  }

  #clearSearch = () => {
    emptySearchField(this);
    this.#spaces.search('');
  };
}
