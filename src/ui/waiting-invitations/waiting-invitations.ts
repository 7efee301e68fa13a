import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { ReceivedInvitation, ReceivedInvitationPage } from '../../contract/invitations.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import { type DeclineCommand, declineCommand } from '../../controllers/decline-command.js';
import { type AcceptanceRefusal, InvitationAcceptance } from '../../controllers/invitation-acceptance.js';
import { PagedListController } from '../../controllers/paged-list-controller.js';
import { InvitationAcceptedEvent } from '../../events/invitation-accepted.js';
import { InvitationDeclinedEvent } from '../../events/invitation-declined.js';
import { InvitationsRequestedEvent } from '../../events/invitations-requested.js';
import { SessionSignInEvent } from '../../events/session-sign-in.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import {
  waitingInvitationsMessages,
  type WaitingInvitationsMessages,
} from './waiting-invitations.messages.js';
import { listReceivedInvitations } from '../../services/generated/invitations.js';
import type { Session, SessionValue } from '../../session/session.js';
import type { SessionController } from '../../session/session-controller.js';
import { addStyles } from '../add-styles.js';
import { renderFailure } from '../failure.js';
import { renderWaiting, type WaitingNews } from './views.js';
import { waitingStyles } from './waiting-invitations.styles.js';

/** The others are on the page that has them all. */
const shownAtMost = 3;

export interface InvitedHost extends LitElement {
  readonly invitationsHref: string;
}

export interface WaitingInvitationsSettings {
  /** The user has one more space. */
  readonly accepted?: (space: SpaceSummary) => void;
  /** The user goes to the page with all invitations. */
  readonly left?: () => void;
}

/**
 * The first invitations that wait for an answer, on top of something else. Each is accepted or declined where it
 * stands. An element downloads it by `deferred-invitations.ts`.
 */
export class WaitingInvitations {
  readonly #host: InvitedHost;
  readonly #session: SessionController;
  readonly #settings: WaitingInvitationsSettings;
  readonly #localization: LocalizationController<WaitingInvitationsMessages>;
  readonly #list: PagedListController<ReceivedInvitation, object, ReceivedInvitationPage>;
  readonly #acceptance: InvitationAcceptance;
  readonly #refusal: DeclineCommand;
  #user: string | undefined;
  /** The one that the user is about to decline. */
  #questioned: ReceivedInvitation | undefined;
  #news: WaitingNews | undefined;

