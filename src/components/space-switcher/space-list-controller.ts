import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CallController } from '../../dom/call-controller.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import type { ServiceError } from '../../services/service-error.js';
import type { SpacePage, SpaceSummary } from '../../services/wire.js';
import type { SessionController } from '../../session/session-controller.js';

/** How many spaces are asked for at a time. */
const pageSize = 50;
/** Milliseconds without a key after which a search is sent. */
const searchDelay = 80;

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
    const page = await this.#read();
    if (!page) return;
    this.#show([page], query);
    if (!query) this.#first = page;
  }

  /** Loads the next page, if there is one and nothing else is under way; also the way to try again. */
  async loadMore(): Promise<void> {
    const cursor = this.#pages.at(-1)?.nextCursor;
    if (!cursor || this.#call.pending || this.outdated) return;
    this.#asksForMore = true;
    const page = await this.#read(cursor);
    if (page) this.#show([...this.#pages, page], this.#query);
  }

  /** Forgets everything: another person must not see it. */
  drop(): void {
    clearTimeout(this.#delay);
    this.#call.end();
    this.#first = undefined;
    this.#query = '';
    this.#showFirst();
  }

  hostDisconnected() {
    clearTimeout(this.#delay);
  }

  #showFirst() {
    this.#show(this.#first ? [this.#first] : [], '');
  }

  #show(pages: readonly SpacePage[], query: string) {
    this.#pages = pages;
    this.#shownQuery = query;
    this.#host.requestUpdate();
  }

  async #read(cursor?: string): Promise<SpacePage | undefined> {
    const { service } = this.#session;
    if (!service) return undefined;
    const query = { limit: pageSize, ...(this.#query && { query: this.#query }), ...(cursor && { cursor }) };
    const language = this.#localization.pageLanguage;
    return this.#call.run('listSpaces', (signal) => service.listSpaces(query, { signal, language }));
  }
}
