import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Recipient } from '../../../contract/recipients.js';
import type { SpaceQuery, SpaceSummary } from '../../../contract/spaces.js';
import { LoadMoreController } from '../../../controllers/load-more-controller.js';
import { PagedListController } from '../../../controllers/paged-list-controller.js';
import { LocalizationController } from '../../../localization/localization-controller.js';
import { listSpaces } from '../../../services/generated/spaces.js';
import type { Session } from '../../../session/session.js';
import type { SessionController } from '../../../session/session-controller.js';
import { listStyles } from '../../../styles/list.js';
import { addStyles } from '../../../ui/add-styles.js';
import { renderPagedList } from '../../../ui/paged-list.js';
import { emptySearchField, renderSearchField } from '../../../ui/search-field.js';
import { ownSpacesMessages, type OwnSpacesMessages } from './own-spaces.messages.js';
import { ownSpacesStyles } from './own-spaces.styles.js';

/** From so many on a list is searched rather than read. */
const searchFrom = 8;
const pageSize = 20;

type Filter = Pick<SpaceQuery, 'kind'>;

/** The professional spaces of the person, to choose one as the recipient. */
export class OwnSpaces {
  readonly #host: LitElement;
  readonly #localization: LocalizationController<OwnSpacesMessages>;
  readonly #list: PagedListController<SpaceSummary, Filter>;
  readonly #choose: (recipient: Recipient) => void;
  #user: string | undefined;
  #count = 0;

  constructor(host: LitElement, session: SessionController, choose: (recipient: Recipient) => void) {
    this.#host = host;
    this.#choose = choose;
    this.#localization = new LocalizationController(host, ownSpacesMessages);
    const filter = () => ({ kind: 'professional' }) as const;
    this.#list = new PagedListController<SpaceSummary, Filter>(host, session, this.#localization, listSpaces, { filter, pageSize });
    new LoadMoreController(host, this.#list);
    addStyles(host, [listStyles, ownSpacesStyles]);
    if (session.session) this.follow(session.session);
  }

  follow({ person, spaceCounts }: Session): void {
    if (person.id !== this.#user) this.#list.drop();
    this.#user = person.id;
    this.#count = spaceCounts.professional;
  }

  /** Loads the list, with the focus on its search if it has one. */
  async open(): Promise<void> {
    void this.#list.open();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.own input')?.focus();
  }

  render(): TemplateResult {
    const { messages, language } = this.#localization;
    if (!messages) return html`<div class="panel" aria-busy="true"><i class="skeleton row"></i></div>`;
    const list = this.#list;
    const found = list.query && !list.outdated && list.total !== undefined ? messages.found(list.total) : '';
    return html`<div class="panel" lang=${language}>
      ${this.#count < searchFrom ? nothing : renderSearchField(messages.search(this.#count), false, (text) => list.search(text))}
      ${renderPagedList({
        host: this.#host,
        list,
        messages,
        empty: messages.noneYet,
        isScrolled: true,
        clearSearch: this.#clearSearch,
        renderItems: (spaces) => this.#renderSpaces(spaces),
      })}
      <p class="visually-hidden" aria-live="polite">${found}</p>
    </div>`;
  }

  #renderSpaces(spaces: readonly SpaceSummary[]) {
    // Without the role, Safari takes a list without bullets for none.
    /* eslint-disable lit-a11y/no-redundant-role */
    return html`<ul class=${this.#list.outdated ? 'outdated' : ''} role="list" part="list" aria-busy=${this.#list.loading}>
      ${repeat(
        spaces,
        ({ id }) => id,
        ({ identifier, title, legalName }) => {
          const name = legalName ?? title;
          return html`<li>
            <button class="space" type="button" part="space" @click=${() => this.#choose({ identifier, name })}>
              <span class="title" translate="no"><bdi>${title}</bdi></span>
              <span class="quiet">
                ${name === title ? nothing : html`<bdi translate="no">${name}</bdi> `}<code translate="no">${identifier}</code>
              </span>
            </button>
          </li>`;
        },
      )}
    </ul>`;
    /* eslint-enable lit-a11y/no-redundant-role */
  }

  #clearSearch = () => {
    emptySearchField(this.#host);
    this.#list.search('');
  };
}
