import type { LitElement } from 'lit';
import type { ReceivedInvitation, ReceivedInvitationPage } from '../../contract/invitations.js';
import { Announcer } from '../../controllers/announcer.js';
import { LoadMoreController } from '../../controllers/load-more-controller.js';
import { PagedListController } from '../../controllers/paged-list-controller.js';
import { focusInside } from '../../forms/focus.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { listReceivedInvitations } from '../../services/generated/invitations.js';
import type { SessionController } from '../../session/session-controller.js';
import type { Session } from '../../session/session.js';
import type { SpaceInvitationsMessages } from './space-invitations.messages.js';

/** Few enough that a page stays light however many invitations there are, and enough to fill a screen. */
const pageSize = 20;

/** The list of a user's invitations, brought up to date when the session tells of another number. */
export class ReceivedInvitations {
  readonly list: PagedListController<ReceivedInvitation, object, ReceivedInvitationPage>;
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #localization: LocalizationController<SpaceInvitationsMessages>;
  readonly #announcer: Announcer;
  #news = '';

  constructor(host: LitElement, session: SessionController, localization: LocalizationController<SpaceInvitationsMessages>) {
    this.#host = host;
    this.#session = session;
    this.#localization = localization;
    this.#announcer = new Announcer(host);
    this.list = new PagedListController<ReceivedInvitation, object, ReceivedInvitationPage>(host, session, localization, listReceivedInvitations, {
      pageSize,
    });
    new LoadMoreController(host, this.list);
  }

  /** What has become of an invitation; in the element of the id `news`. */
  get news(): string {
    return this.#news;
  }

  /** What is said to assistive technology alone. */
  get announcement(): string {
    return this.#announcer.text;
  }

  tell(words = ''): void {
    this.#news = words;
    this.#announcer.announce('');
    this.#host.requestUpdate();
  }

  /** To be called with each new session. */
  follow({ pendingInvitations }: Session): void {
    const { total } = this.list;
    if (total === undefined) void this.list.load();
    else if (total !== pendingInvitations) void this.#bringUpToDate();
  }

  /** Takes out an invitation that the user has answered. The session has another number of them now. */
  remove(answered: ReceivedInvitation): void {
    this.list.remove(({ id }) => id === answered.id);
    this.#session.reload();
  }

  /** Loads the invitations and their number again: the service knows better. */
  async reload(): Promise<void> {
    this.#session.reload();
    await this.list.refresh();
  }

  /** Forgets everything: another user must not see it. */
  drop(): void {
    this.tell();
    this.list.drop();
  }

  async #bringUpToDate() {
    const before = this.list.items;
    const focused = this.#host.shadowRoot?.activeElement;
    await this.list.refresh();
    const { messages } = this.#localization;
    const ids = (items: readonly ReceivedInvitation[]) => items.map(({ id }) => id).join('\n');
    if (this.list.failure || !messages || ids(before) === ids(this.list.items)) return;
    await this.#host.updateComplete;
    if (focused && !focused.isConnected) {
      this.tell(messages.changed);
      await focusInside(this.#host, 'news');
    } else if (!this.#news) {
      this.#announcer.announce(messages.changed);
    }
  }
}
