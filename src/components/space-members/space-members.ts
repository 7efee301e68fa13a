import { html, LitElement, nothing } from 'lit';
import type { Member } from '../../contract/members.js';
import type { Space } from '../../contract/spaces.js';
import { Announcer } from '../../controllers/announcer.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { LoadMoreController } from '../../controllers/load-more-controller.js';
import { PagedListController } from '../../controllers/paged-list-controller.js';
import { ShownSpaceController } from '../../controllers/shown-space-controller.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { listMembers } from '../../services/generated/members.js';
import { requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { entryStyles } from '../../styles/entries.js';
import { fieldStyles } from '../../styles/fields.js';
import { listStyles } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { checkIdentifier } from '../../session/check-identifier.js';
import { endSpaceStyles } from '../../ui/end-space.styles.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderNotice } from '../../ui/notice.js';
import { InvitingWays } from './inviting-ways.js';
import { type ActRefusal, type MemberAct, MemberActs } from './member-acts.js';
import { nameOf, renderSkeleton } from './member-rows.js';
import { describeStatus } from './status.js';
import { spaceMembersMessages, type SpaceMembersMessages } from './space-members.messages.js';
import { styles } from './space-members.styles.js';
import { renderUsers } from './users-view.js';

/** Few enough that a page stays light however many users there are, and enough to fill a screen. */
const pageSize = 20;

/**
 * The users of the active space, or of `space`: name, e-mail, role, access and since when. Administrators give them
 * other roles and revoke their access, each confirmed in a dialog; managers read, and are told why. The last
 * administrator is told what to do first. As much is loaded as is looked at, however many users there are.
 * Where the service offers `invitations`, administrators invite one person or up to fifty at once, and send again or
 * cancel what they have sent.
 *
 * A private space has no users, and says so. While the session or the space is not known it shows a skeleton; while
 * nobody is signed in, no space is active, or the users could not be loaded, it says so. Shows nothing if `space` is no
 * space identifier, or if the service does not offer `members`; the console says which.
 *
 * @element space-members
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The session has to be loaded again: the person's own role may have changed.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `readSpace`, `listMembers`, `changeMember`, `removeMember`, `invite`, `listInvitations`, `remindOfInvitation` or `cancelInvitation`. Cancelable.
 * @csspart notice - What a person has to know first: why nothing can be changed, or that there are no users.
 * @csspart search - The search field with its symbol.
 * @csspart list - The list of users.
 * @csspart member - One user in the list.
 * @csspart name - The name of a user.
 * @csspart self - The mark of the person themselves.
 * @csspart role - The role of a user.
 * @csspart change - The button that leads to another role.
 * @csspart revoke - The button that leads to revoking the access of a user.
 * @csspart done - What is said once a user is no longer there, or somebody is invited.
 * @csspart dialog - The dialog in which a change is confirmed.
 * @csspart cancel - The button that closes the dialog.
 * @csspart confirm - The button that changes the role, revokes the access, or goes on with inviting.
 * @csspart add - The button that leads to inviting.
 * @csspart show-sent - The button that shows the invitations sent.
 * @csspart inviting - The panel in which people are invited.
 * @csspart field - A label with its hint, input and messages.
 * @csspart input - What a person types into.
 * @csspart problem - What is wrong with a field, below it.
 * @csspart summary - The fields that have to be corrected, above them.
 * @csspart preview - The lines of several people, each with whether it can be sent.
 * @csspart outcome - Why somebody was not invited.
 * @csspart sent - The invitations that were sent.
 * @csspart invitation - One of them.
 * @csspart remind - The button that sends it again.
 * @csspart cancel-invitation - The button that cancels it, or takes it out of the list once it was declined or has expired.
 * @csspart clear - The button that clears a search without result.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceMembers extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, listStyles, entryStyles, endSpaceStyles, styles];

  static override properties = {
    space: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** The identifier of the space, for example `PM-K7W3QX`. Without it, the users of the active space. */
  space = '';

  /** Level of the headings inside, which are the names of the users. */
  headingLevel = 2;

  #read: Space | undefined;
  #count = 0;
  #done = '';
  #announcer = new Announcer(this);
  #entry = new FocusEntryController(this);
  #localization = new LocalizationController(this, spaceMembersMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #loading: ShownSpaceController = new ShownSpaceController(this, this.#session, this.#localization, {
    received: (space) => this.#receive(space),
    dropped: () => this.#drop(),
  });
  #list: PagedListController<Member, { spaceId: string }> = new PagedListController<Member, { spaceId: string }>(
    this,
    this.#session,
    this.#localization,
    listMembers,
    { filter: () => ({ spaceId: this.#read?.id ?? '' }), pageSize },
  );
  #acts: MemberActs = new MemberActs(this, this.#session, {
    space: () => this.#read,
    done: (member, act) => this.#finish(member, act),
    outdated: (refusal) => void this.#bringUpToDate(refusal),
    focusLost: () => void focusInside(this, this.#done ? 'done' : 'users'),
  });

  #ways: InvitingWays = new InvitingWays(this, this.#session, () => this.#localization.language, {
    space: () => this.#read,
    done: (words) => {
      this.#done = words;
      void focusInside(this, 'done');
    },
    outdated: () => this.#reloadOwn(),
  });

  constructor() {
    super();
    new LoadMoreController(this, this.#list);
  }

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (session && !requirePart(session, 'members', this)) return nothing;
    return html`
      <div class="frame" id="users" tabindex="-1" lang=${language}>
        ${messages ? this.#renderContent(messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${messages && describeStatus(this.#announcer, this.#list, messages)}</p>
      </div>
    `;
  }

  #renderContent(messages: SpaceMembersMessages) {
    if (this.space && !checkIdentifier(this, this.space)) return nothing;
    const { session } = this.#session;
    if (!session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    if (!this.space && !session.activeSpace) return renderNotice(messages.noSpace, { part: 'notice' });
    const failure = this.#loading.failure ?? (this.#list.failure?.code === 'not-found' ? this.#list.failure : undefined);
    const retry = failure?.code !== 'not-found' && { retry: () => this.#loading.load() };
    if (failure) return renderFailure(failure, { host: this, messages, what: messages.listFailed, ...retry });
    const space = this.#read;
    if (!space) return this.#loading.failsElsewhere ? nothing : renderSkeleton();
    if (space.kind === 'private') return renderNotice(messages.privateSpace, { part: 'notice' });
    return this.#renderUsers(space, messages);
  }

  #renderUsers(space: Space, messages: SpaceMembersMessages) {
    return renderUsers(space, {
      host: this,
      list: this.#list,
      acts: this.#acts,
      ways: this.#ways,
      done: this.#done,
      count: this.#count,
      formatLanguage: this.#localization.formatLanguage,
      messages,
      ask: this.#ask,
      search: this.#search,
    });
  }

  protected override willUpdate() {
    const { total, shownQuery } = this.#list;
    if (total !== undefined && !shownQuery) this.#count = total;
  }

  #ask = (act: MemberAct, member: Member) => {
    this.#done = '';
    this.#announcer.announce('');
    this.#acts.ask(act, member);
  };

  #search = (text: string) => {
    this.#done = '';
    this.#announcer.announce('');
    this.#list.search(text);
  };

  #followSession(session: SessionValue) {
    this.#ways.followSession(session);
    if (session === null) this.#loading.drop();
    const active = session?.activeSpace;
    // A role that somebody else has changed.
    if (this.#read && active?.id === this.#read.id && active.role !== this.#read.role) void this.#loading.load();
  }

  #receive(space: Space) {
    const isSame = this.#read?.id === space.id;
    this.#read = space;
    this.requestUpdate();
    if (space.kind === 'private') return;
    void (isSame ? this.#list.refresh() : this.#list.load());
  }

  #drop() {
    this.#read = undefined;
    this.#count = 0;
    this.#done = '';
    this.#acts.drop();
    this.#ways.drop();
    this.#list.drop();
  }

  async #finish(member: Member, act: MemberAct) {
    const { messages } = this.#localization;
    const words = messages ? messages.acts[act].done(isolate(nameOf(member, messages))) : '';
    if (act === 'remove') {
      this.#list.remove(({ id }) => id === member.id);
      // The focus goes there, and says it.
      this.#done = words;
    }
    await this.#list.refresh();
    if (act !== 'remove') this.#announcer.announce(words);
    if (member.isSelf) this.#reloadOwn();
  }

  async #bringUpToDate(refusal: ActRefusal) {
    await this.#list.refresh();
    if (refusal === 'not-administrator' || this.#list.failure?.code === 'not-found') this.#reloadOwn();
  }

  /** The person's own role is another one now, or they do not have the space any more. */
  #reloadOwn() {
    this.#session.reload();
    void this.#loading.load();
  }
}
