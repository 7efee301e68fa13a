import { html, nothing, type TemplateResult } from 'lit';
import { renderFailure } from '../../ui/failure.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { SwitchController } from '../../controllers/switch-controller.js';
import { spinner } from '../../styles/icon.js';
import type { PopupFocus } from './popup-focus.js';
import { renderSpaces } from './render-spaces.js';
import type { SpaceListController } from './space-list-controller.js';
import type { SpaceSwitcherMessages } from './space-switcher.messages.js';

interface ListView {
  readonly host: HTMLElement;
  readonly list: SpaceListController;
  readonly focus: PopupFocus;
  readonly switching: SwitchController;
  readonly activeSpace: SpaceSummary | null;
  readonly messages: SpaceSwitcherMessages;
  readonly choose: (space: SpaceSummary) => void;
  readonly clearSearch: () => void;
}

/** The list in each of its states: loading, there, empty, failed, and with more to come. */
export function renderList(view: ListView): TemplateResult {
  const { list } = view;
  const { spaces, total } = list;
  return html`<div class="list">
    ${renderListFailure(view, spaces.length > 0)}
    ${spaces.length ? renderListbox(view, spaces) : total === undefined ? renderSkeleton(list) : renderNothing(view)}
    ${renderEnd(view)}
  </div>`;
}

function renderListFailure({ host, list, messages }: ListView, hasList: boolean) {
  const { failure, query } = list;
  if (!failure) return nothing;
  const what = query ? messages.searchFailed : hasList ? messages.listOutdated : messages.listFailed;
  return renderFailure(failure, { host, messages, what, retry: () => list.load() });
}

function renderListbox({ list, focus, switching, activeSpace, messages, choose }: ListView, spaces: readonly SpaceSummary[]) {
  const { outdated, total = spaces.length } = list;
  const active = spaces.findIndex(({ id }) => id === activeSpace?.id);
  return html`<div
    class=${outdated ? 'outdated' : nothing}
    part="list"
    role="listbox"
    aria-label=${messages.yourSpaces}
    aria-busy=${outdated}
    @focusin=${focus.rememberPosition}
  >
    ${renderSpaces({
      spaces,
      total,
      active,
      pending: switching.pending ? switching.target : undefined,
      tabStop: Math.min(focus.position ?? Math.max(0, active), spaces.length - 1),
      messages,
      choose,
    })}
  </div>`;
}

function renderSkeleton({ loading }: SpaceListController) {
  return loading ? [1, 2, 3, 4].map(() => html`<div class="skeleton row"></div>`) : nothing;
}

function renderNothing({ list: { shownQuery }, messages, clearSearch }: ListView) {
  if (!shownQuery) return html`<p class="nothing">${messages.noSpace}</p>`;
  return html`<div class="nothing">
    <p>${messages.nothingFound(shownQuery)}</p>
    <button class="button" type="button" part="clear" @click=${clearSearch}>${messages.clearSearch}</button>
  </div>`;
}

function renderEnd({ host, list, messages }: ListView) {
  const { moreFailure, loadingMore, hasMore } = list;
  const retry = () => list.loadMore();
  if (moreFailure) return renderFailure(moreFailure, { host, messages, what: messages.moreFailed, retry });
  if (!hasMore) return nothing;
  return html`<div class="end"></div>
    ${loadingMore ? html`<div class="more">${spinner()}</div>` : nothing}`;
}
