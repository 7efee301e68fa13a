import { html, nothing, type TemplateResult } from 'lit';
import type { Member } from '../../contract/members.js';
import type { Space } from '../../contract/spaces.js';
import type { PagedListController } from '../../controllers/paged-list-controller.js';
import type { FailureHost } from '../../ui/failure.js';
import { renderNotice } from '../../ui/notice.js';
import { renderPagedList } from '../../ui/paged-list.js';
import { renderSearchField } from '../../ui/search-field.js';
import { renderConfirmation } from './confirmation.js';
import type { InvitingWays } from './inviting-ways.js';
import type { MemberAct, MemberActs } from './member-acts.js';
import { renderRows } from './member-rows.js';
import type { SpaceMembersMessages } from './space-members.messages.js';

export interface UsersView {
  readonly host: FailureHost & { readonly headingLevel: number };
  readonly list: PagedListController<Member, { spaceId: string }>;
  readonly acts: MemberActs;
  readonly ways: InvitingWays;
  /** What was done last. */
  readonly done: string;
  /** How many users there are, without a search. */
  readonly count: number;
  readonly formatLanguage: string;
  readonly messages: SpaceMembersMessages;
  readonly ask: (act: MemberAct, member: Member) => void;
  readonly search: (text: string) => void;
}

/** With more users than this, they can be searched. */
const searchThreshold = 7;

/** What an administrator can begin, the users, and the dialog in which a change is confirmed. */
export function renderUsers({ role }: Space, view: UsersView): TemplateResult {
  const { host, list, acts, ways, done, count, messages, search } = view;
  const { headingLevel } = host;
  const mayManage = role === 'administrator';
  return html`
    ${done ? renderNotice(done, { part: 'done', focusId: 'done' }) : nothing}
    ${mayManage ? ways.render(messages) : renderNotice(messages.readOnly, { part: 'notice' })}
    ${count > searchThreshold || list.query ? renderSearchField(messages.search(count), false, search) : nothing}
    ${renderPagedList({
      host,
      list,
      messages,
      empty: messages.nobody,
      renderItems: (members) => renderMembers(members, mayManage, view),
      clearSearch: () => clearSearch(view),
    })}
    ${renderConfirmation(acts, { host, messages, headingLevel })}
  `;
}

function renderMembers(members: readonly Member[], mayManage: boolean, { host, list, formatLanguage, messages, ask }: UsersView) {
  const { headingLevel } = host;
  const { outdated, loading } = list;
  return renderRows(members, { isBusy: outdated || loading, isOutdated: outdated, mayManage, headingLevel, formatLanguage, messages, ask });
}

function clearSearch({ host, search }: UsersView) {
  const field = host.shadowRoot!.querySelector<HTMLInputElement>('.search input')!;
  field.value = '';
  field.focus();
  search('');
}
