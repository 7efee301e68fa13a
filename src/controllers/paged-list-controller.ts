import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizationController } from '../localization/localization-controller.js';
import type { Operation } from '../services/operation.js';
import type { ServiceError } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import type { SessionController } from '../session/session-controller.js';
import { CallController } from './call-controller.js';
import { type ListSettings, type Page, type PageQuery, readFirst, withoutItem } from './pages.js';
import { Prefetch } from './prefetch.js';

/** Milliseconds without a key after which a search is sent. */
const searchDelayMs = 80;

/**
 * A list that the service pages and searches. The last good list is kept until something newer has arrived.
 *
 * @param operation Lists items; takes the query of the contract's lists, and the filter of this one.
 */
export class PagedListController<Item, Filter extends object = object, Answer extends Page<Item> = Page<Item>> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: SessionController;
  readonly #localization: LocalizationController<object>;
  readonly #operation: Operation<Filter & PageQuery, Answer>;
  readonly #filter: () => Filter;
  readonly #pageSize: number;
  readonly #call: CallController;
  #query = '';
  /** The pages shown, which answer `#shownQuery`: that of an earlier search until this one is answered. */
  #pages: readonly Answer[] = [];
  #shownQuery = '';
  #isRefiltered = false;
  #firstPage: Answer | undefined;
  #prefetched: Prefetch<Answer> | undefined;
  #requestsMore = false;
  #searchDelay: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    localization: LocalizationController<object>,
    operation: Operation<Filter & PageQuery, Answer>,
    { filter = () => ({}) as Filter, pageSize = 50 }: ListSettings<Filter> = {},
  ) {
    this.#host = host;
    this.#session = session;
    this.#localization = localization;
    this.#operation = operation;
    this.#filter = filter;
    this.#pageSize = pageSize;
    this.#call = new CallController(host);
    host.addController(this);
  }

  /** What is searched for; empty for the whole list. */
  get query(): string {
    return this.#query;
  }

  /** True while the list shown answers an earlier search or filter. */
  get outdated(): boolean {
    return this.#query !== this.#shownQuery || this.#isRefiltered;
  }

  /** The search that the list shown answers. */
  get shownQuery(): string {
    return this.#shownQuery;
  }

  get items(): readonly Item[] {
    return this.#pages.flatMap((page) => page.items);
  }

  /** The last page that was loaded, with what the service says beside the items. */
  get lastPage(): Answer | undefined {
    return this.#pages.at(-1);
  }

  /** How many items there are over all pages; `undefined` while nothing is loaded. */
  get total(): number | undefined {
    return this.#pages.at(-1)?.total;
  }

  get hasMore(): boolean {
    return Boolean(this.#pages.at(-1)?.nextCursor);
  }

  get loading(): boolean {
    return this.#call.pending && !this.#requestsMore;
  }

  get loadingMore(): boolean {
    return this.#call.pending && this.#requestsMore;
  }

  /** Why the list, or the answer to a search, could not be loaded. */
  get failure(): ServiceError | undefined {
    return this.#requestsMore ? undefined : this.#call.failure;
  }

  /** Why the next page could not be loaded. */
  get moreFailure(): ServiceError | undefined {
    return this.#requestsMore ? this.#call.failure : undefined;
  }

  /** True if nothing more is loaded until the user retries: the next page failed. */
  get stopped(): boolean {
    return this.#requestsMore && this.#call.failed;
  }

  /**
   * Requests the first page before the list is opened, unless it is known. Errors stay silent until the list is opened;
   * a list that has failed is not prefetched again.
   */
  prefetch(): void {
    const { session, service } = this.#session;
    const { pending, failed } = this.#call;
    if (!session || !service || !this.#host.isConnected) return;
    if (this.#firstPage || this.#prefetched || pending || failed) return;
    this.#prefetched = new Prefetch(service, (from, signal) => this.#request(from, {}, signal));
    void this.#keepPrefetched(this.#prefetched);
  }

  /** Starts again with the whole list: first what is known of it, then what the service answers. */
  async open(): Promise<void> {
    clearTimeout(this.#searchDelay);
    this.#query = '';
    this.#showFirstPage();
    await this.load();
  }

  search(text: string): void {
    const query = text.trim();
    if (query === this.#query) return;
    clearTimeout(this.#searchDelay);
    this.#call.end();
    this.#query = query;
    if (query || !this.#firstPage) this.#searchDelay = setTimeout(() => void this.load(), searchDelayMs);
    else this.#showFirstPage();
  }

  /** Loads the first page of the search; also the way to retry. */
  async load(): Promise<void> {
    const query = this.#query;
    this.#requestsMore = false;
    const page = await this.#read(query ? { query } : {}, query ? undefined : this.#takePrefetched());
    if (!page) return;
    this.#show([page], query);
    if (!query) this.#firstPage = page;
  }

  /** The filter or the order has changed. */
  async refilter(): Promise<void> {
    clearTimeout(this.#searchDelay);
    this.#abortPrefetch();
    this.#firstPage = undefined;
    this.#isRefiltered = true;
    await this.load();
  }

  /** Loads all that is shown again, and replaces it once the whole of it is here; also the way to retry. */
  async refresh(): Promise<void> {
    const shown = this.items.length;
    if (!shown || this.outdated) return this.load();
    const { service } = this.#session;
    const query = this.#query;
    this.#requestsMore = false;
    const pages = await this.#call.run(this.#operation.id, async (signal) =>
      service && readFirst(Math.max(shown, this.#pageSize), (page) => this.#request(service, { ...(query && { query }), ...page }, signal)),
    );
    if (!pages?.length) return;
    this.#show(pages, query);
    if (!query) this.#firstPage = pages[0];
  }

  /** Loads the next page, if there is one and nothing else is pending; also the way to retry. */
  async loadMore(): Promise<void> {
    const cursor = this.#pages.at(-1)?.nextCursor;
    if (!cursor || this.#call.pending || this.outdated) return;
    this.#requestsMore = true;
    const page = await this.#read({ ...(this.#query && { query: this.#query }), cursor });
    if (page) this.#show([...this.#pages, page], this.#query);
  }

  /** Takes out an item that the service has just removed. */
  remove(isRemoved: (item: Item) => boolean): void {
    this.#firstPage &&= withoutItem(this.#firstPage, isRemoved);
    this.#show(this.#pages.map((page) => withoutItem(page, isRemoved)), this.#shownQuery);
  }

  /** Forgets everything: another user must not see it. */
  drop(): void {
    clearTimeout(this.#searchDelay);
    this.#abortPrefetch();
    this.#call.end();
    this.#firstPage = undefined;
    this.#query = '';
    this.#showFirstPage();
  }

  hostDisconnected() {
    clearTimeout(this.#searchDelay);
    this.#abortPrefetch();
  }

  /** The prefetched page, while it is fresh and of the present service. */
  #takePrefetched(): Promise<Answer> | undefined {
    const page = this.#prefetched?.take(this.#session.service);
    if (!this.#prefetched?.isTaken) this.#abortPrefetch();
    return page;
  }

  async #keepPrefetched(prefetched: Prefetch<Answer>) {
    const page = await prefetched.settle();
    if (this.#prefetched !== prefetched) return;
    if (prefetched.isTaken) this.#prefetched = undefined;
    if (!page) return;
    this.#firstPage ??= page;
    if (!this.#pages.length) this.#showFirstPage();
  }

  #abortPrefetch() {
    this.#prefetched?.abort();
    this.#prefetched = undefined;
  }

  #showFirstPage() {
    this.#show(this.#firstPage ? [this.#firstPage] : [], '');
  }

  #show(pages: readonly Answer[], query: string) {
    this.#pages = pages;
    this.#shownQuery = query;
    this.#isRefiltered = false;
    this.#host.requestUpdate();
  }

  async #read(query: PageQuery, prefetched?: Promise<Answer>): Promise<Answer | undefined> {
    const { service } = this.#session;
    if (!service) return undefined;
    return this.#call.run(this.#operation.id, (signal) => prefetched ?? this.#request(service, query, signal));
  }

  async #request(service: SpaceService, query: PageQuery, signal: AbortSignal): Promise<Answer> {
    const { pageLanguage: language } = this.#localization;
    return service.call(this.#operation, { limit: this.#pageSize, ...this.#filter(), ...query }, { signal, language });
  }
}
