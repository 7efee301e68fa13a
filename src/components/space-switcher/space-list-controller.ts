import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CallController } from '../../controllers/call-controller.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import type { ServiceError } from '../../services/service-error.js';
import { listSpaces } from '../../services/generated/spaces.js';
import type { SpaceService } from '../../services/space-service.js';
import type { SpacePage, SpaceQuery, SpaceSummary } from '../../contract/spaces.js';
import type { SessionController } from '../../session/session-controller.js';

/** How many spaces are asked for at a time. */
const pageSize = 50;
/** Milliseconds without a key after which a search is sent. */
const searchDelay = 80;
/** Milliseconds for which an answer that came before the list was opened is the latest. */
const newFor = 5_000;

/** The first page, asked for before the list was opened. */
interface Ahead {
  readonly service: SpaceService;
  readonly page: Promise<SpacePage>;
  readonly end: AbortController;
  /** Whether the list was opened meanwhile. */
  taken: boolean;
  /** When it came, or failed; `undefined` while it is under way. */
  settledAt?: number;
}

/**
 * The spaces of the person, page by page, searched by the service. What was last loaded is kept until something newer
 * has arrived.
 */
export class SpaceListController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: SessionController;
  readonly #localization: LocalizationController<object>;
  readonly #call: CallController;
  #query = '';
  /** The pages shown, which answer `#shownQuery`: that of an earlier question until this one is answered. */
  #pages: readonly SpacePage[] = [];
  #shownQuery = '';
  #first: SpacePage | undefined;
  #ahead: Ahead | undefined;
  #asksForMore = false;
  #delay: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    localization: LocalizationController<object>,
  ) {
    this.#host = host;
    this.#session = session;
    this.#localization = localization;
    this.#call = new CallController(host);
    host.addController(this);
  }

  /** What is searched for; empty for the whole list. */
  get query(): string {
    return this.#query;
  }

  /** Whether the list shown answers an earlier query. */
  get outdated(): boolean {
    return this.#query !== this.#shownQuery;
  }

  /** What the list shown is the answer to. */
  get shownQuery(): string {
    return this.#shownQuery;
  }

  get spaces(): readonly SpaceSummary[] {
    return this.#pages.flatMap((page) => page.items);
  }

  /** How many spaces there are over all pages; `undefined` while nothing is loaded. */
  get total(): number | undefined {
    return this.#pages.at(-1)?.total;
  }

  get hasMore(): boolean {
    return Boolean(this.#pages.at(-1)?.nextCursor);
  }

  get loading(): boolean {
    return this.#call.pending && !this.#asksForMore;
  }

  get loadingMore(): boolean {
    return this.#call.pending && this.#asksForMore;
  }

  /** Why the list, or the answer to a search, could not be loaded. */
  get failure(): ServiceError | undefined {
    return this.#asksForMore ? undefined : this.#call.failure;
  }

  /** Why the next page could not be loaded. */
  get moreFailure(): ServiceError | undefined {
    return this.#asksForMore ? this.#call.failure : undefined;
  }

  /** Whether nothing more is loaded until somebody asks for it: the next page failed. */
  get stopped(): boolean {
    return this.#asksForMore && this.#call.failed;
  }

  /**
   * Asks for the list ahead, for somebody who is about to open it, unless it is known. A failure is kept until then:
   * who only passes by hears of none. A list that has failed is asked for by those who open it.
   */
  prepare(): void {
    const { session, service } = this.#session;
    const { pending, failed } = this.#call;
    if (!session || !service || !this.#host.isConnected || this.#first || this.#ahead || pending || failed) return;
    const end = new AbortController();
    const ahead: Ahead = { service, page: this.#ask(service, {}, end.signal), end, taken: false };
    this.#ahead = ahead;
    void this.#keep(ahead);
  }

  /** Starts again with the whole list: what is known of it, and then what the service says. */
  async open(): Promise<void> {
    clearTimeout(this.#delay);
    this.#query = '';
    this.#showFirst();
    await this.load();
  }

  search(text: string): void {
    const query = text.trim();
    if (query === this.#query) return;
    clearTimeout(this.#delay);
    this.#call.end();
    this.#query = query;
    if (query || !this.#first) this.#delay = setTimeout(() => void this.load(), searchDelay);
    else this.#showFirst();
  }

  /** Loads the first page of what is asked for; also the way to try again. */
  async load(): Promise<void> {
    const query = this.#query;
    this.#asksForMore = false;
    const page = await this.#read(query ? { query } : {}, query ? undefined : this.#takeAhead());
    if (!page) return;
    this.#show([page], query);
    if (!query) this.#first = page;
  }

  /** Loads the next page, if there is one and nothing else is under way; also the way to try again. */
  async loadMore(): Promise<void> {
    const cursor = this.#pages.at(-1)?.nextCursor;
    if (!cursor || this.#call.pending || this.outdated) return;
    this.#asksForMore = true;
    const page = await this.#read({ ...(this.#query && { query: this.#query }), cursor });
    if (page) this.#show([...this.#pages, page], this.#query);
  }

  /** Forgets everything: another person must not see it. */
  drop(): void {
    clearTimeout(this.#delay);
    this.#endAhead();
    this.#call.end();
    this.#first = undefined;
    this.#query = '';
    this.#showFirst();
  }

  hostDisconnected() {
    clearTimeout(this.#delay);
    this.#endAhead();
  }

  /** The answer that was asked for ahead, while it is the latest of the present service. */
  #takeAhead(): Promise<SpacePage> | undefined {
    const ahead = this.#ahead;
    if (!ahead) return undefined;
    const { service, page, settledAt } = ahead;
    const underWay = settledAt === undefined;
    const latest = service === this.#session.service && (underWay || Date.now() - settledAt < newFor);
    if (latest && underWay) ahead.taken = true;
    else this.#endAhead();
    return latest ? page : undefined;
  }

  async #keep(ahead: Ahead) {
    const page = await ahead.page.catch(() => undefined);
    if (this.#ahead !== ahead) return;
    ahead.settledAt = Date.now();
    if (ahead.taken) this.#ahead = undefined;
    if (!page) return;
    this.#first ??= page;
    if (!this.#pages.length) this.#showFirst();
  }

  #endAhead() {
    this.#ahead?.end.abort();
    this.#ahead = undefined;
  }

  #showFirst() {
    this.#show(this.#first ? [this.#first] : [], '');
  }

  #show(pages: readonly SpacePage[], query: string) {
    this.#pages = pages;
    this.#shownQuery = query;
    this.#host.requestUpdate();
  }

  async #read(query: SpaceQuery, ahead?: Promise<SpacePage>): Promise<SpacePage | undefined> {
    const { service } = this.#session;
    if (!service) return undefined;
    return this.#call.run('listSpaces', (signal) => ahead ?? this.#ask(service, query, signal));
  }

  async #ask(service: SpaceService, query: SpaceQuery, signal: AbortSignal): Promise<SpacePage> {
    return service.call(listSpaces, { limit: pageSize, ...query }, { signal, language: this.#localization.pageLanguage });
  }
}
