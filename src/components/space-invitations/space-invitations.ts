import { html, LitElement, nothing } from 'lit';
import type { ReceivedInvitation } from '../../contract/invitations.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import { CopyController } from '../../controllers/copy-controller.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { type AcceptanceRefusal, InvitationAcceptance } from '../../controllers/invitation-acceptance.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { InvitationAcceptedEvent } from '../../events/invitation-accepted.js';
import { InvitationDeclinedEvent } from '../../events/invitation-declined.js';
import { SessionSignInEvent } from '../../events/session-sign-in.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { offers, requirePart } from '../../session/offers.js';
import { SessionController } from '../../session/session-controller.js';
import type { Session, SessionValue } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { entryStyles } from '../../styles/entries.js';
import { fieldStyles } from '../../styles/fields.js';
import { listStyles } from '../../styles/list.js';
import { tokens } from '../../styles/tokens.js';
import { endSpaceStyles } from '../../ui/end-space.styles.js';
import { renderFailure, renderWithoutSession } from '../../ui/failure.js';
import { renderNotice } from '../../ui/notice.js';
import { renderPlainList } from '../../ui/paged-list.js';
import { Declining } from './declining.js';
import { renderRows, renderSkeleton } from './invitation-rows.js';
import { ReceivedInvitations } from './received-invitations.js';
import { spaceInvitationsMessages, type SpaceInvitationsMessages } from './space-invitations.messages.js';
import { styles } from './space-invitations.styles.js';
import { blockerOf, renderAccepted, renderBlocker, renderNone } from './views.js';