  constructor(host: InvitedHost, session: SessionController, settings: WaitingInvitationsSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#localization = new LocalizationController(host, waitingInvitationsMessages);
    this.#list = new PagedListController<ReceivedInvitation, object, ReceivedInvitationPage>(host, session, this.#localization, listReceivedInvitations, {
      pageSize: shownAtMost,
    });
    this.#acceptance = new InvitationAcceptance(host, session, {
      accepted: (invitation, space) => this.#finishAcceptance(invitation, space),
      refused: (invitation, refusal) => void this.#explain(invitation, refusal),
    });
    this.#refusal = declineCommand(host, session);
    addStyles(host, [waitingStyles]);
    this.followSession(session.session);
  }

  /** To be called with each new session. */
  followSession(session: SessionValue): void {
    if (session === undefined) return;
    if (session?.person.id !== this.#user) this.#drop();
    this.#user = session?.person.id;
    if (!session) return;
    const { total } = this.#list;
    if (total === undefined && session.pendingInvitations) void this.#list.load();
    else if (total !== undefined && total !== session.pendingInvitations) void this.#bringUpToDate();
  }

  /** Forgets what has become of earlier ones. */
  forgetNews(): void {
    this.#questioned = undefined;
    this.#tell();
  }

  render({ pendingInvitations }: Session): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    const { items, failure, total = pendingInvitations } = this.#list;
    if (!messages || (!total && !this.#news)) return nothing;
    const { pending, invitation: target, failure: whyNot } = this.#acceptance;
    return renderWaiting({
      total,
      invitations: items.slice(0, shownAtMost),
      isBusy: this.#list.loading,
      room: Math.min(total, shownAtMost),
      news: this.#news,
      accepting: pending ? target : undefined,
      questioned: this.#questioned,
      isDeclining: this.#refusal.pending,
      href: this.#host.invitationsHref,
      language: this.#localization.language,
      messages,
      accept: this.#accept,
      ask: this.#ask,
      cancel: this.#cancel,
      decline: this.#decline,
      signIn: () => this.#host.dispatchEvent(new SessionSignInEvent()),
      leave: () => this.#settings.left?.(),
      request: () => this.#host.dispatchEvent(new InvitationsRequestedEvent()),
      listFailure: failure
        ? renderFailure(failure, { host: this.#host, messages, what: messages.listFailed, retry: () => this.#list.refresh() })
        : nothing,
      renderFailure: (invitation) =>
        whyNot && target?.id === invitation.id
          ? renderFailure(whyNot, { host: this.#host, messages, what: messages.notAccepted, retry: () => this.#accept(invitation) })
          : this.#renderRefusal(invitation, messages),
    });
  }

  /** Why it cannot be accepted yet; or why it was not declined. */
  #renderRefusal(invitation: ReceivedInvitation, messages: WaitingInvitationsMessages) {
    const host = this.#host;
    const { refusal, refusedFor, invitation: target } = this.#acceptance;
    if (refusedFor && target?.id === invitation.id && (refusal === 'terms' || refusal === 'limit')) {
      return renderFailure(refusedFor, { host, messages, what: messages.notAccepted });
    }
    const { failure } = this.#refusal;
    if (!failure || this.#questioned?.id !== invitation.id) return nothing;
    return renderFailure(failure, { host, messages, what: messages.notDeclined });
  }

  #accept = (invitation: ReceivedInvitation) => {
    this.#tell();
    void this.#acceptance.accept(invitation);
  };

  #ask = (invitation: ReceivedInvitation) => {
    this.#tell();
    this.#refusal.reset();
    this.#questioned = invitation;
    void focusInside(this.#host, 'keep-invitation');
  };

  #cancel = () => {
    const { id } = this.#questioned ?? {};
    if (this.#refusal.pending) return;
    this.#questioned = undefined;
    this.#host.requestUpdate();
    void focusInside(this.#host, `decline-${id}`, 'invitation-news');
  };

  #decline = async () => {
    const invitation = this.#questioned;
    if (!invitation || this.#refusal.pending) return;
    const isDeclined = await this.#refusal.send({ invitationId: invitation.id });
    // Another user may be signed in by now.
    if (this.#questioned !== invitation) return;
    const { messages } = this.#localization;
    const title = isolate(invitation.space.title);
    if (isDeclined) {
      this.#host.dispatchEvent(new InvitationDeclinedEvent({ invitation }));
      this.#finish(invitation, messages?.declined(title));
    } else if (this.#refusal.failure?.code === 'not-found') {
      this.#finish(invitation, messages?.gone(title));
    }
  };

  #finishAcceptance(invitation: ReceivedInvitation, space: SpaceSummary) {
    const { messages } = this.#localization;
    this.#host.dispatchEvent(new InvitationAcceptedEvent({ invitation, space }));
    this.#finish(invitation, messages?.accepted(isolate(space.title), messages.roles[space.role]), true);
    this.#settings.accepted?.(space);
  }

  /** Takes out an invitation that is answered, and shows the next ones. */
  #finish({ id }: ReceivedInvitation, words = '', isDone = false) {
    this.#questioned = undefined;
    this.#tell({ words, isDone });
    this.#list.remove((invitation) => invitation.id === id);
    void focusInside(this.#host, 'invitation-news');
    this.#session.reload();
    if (this.#list.items.length < Math.min(shownAtMost, this.#list.total ?? 0)) void this.#list.refresh();
  }

  /** Says why an invitation cannot be accepted. What has to be done first is said at the invitation. */
  async #explain({ id, space }: ReceivedInvitation, refusal: AcceptanceRefusal) {
    const { messages } = this.#localization;
    this.#session.reload();
    if (refusal === 'terms' || refusal === 'limit') return;
    this.#tell({ words: messages?.[refusal === 'gone' ? 'gone' : 'anotherCertificate'](isolate(space.title)) ?? '', isDone: false });
    if (refusal === 'gone') this.#list.remove((invitation) => invitation.id === id);
    await focusInside(this.#host, 'invitation-news');
    await this.#list.refresh();
  }

  async #bringUpToDate() {
    const focused = this.#host.shadowRoot?.activeElement;
    await this.#list.refresh();
    await this.#host.updateComplete;
    if (!focused || focused.isConnected) return;
    this.#tell({ words: this.#localization.messages?.changed ?? '', isDone: false });
    await focusInside(this.#host, 'invitation-news');
  }

  #drop() {
    this.#questioned = this.#news = undefined;
    this.#acceptance.drop();
    this.#refusal.reset();
    this.#list.drop();
  }

  #tell(news?: WaitingNews) {
    this.#news = news;
    this.#host.requestUpdate();
  }
}
