import type { LitElement } from 'lit';
import type { SpaceKind, SpaceQuery, SpaceSummary } from '../../contract/spaces.js';
import type { Announcer } from '../../controllers/announcer.js';
import { LoadMoreController } from '../../controllers/load-more-controller.js';
import { PagedListController } from '../../controllers/paged-list-controller.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { listSpaces } from '../../services/generated/spaces.js';
import type { SessionController } from '../../session/session-controller.js';
import type { Session } from '../../session/session.js';
import { compareLists, type ListNews } from './list-changes.js';
import type { ManagedSpacesMessages } from './space-manager.messages.js';
import type { SpaceOrder } from './tools-views.js';

type Known = Pick<Session, 'spaceCounts' | 'activeSpace'>;

type Filter = Pick<SpaceQuery, 'kind' | 'order'>;

/** Few enough that a page stays light however many spaces there are, and enough to fill a screen. */
const pageSize = 20;

/** The list of a user's spaces, brought up to date when the session tells that it is not. */
export class ManagedSpaces {
  readonly list: PagedListController<SpaceSummary, Filter>;
  readonly #host: LitElement;
  readonly #localization: LocalizationController<ManagedSpacesMessages>;
  readonly #announcer: Announcer;
  #kind: SpaceKind | undefined;
  #order: SpaceOrder = 'recent';
  #news: ListNews | undefined;
  #user: string | undefined;
  /** What the session said of the spaces last. */
  #known: Known | undefined;

  constructor(
    host: LitElement,
    session: SessionController,
    localization: LocalizationController<ManagedSpacesMessages>,
    announcer: Announcer,
  ) {
    this.#host = host;
    this.#localization = localization;
    this.#announcer = announcer;
    const filter = () => ({ ...(this.#kind && { kind: this.#kind }), order: this.#order });
    this.list = new PagedListController<SpaceSummary, Filter>(host, session, localization, listSpaces, { filter, pageSize });
    new LoadMoreController(host, this.list);
  }

  /** The kind that is listed; `undefined` for all. */
  get kind(): SpaceKind | undefined {
    return this.#kind;
  }

  get order(): SpaceOrder {
    return this.#order;
  }

  /** What has happened to spaces of the list. */
  get news(): ListNews | undefined {
    return this.#news;
  }

  readonly search = (text: string): void => {
    this.#tell();
    this.list.search(text);
  };

  readonly filterBy = (kind: SpaceKind | undefined): void => {
    this.#tell();
    this.#kind = kind;
    void this.list.refilter();
  };

  readonly orderBy = (order: SpaceOrder): void => {
    this.#tell();
    this.#order = order;
    void this.list.refilter();
  };

  /** Lists the spaces of a user who is new here, and brings the list up to date when the session tells of a change. */
  follow(session: Session): void {
    if (session.person.id !== this.#user) this.drop();
    this.#user = session.person.id;
    const known = this.#known;
    this.#known = session;
    if (this.list.total === undefined) void this.list.load();
    else if (known && hasChanged(known, session)) void this.bringUpToDate();
  }

  /** Forgets everything: another user must not see it. */
  drop(): void {
    this.#user = this.#kind = this.#known = undefined;
    this.#order = 'recent';
    this.#tell();
    this.list.drop();
  }

  /** Takes out a space that was closed or left, and says so in its place. The focus moves there. */
  async remove(removed: SpaceSummary, words: string, { spaceCounts, activeSpace }: Session): Promise<void> {
    const position = this.list.items.findIndex(({ id }) => id === removed.id);
    this.list.remove(({ id }) => id === removed.id);
    this.#tell({ position: Math.max(0, position), words });
    // What the session is going to say.
    this.#known = { activeSpace, spaceCounts: { ...spaceCounts, [removed.kind]: spaceCounts[removed.kind] - 1 } };
    await this.#host.updateComplete;
    this.focusNews();
  }

  /** Loads what is listed again, and says what has changed. The focus stays, or moves to what has happened to its space. */
  async bringUpToDate(): Promise<void> {
    const root = this.#host.shadowRoot!;
    const before = this.list.items;
    const focused = root.activeElement as HTMLElement | null;
    await this.list.refresh();
    const { messages } = this.#localization;
    if (this.list.failure || this.list.loading || !messages) return;
    const news = compareLists(before, this.list.items, messages);
    if (news) this.#tell(news);
    await this.#host.updateComplete;
    const isLost = focused && !root.activeElement;
    if (isLost && focused.isConnected) focused.focus({ preventScroll: true });
    else if (isLost) this.focusNews();
    // The focus says it, and so does a dialog.
    if (news && !root.activeElement?.matches('.news, dialog *')) this.#announcer.announce(news.words);
  }

  /** Moves the focus to what has happened, or, where nothing has, to the first space. */
  focusNews(): void {
    const find = (selector: string) => this.#host.shadowRoot?.querySelector<HTMLElement>(selector);
    (find('.news') ?? find('.more'))?.focus();
  }

  #tell(news?: ListNews) {
    this.#news = news;
    this.#announcer.announce('');
    this.#host.requestUpdate();
  }
}

/** True if the spaces are others than they were. That another one is active changes nothing in the list. */
function hasChanged(known: Known, { spaceCounts, activeSpace }: Known): boolean {
  const { private: hasPrivate, professional } = known.spaceCounts;
  const isRenamed = known.activeSpace?.id === activeSpace?.id && known.activeSpace?.title !== activeSpace?.title;
  return isRenamed || hasPrivate !== spaceCounts.private || professional !== spaceCounts.professional;
}