/**
 * The invitations to professional spaces that the person has received: which space, as its administrators call it, who
 * invites, the role, and until when. The person accepts, and may enter the space then; or declines, which is confirmed in
 * a dialog. One that is for another certificate of theirs says which authentication product to sign in with. While there
 * is none, it says where invitations come from and shows the certificate number to hand to those who invite.
 *
 * While the session is not known it shows a skeleton; while nobody is signed in it says so. Terms to accept first and a
 * limit that is reached are said above the list. Shows nothing if the service does not offer `invitations`; the console
 * says so.
 *
 * @element space-invitations
 * @fires {InvitationAcceptedEvent} invitation-accepted - The person has a space from now on. It is not the active one yet.
 * @fires {InvitationDeclinedEvent} invitation-declined - The person has declined an invitation.
 * @fires {SpaceSwitchEvent} space-switch - The person chose to enter the space. Cancelable: the present one is kept.
 * @fires {SpaceSwitchedEvent} space-switched - The service has made the space the active one.
 * @fires {TermsRequestedEvent} terms-requested - The person wants to read the terms; only without `terms-href`.
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in, perhaps with another product. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again.
 * @fires {ServiceFailedEvent} service-failed - A call failed: `listReceivedInvitations`, `acceptInvitation`, `declineInvitation` or `switchSpace`. Cancelable.
 * @csspart notice - What has to be done before an invitation can be accepted.
 * @csspart accepted - That an invitation was accepted, with the way into the space.
 * @csspart enter - The button that enters the space.
 * @csspart news - What has become of an invitation.
 * @csspart list - The list of invitations.
 * @csspart invitation - One invitation in the list.
 * @csspart title - The title of the space.
 * @csspart role - The role that the person would have.
 * @csspart bound - That an invitation is for another certificate.
 * @csspart accept - The button that accepts.
 * @csspart decline - The button that leads to declining.
 * @csspart none - What is said while there are no invitations.
 * @csspart certificate-number - The number of the certificate in use.
 * @csspart copy - The button that copies the number.
 * @csspart dialog - The dialog in which declining is confirmed.
 * @csspart cancel - The button that closes the dialog.
 * @csspart confirm - The button that declines.
 * @csspart signed-out - What is said when nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceInvitations extends LitElement {
  static override styles = [tokens, base, controls, fieldStyles, listStyles, entryStyles, endSpaceStyles, styles];

  static override properties = {
    termsHref: { attribute: 'terms-href' },
    helpHref: { attribute: 'help-href' },
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Address of the terms of use. Without it `terms-requested` is fired. */
  termsHref = '';

  /** How to reach the helpdesk, which raises the limit of spaces. Without it the limit is explained and no link given. */
  helpHref = '';

  /** Level of the headings inside, which are the titles of the spaces. */
  headingLevel = 2;

  #known: Session | undefined;
  #accepted: readonly SpaceSummary[] = [];
  #copying: CopyController = new CopyController(this);
  #entry = new FocusEntryController(this);
  #localization = new LocalizationController(this, spaceInvitationsMessages);
  #session: SessionController = new SessionController(this, (session) => this.#followSession(session));
  #switching = new SwitchController(this, this.#session);
  #invitations: ReceivedInvitations = new ReceivedInvitations(this, this.#session, this.#localization);
  #acceptance: InvitationAcceptance = new InvitationAcceptance(this, this.#session, {
    accepted: (invitation, space) => this.#finishAcceptance(invitation, space),
    refused: (invitation, refusal) => void this.#explain(invitation, refusal),
  });
  #declining: Declining = new Declining(this, this.#session, {
    declined: (invitation) => this.#finishDeclining(invitation),
    gone: () => void this.#invitations.reload(),
    focusLost: () => void focusInside(this, 'news', 'invitations'),
  });

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    const { session } = this.#session;
    if (session && !requirePart(session, 'invitations', this)) return nothing;
    return html`
      <div class="frame" id="invitations" tabindex="-1" lang=${language}>
        ${messages ? this.#renderContent(session, messages) : renderSkeleton()}
        <p class="visually-hidden" aria-live="polite">${messages && this.#describeStatus(messages)}</p>
      </div>
    `;
  }

  #renderContent(session: SessionValue, messages: SpaceInvitationsMessages) {
    if (!session) return renderWithoutSession(this, this.#session, messages) ?? renderSkeleton();
    const { list, news } = this.#invitations;
    const { refusal } = this.#acceptance;
    const blocker = refusal === 'terms' || refusal === 'limit' ? refusal : list.total ? blockerOf(session) : undefined;
    const { language } = this.#localization;
    return html`
      ${blocker ? renderBlocker(blocker, { host: this, session, messages, language }) : nothing}
      ${this.#accepted.map((space) => this.#renderAccepted(space, session, messages))}
      ${news ? renderNotice(news, { part: 'news', focusId: 'news' }) : nothing}
      ${this.#accepted.length && list.total === 0 ? nothing : this.#renderList(session, messages)}
      ${this.#declining.render(messages, this.headingLevel)}
    `;
  }

  #renderAccepted(space: SpaceSummary, { activeSpace: active }: Session, messages: SpaceInvitationsMessages) {
    return renderAccepted(space, { host: this, switching: this.#switching, active, messages, enter: this.#enter });
  }

  #renderList({ authentication }: Session, messages: SpaceInvitationsMessages) {
    const { list } = this.#invitations;
    const { pending, invitation: target } = this.#acceptance;
    return renderPlainList({
      host: this,
      list,
      messages,
      empty: renderNone(list.lastPage?.certificateNumber ?? null, authentication.product, this.#copying, messages),
      renderItems: (invitations) =>
        renderRows(invitations, {
          isBusy: list.loading,
          pending: pending ? target : undefined,
          headingLevel: this.headingLevel,
          formatLanguage: this.#localization.formatLanguage,
          messages,
          accept: this.#accept,
          decline: this.#decline,
          signIn: () => this.dispatchEvent(new SessionSignInEvent()),
          renderFailure: (invitation) => this.#renderFailure(invitation, messages),
        }),
    });
  }

  #renderFailure(invitation: ReceivedInvitation, messages: SpaceInvitationsMessages) {
    const { failure, invitation: target } = this.#acceptance;
    if (!failure || target?.id !== invitation.id) return nothing;
    return renderFailure(failure, { host: this, messages, what: messages.notAccepted, retry: () => this.#accept(invitation) });
  }

  #describeStatus({ loading, accepting, entering }: SpaceInvitationsMessages): string {
    const { isSlow, invitation } = this.#acceptance;
    const { isSlow: isEntering, target } = this.#switching;
    if (isSlow && invitation) return accepting(isolate(invitation.space.title));
    if (isEntering && target) return entering(isolate(target.title));
    const { list, announcement } = this.#invitations;
    return announcement || (list.loading && list.total === undefined ? loading : '');
  }

  #accept = (invitation: ReceivedInvitation) => {
    this.#invitations.tell();
    void this.#acceptance.accept(invitation);
  };

  #decline = (invitation: ReceivedInvitation) => {
    this.#invitations.tell();
    this.#declining.ask(invitation);
  };

  #enter = async (space: SpaceSummary) => {
    if (this.#switching.pending) return;
    if (await this.#switching.switchTo(space)) await focusInside(this, `accepted-${space.identifier}`);
  };

  #followSession(session: SessionValue) {
    const isSame = session?.person.id === this.#known?.person.id;
    if (session !== undefined && !isSame) this.#drop();
    if (!session || !offers(session, 'invitations')) return;
    const known = this.#known;
    this.#known = session;
    if (known && blockerOf(known) && !blockerOf(session)) this.#acceptance.dismiss();
    this.#invitations.follow(session);
  }

  #drop() {
    this.#known = undefined;
    this.#accepted = [];
    this.#acceptance.drop();
    this.#declining.drop();
    this.#switching.end();
    this.#invitations.drop();
  }

  #finishAcceptance(invitation: ReceivedInvitation, space: SpaceSummary) {
    this.#accepted = [...this.#accepted, space];
    this.dispatchEvent(new InvitationAcceptedEvent({ invitation, space }));
    this.#invitations.remove(invitation);
    void focusInside(this, `accepted-${space.identifier}`);
  }

  #finishDeclining(invitation: ReceivedInvitation) {
    this.#invitations.tell(this.#localization.messages?.declined(isolate(invitation.space.title)));
    this.dispatchEvent(new InvitationDeclinedEvent({ invitation }));
    this.#invitations.remove(invitation);
    void focusInside(this, 'news');
  }

  /** The focus goes to the reason why an invitation cannot be accepted. */
  async #explain({ space }: ReceivedInvitation, refusal: AcceptanceRefusal) {
    if (refusal === 'terms' || refusal === 'limit') {
      this.#session.reload();
      return focusInside(this, 'blocker');
    }
    const { messages } = this.#localization;
    this.#invitations.tell(messages?.[refusal === 'gone' ? 'gone' : 'anotherCertificate'](isolate(space.title)));
    await focusInside(this, 'news');
    await this.#invitations.reload();
  }
}
