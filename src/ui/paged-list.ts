import { html, nothing, type TemplateResult } from 'lit';
import type { PagedListController } from '../controllers/paged-list-controller.js';
import { isolate, type Isolated } from '../localization/isolate.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import { spinner } from '../styles/icon.js';
import { type FailureHost, renderFailure } from './failure.js';

/** What a list says in each of its states. */
export interface ListMessages extends SharedMessages {
  readonly listFailed: string;
  /** Instead of `listFailed` when an older list is still there. */
  readonly listOutdated: string;
  readonly moreFailed: string;
}

/** What a list says besides that can be searched. */
interface SearchMessages {
  readonly searchFailed: string;
  readonly nothingFound: (query: Isolated) => string;
  readonly clearSearch: string;
}

/** What is shown of a list. */
type ListState<Item> = Pick<
  PagedListController<Item>,
  'items' | 'total' | 'query' | 'shownQuery' | 'hasMore' | 'loading' | 'loadingMore' | 'failure' | 'moreFailure' | 'refresh' | 'loadMore'
>;

export interface PlainListView<Item> {
  readonly host: FailureHost;
  readonly list: ListState<Item>;
  readonly messages: ListMessages;
  /** Shown when the list is empty. */
  readonly empty: unknown;
  readonly renderItems: (items: readonly Item[]) => TemplateResult;
  /** True if it scrolls by itself, and its items have the focus: else Firefox makes the box a stop of Tab, without a name. */
  readonly isScrolled?: boolean;
}

export interface PagedListView<Item> extends PlainListView<Item> {
  readonly messages: ListMessages & SearchMessages;
  readonly clearSearch: () => void;
}

/** A list that can be searched, in each of its states. */
export function renderPagedList<Item>(view: PagedListView<Item>): TemplateResult {
  const { list, messages, empty } = view;
  const { searchFailed } = messages;
  return renderPlainList({
    ...view,
    messages: list.query ? { ...messages, listFailed: searchFailed, listOutdated: searchFailed } : messages,
    empty: list.shownQuery ? renderNothingFound(view) : empty,
  });
}

/** A list in each of its states: loading, there, empty, failed, and with more to come. */
export function renderPlainList<Item>(view: PlainListView<Item>): TemplateResult {
  const { list, renderItems, empty, isScrolled } = view;
  const { items, total } = list;
  return html`<div class="list" tabindex=${isScrolled ? -1 : nothing}>
    ${renderListFailure(view, items.length > 0)}
    ${items.length ? renderItems(items) : total === undefined ? renderSkeleton(list) : html`<div class="nothing">${empty}</div>`}
    ${renderEnd(view)}
  </div>`;
}

function renderListFailure<Item>({ host, list, messages }: PlainListView<Item>, hasItems: boolean) {
  const { failure } = list;
  if (!failure) return nothing;
  const what = hasItems ? messages.listOutdated : messages.listFailed;
  return renderFailure(failure, { host, messages, what, retry: () => list.refresh() });
}

function renderSkeleton<Item>({ loading }: ListState<Item>) {
  return loading ? [1, 2, 3, 4].map(() => html`<div class="skeleton row"></div>`) : nothing;
}

function renderNothingFound<Item>({ list: { shownQuery }, messages, clearSearch }: PagedListView<Item>) {
  return html`<p>${messages.nothingFound(isolate(shownQuery))}</p>
    <button class="button" type="button" part="clear" @click=${clearSearch}>${messages.clearSearch}</button>`;
}

/** The element of class `end` marks where the next page begins to be needed. */
function renderEnd<Item>({ host, list, messages }: PlainListView<Item>) {
  const { moreFailure, loadingMore, hasMore } = list;
  const retry = () => list.loadMore();
  if (moreFailure) return renderFailure(moreFailure, { host, messages, what: messages.moreFailed, retry });
  if (!hasMore) return nothing;
  return html`<div class="end"></div>
    ${loadingMore ? html`<div class="more">${spinner()}</div>` : nothing}`;
}
