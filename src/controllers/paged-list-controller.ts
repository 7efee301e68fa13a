import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizationController } from '../localization/localization-controller.js';
import type { Operation } from '../services/operation.js';
import type { ServiceError } from '../services/service-error.js';
import type { SpaceService } from '../services/space-service.js';
import type { SessionController } from '../session/session-controller.js';
import { CallController } from './call-controller.js';

const pageSize = 50;
/** Milliseconds without a key after which a search is sent. */
const searchDelayMs = 80;
/** Milliseconds for which a prefetched page is shown without requesting it again. */
const freshForMs = 5_000;

/** One page of a list, as the contract has it. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many items match, over all pages. */
  readonly total: number;
  /** Where the next page starts; null on the last page. */
  readonly nextCursor: string | null;
}

/** What every operation that lists something takes. */
export interface PageQuery {
  readonly query?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** The first page, requested before the list was opened. */
interface Prefetch<Item> {
  readonly service: SpaceService;
  readonly page: Promise<Page<Item>>;
  readonly abort: AbortController;
  /** True once the list was opened meanwhile. */
  taken: boolean;
  /** When it arrived, or failed; `undefined` while it is pending. */
  settledAt?: number;
}

/**
 * A list that the service pages and searches. The last good list is kept until something newer has arrived.
 *
 * @param operation Lists items; takes the query of the contract's lists, and the filter of this one.
 * @param filter What the list is restricted to, read with each request.
 */
export class PagedListController<Item, Filter extends object = object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #session: SessionController;
  readonly #localization: LocalizationController<object>;
  readonly #operation: Operation<Filter & PageQuery, Page<Item>>;
  readonly #filter: () => Filter;
  readonly #call: CallController;
  #query = '';
  /** The pages shown, which answer `#shownQuery`: that of an earlier search until this one is answered. */
  #pages: readonly Page<Item>[] = [];
  #shownQuery = '';
  #firstPage: Page<Item> | undefined;
  #prefetched: Prefetch<Item> | undefined;
  #requestsMore = false;
  #searchDelay: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    localization: LocalizationController<object>,
    operation: Operation<Filter & PageQuery, Page<Item>>,
    filter = () => ({}) as Filter,
  ) {
    this.#host = host;
    this.#session = session;
    this.#localization = localization;
    this.#operation = operation;
    this.#filter = filter;
    this.#call = new CallController(host);
    host.addController(this);
  }

  /** What is searched for; empty for the whole list. */
  get query(): string {
    return this.#query;
  }

  /** True while the list shown answers an earlier search. */
  get outdated(): boolean {
    return this.#query !== this.#shownQuery;
  }

  /** The search that the list shown answers. */
  get shownQuery(): string {
    return this.#shownQuery;
  }

  get items(): readonly Item[] {
    return this.#pages.flatMap((page) => page.items);
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
    const abort = new AbortController();
    const prefetched = { service, page: this.#request(service, {}, abort.signal), abort, taken: false };
    this.#prefetched = prefetched;
    void this.#keepPrefetched(prefetched);
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

  /** Loads the next page, if there is one and nothing else is pending; also the way to retry. */
  async loadMore(): Promise<void> {
    const cursor = this.#pages.at(-1)?.nextCursor;
    if (!cursor || this.#call.pending || this.outdated) return;
    this.#requestsMore = true;
    const page = await this.#read({ ...(this.#query && { query: this.#query }), cursor });
    if (page) this.#show([...this.#pages, page], this.#query);
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
  #takePrefetched(): Promise<Page<Item>> | undefined {
    const prefetched = this.#prefetched;
    if (!prefetched) return undefined;
    const { service, page, settledAt } = prefetched;
    const pending = settledAt === undefined;
    const fresh = service === this.#session.service && (pending || Date.now() - settledAt < freshForMs);
    if (fresh && pending) prefetched.taken = true;
    else this.#abortPrefetch();
    return fresh ? page : undefined;
  }

  async #keepPrefetched(prefetched: Prefetch<Item>) {
    const page = await prefetched.page.catch(() => undefined);
    if (this.#prefetched !== prefetched) return;
    prefetched.settledAt = Date.now();
    if (prefetched.taken) this.#prefetched = undefined;
    if (!page) return;
    this.#firstPage ??= page;
    if (!this.#pages.length) this.#showFirstPage();
  }

  #abortPrefetch() {
    this.#prefetched?.abort.abort();
    this.#prefetched = undefined;
  }

  #showFirstPage() {
    this.#show(this.#firstPage ? [this.#firstPage] : [], '');
  }

  #show(pages: readonly Page<Item>[], query: string) {
    this.#pages = pages;
    this.#shownQuery = query;
    this.#host.requestUpdate();
  }

  async #read(query: PageQuery, prefetched?: Promise<Page<Item>>): Promise<Page<Item> | undefined> {
    const { service } = this.#session;
    if (!service) return undefined;
    return this.#call.run(this.#operation.id, (signal) => prefetched ?? this.#request(service, query, signal));
  }

  async #request(service: SpaceService, query: PageQuery, signal: AbortSignal): Promise<Page<Item>> {
    const { pageLanguage: language } = this.#localization;
    return service.call(this.#operation, { limit: pageSize, ...this.#filter(), ...query }, { signal, language });
  }
}
