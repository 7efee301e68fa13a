import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Member } from '../../contract/members.js';
import { formatDate } from '../../localization/formats.js';
import { isolate } from '../../localization/isolate.js';
import type { MemberAct } from './member-acts.js';
import type { SpaceMembersMessages } from './space-members.messages.js';

export interface RowsView {
  readonly isBusy: boolean;
  readonly isOutdated: boolean;
  /** True for administrators: there are buttons. */
  readonly mayManage: boolean;
  readonly headingLevel: number;
  readonly formatLanguage: string;
  readonly messages: SpaceMembersMessages;
  readonly ask: (act: MemberAct, member: Member) => unknown;
}

/** What a user is called: somebody who has not signed in for long may have no name here. */
export function nameOf({ firstNames, lastNames, email }: Member, { unnamed }: SpaceMembersMessages): string {
  return `${firstNames} ${lastNames}`.trim() || (email ?? unnamed);
}

/** The users, one item each: cards where it is narrow, columns where it is wide. */
export function renderRows(members: readonly Member[], view: RowsView): TemplateResult {
  // Without the role, Safari takes a list without bullets for none.
  /* eslint-disable lit-a11y/no-redundant-role */
  return html`<ul
    class="entries ${view.isOutdated ? 'outdated' : ''}"
    part="list"
    role="list"
    aria-label=${view.messages.members}
    aria-busy=${view.isBusy}
  >
    ${repeat(members, ({ id }) => id, (member) => renderRow(member, view))}
  </ul>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function renderRow(member: Member, { messages, headingLevel, formatLanguage, mayManage, ask }: RowsView) {
  const { email, role, access, since, isSelf } = member;
  const name = nameOf(member, messages);
  return html`<li class="entry" part="member">
    <h2 class="name" part="name" aria-level=${headingLevel} translate="no">
      <bdi>${name}</bdi>${isSelf ? html` <span class="self" part="self" translate="yes">${messages.self}</span>` : nothing}
    </h2>
    ${email && email !== name ? html`<p class="email quiet" translate="no"><bdi>${email}</bdi></p>` : nothing}
    <p class="role" part="role">${messages.roles[role]}</p>
    <div class="about quiet">
      <p>${messages.access[access]}</p>
      <p>${messages.since(formatDate(formatLanguage, since))}</p>
    </div>
    ${mayManage ? renderButtons(member, name, messages, ask) : nothing}
  </li>`;
}

function renderButtons(member: Member, name: string, messages: SpaceMembersMessages, ask: RowsView['ask']) {
  const other = member.role === 'administrator' ? 'manager' : 'administrator';
  const { [other]: change, remove } = messages.acts;
  return html`<div class="acts">
    <button class="button" part="change" type="button" aria-label=${change.label(isolate(name))} @click=${() => ask(other, member)}>
      ${change.short}
    </button>
    <button class="button" part="revoke" type="button" aria-label=${remove.label(isolate(name))} @click=${() => ask('remove', member)}>
      ${remove.short}
    </button>
  </div>`;
}

/** The room that the first users will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="list" aria-busy="true">${[1, 2, 3].map(() => html`<i class="skeleton row"></i>`)}</div>`;
}
