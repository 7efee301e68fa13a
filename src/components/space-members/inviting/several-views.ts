import { html, nothing, type TemplateResult } from 'lit';
import { mostInvitations } from '../../../contract/limits.js';
import { keepInside } from '../../../forms/keep-inside.js';
import { alertIcon } from '../../../styles/icons/alert.js';
import { checkIcon } from '../../../styles/icons/check.js';
import { renderFailure } from '../../../ui/failure.js';
import { renderNotice } from '../../../ui/notice.js';
import { renderPrimaryAction } from '../../../ui/primary-action.js';
import { readTextFile } from './invitation-file.js';
import { type InvitationLine, inGroups, type LineProblem } from './invitation-lines.js';
import type { InviteSeveral } from './invite-several.js';
import type { InvitingMessages } from './inviting.messages.js';
import { describeOutcome, type InvitingView, renderChoices } from './one-views.js';

/** The field for the lines; or, once they are checked, each with whether it can be sent. */
export function renderSeveral(several: InviteSeveral, view: InvitingView): TemplateResult {
  return several.isChecked ? renderPreview(several, view) : renderLinesField(several, view);
}

function renderLinesField(several: InviteSeveral, { messages, cancel }: InvitingView) {
  const { text, isEmpty } = several;
  const check = (event: Event) => {
    event.preventDefault();
    void several.check();
  };
  const type = (event: Event) => {
    keepInside(event);
    several.type((event.target as HTMLTextAreaElement).value);
  };
  const read = async ({ target }: Event) => {
    const [file] = (target as HTMLInputElement).files ?? [];
    if (file) several.add(await readTextFile(file));
  };
  return html`<form class="form wide" novalidate @submit=${check}>
    ${renderLeft(several, messages)}
    <div class="field">
      <label for="lines">${messages.linesLabel}</label>
      <p class="quiet" id="lines-hint">${messages.linesHint}</p>
      <textarea
        id="lines"
        part="input"
        rows="8"
        spellcheck="false"
        autocapitalize="none"
        aria-invalid=${isEmpty ? 'true' : 'false'}
        aria-describedby=${isEmpty ? 'lines-hint lines-problem' : 'lines-hint'}
        .value=${text}
        @input=${type}
      ></textarea>
      ${isEmpty ? html`<p class="remark problem" id="lines-problem">${alertIcon()}<span>${messages.noLines}</span></p>` : nothing}
    </div>
    <div class="field">
      <label for="file">${messages.file}</label>
      <input class="file" id="file" type="file" accept=".csv,.txt,.tsv,text/csv,text/plain" @input=${keepInside} @change=${read} />
    </div>
    ${renderChoices(several, messages)}
    <div class="actions">
      ${renderPrimaryAction({ part: 'confirm', label: messages.check, pending: false })}
      <button class="button" type="button" @click=${cancel}>${messages.cancel}</button>
    </div>
  </form>`;
}

/** What became of the lines that were sent last, as far as some are left. */
function renderLeft({ sent, left }: InviteSeveral, messages: InvitingMessages) {
  if (!left.length) return nothing;
  const content = html`
    ${sent ? html`<strong>${messages.sentAll(sent)}</strong> <br />` : nothing}${messages.left(left.length)}
    <ul class="left">
      ${left.map(({ text, reason }) => html`<li><span translate="no">${text}</span> <span class="reason">${describeReason(reason, messages)}</span></li>`)}
    </ul>
  `;
  return renderNotice(content, { part: 'outcome', focusId: 'outcome' });
}

/** What was found when the lines were checked, shown and announced alike. */
export function describeChecked(several: InviteSeveral, { checked, faulty }: InvitingMessages): string {
  const { lines, ready, right } = several.read();
  const wrong = lines.length - right;
  return checked(ready.length) + (wrong ? `. ${faulty(wrong)}.` : '');
}

function describeReason(reason: string, messages: InvitingMessages): string {
  if (reason === 'beyond') return messages.beyond(mostInvitations);
  if (reason in messages.problems) return messages.problems[reason as LineProblem];
  return describeOutcome({ outcome: reason }, messages);
}

function renderPreview(several: InviteSeveral, { host, messages }: InvitingView) {
  const { pending, failure, change, send } = several;
  const { lines, ready, right } = several.read();
  return html`
    <p>
      <strong>${describeChecked(several, messages)}</strong>
      ${right > ready.length ? html`<br />${messages.beyond(mostInvitations)}` : nothing}
    </p>
    <ol class="preview" part="preview">
      ${lines.map((line) => renderLine(line, ready.includes(line), messages))}
    </ol>
    ${failure ? renderFailure(failure, { host, messages, what: messages.notSent }) : nothing}
    <div class="actions">
      ${ready.length ? renderPrimaryAction({ part: 'confirm', label: messages.sendAll(ready.length), pending, act: send }) : nothing}
      <button class="button" type="button" aria-disabled=${pending} @click=${() => !pending && change()}>
        ${messages.change}
      </button>
    </div>
  `;
}

function renderLine({ text, invitation, problem }: InvitationLine, isReady: boolean, messages: InvitingMessages) {
  const { firstNames, lastNames, email, certificateNumber, role } = invitation;
  if (problem) {
    return html`<li class="faulty">
      <span translate="no"><bdi>${text}</bdi></span>
      <p class="remark problem">${alertIcon()}<span>${messages.problems[problem]}</span></p>
    </li>`;
  }
  return html`<li>
    <strong translate="no"><bdi>${firstNames} ${lastNames}</bdi></strong>
    <span class="quiet" dir="auto" translate="no">${email}</span>
    <span class="quiet" translate="no">${inGroups(certificateNumber)}</span>
    <span>${messages.roles[role]}</span>
    ${isReady ? html`<span class="ready">${checkIcon()}${messages.ready}</span>` : nothing}
  </li>`;
}
