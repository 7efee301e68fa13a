import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import { isolate } from '../../localization/isolate.js';
import { spinner } from '../../styles/icon.js';
import { checkIcon } from '../../styles/icons/check.js';
import { moreIcon } from '../../styles/icons/more.js';
import { noticeIcon } from '../../styles/icons/notice.js';
import { kindIcon } from '../../ui/kind-icon.js';
import { lastUse } from './last-use.js';
import type { ListNews } from './list-changes.js';
import type { ManagedSpacesMessages } from './space-manager.messages.js';

export interface RowsView {
  readonly spaces: readonly SpaceSummary[];
  readonly active: SpaceSummary | null;
  readonly news: ListNews | undefined;
  readonly isBusy: boolean;
  readonly isOutdated: boolean;
  /** The space that is being entered. */
  readonly entering: SpaceSummary | undefined;
  /** The space whose further actions are being downloaded. */
  readonly opening: SpaceSummary | undefined;
  /** The space whose further actions are open. */
  readonly opened: string | undefined;
  readonly headingLevel: number;
  readonly formatLanguage: string;
  readonly messages: ManagedSpacesMessages;
  readonly enter: (space: SpaceSummary) => unknown;
  /** Called when the user is about to do something with a space. */
  readonly prepare: () => unknown;
  readonly open: (space: SpaceSummary) => unknown;
  readonly renderActions: (space: SpaceSummary) => unknown;
  readonly renderFailure: (space: SpaceSummary) => unknown;
}

/** The spaces, one item each. What has happened to one of them stands where it stood. */
export function renderRows(view: RowsView): TemplateResult {
  const { spaces, news, messages } = view;
  const items: (SpaceSummary | ListNews)[] = [...spaces];
  if (news) items.splice(news.position, 0, news);
  // Without the role, Safari takes a list without bullets for none.
  /* eslint-disable lit-a11y/no-redundant-role */
  return html`<ul
    class="entries ${view.isOutdated ? 'outdated' : ''}"
    part="list"
    role="list"
    aria-label=${messages.spaces}
    aria-busy=${view.isBusy}
  >
    ${repeat(
      items,
      (item) => ('id' in item ? item.id : ''),
      (item) => ('id' in item ? renderRow(item, view) : renderNews(item)),
    )}
  </ul>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

/** Has the focus after the space that stood there was closed. */
export function renderNews({ words }: ListNews): TemplateResult {
  return html`<li class="news" part="news" tabindex="-1">${noticeIcon()}<p>${words}</p></li>`;
}

function renderRow(listed: SpaceSummary, view: RowsView) {
  const { active, messages, opened, opening, prepare, headingLevel, formatLanguage } = view;
  // The session knows first when the active one was last used, and how it is called now.
  const space = active?.id === listed.id ? active : listed;
  const isActive = space === active;
  const { id, kind, identifier, title, legalName, role, lastUsedAt } = space;
  const isOpen = id === opened;
  const open = (event: Event) => {
    // By the end of the click the button would be that of an open popover, and close it.
    event.preventDefault();
    view.open(space);
  };
  return html`<li class="entry space ${kind} ${isActive ? 'current' : ''}" part="space" data-identifier=${identifier}>
    ${kindIcon(kind)}
    <h2 class="title" part="title" aria-level=${headingLevel} translate="no"><bdi>${title}</bdi></h2>
    ${legalName && legalName !== title ? html`<p class="legal quiet" translate="no"><bdi>${legalName}</bdi></p>` : nothing}
    <div class="about">
      <code class="identifier" translate="no">${identifier}</code>
      <p class="role quiet">${messages.groups[kind]}${kind === 'private' ? nothing : ` · ${messages.roles[role]}`}</p>
      <p class="used quiet">${lastUse(lastUsedAt, formatLanguage, messages)}</p>
    </div>
    ${isActive ? html`<p class="act active" part="active">${checkIcon()}${messages.active}</p>` : renderEnter(space, view)}
    <button
      class="more icon-button"
      part="more"
      type="button"
      aria-label=${messages.more(isolate(title))}
      aria-expanded=${isOpen}
      popovertarget=${isOpen ? 'actions' : nothing}
      @pointerenter=${prepare}
      @focus=${prepare}
      @click=${isOpen ? nothing : open}
    >
      ${opening?.id === id ? spinner() : moreIcon()}
    </button>
    ${view.renderActions(space)} ${view.renderFailure(space)}
  </li>`;
}

function renderEnter(space: SpaceSummary, { entering, enter, prepare, messages }: RowsView) {
  const isPending = space.id === entering?.id;
  return html`<button
    class="act button"
    part="enter"
    type="button"
    aria-label=${messages.enterSpace(isolate(space.title))}
    aria-disabled=${entering ? 'true' : nothing}
    @pointerenter=${prepare}
    @focus=${prepare}
    @click=${() => enter(space)}
  >
    <span>${messages.enter}</span>${isPending ? spinner() : nothing}
  </button>`;
}

/** The room that the first spaces will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="list" aria-busy="true">${[1, 2, 3, 4].map(() => html`<i class="skeleton row"></i>`)}</div>`;
}
