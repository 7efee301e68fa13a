import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../../localization/isolate.js';
import { spinner } from '../../styles/icon.js';
import { type FailureHost, renderFailure } from '../../ui/failure.js';
import type { MemberActs } from './member-acts.js';
import { nameOf } from './member-rows.js';
import type { SpaceMembersMessages } from './space-members.messages.js';

interface ConfirmationView {
  readonly host: FailureHost;
  readonly messages: SpaceMembersMessages;
  readonly headingLevel: number;
}

/** The dialog in which an administrator confirms what they do with a user. What has the class `first` gets the focus. */
export function renderConfirmation(acts: MemberActs, { host, messages, headingLevel }: ConfirmationView): TemplateResult | typeof nothing {
  const { member, act, refusal, pending, isSlow, failure, cancel, confirm } = acts;
  if (!member) return nothing;
  const { isSelf } = member;
  const { question, meaning, confirm: label } = messages.acts[act];
  return html`
    <dialog class="question" part="dialog" aria-labelledby="question" aria-describedby="meaning" @cancel=${cancel} @close=${() => cancel()}>
      <form class="form" novalidate @submit=${confirm}>
        <h2 id="question" aria-level=${headingLevel}>${question(isolate(nameOf(member, messages)))}</h2>
        <p id="meaning">${refusal ? messages.refusals[refusal] : isSelf && act !== 'administrator' ? messages.own[act] : meaning}</p>
        ${failure ? renderFailure(failure, { host, messages, what: messages.notDone }) : nothing}
        <div class="actions">
          <button class="button first" type="button" part="cancel" aria-disabled=${pending} @click=${() => cancel()}>
            ${refusal ? messages.back : messages.cancel}
          </button>
          ${refusal
            ? nothing
            : html`<button class="button ${act === 'remove' ? 'danger' : 'primary'}" part="confirm" aria-disabled=${pending}>
                <span>${label}</span>${pending ? spinner() : nothing}
              </button>`}
        </div>
        <p class="visually-hidden" aria-live="polite">${isSlow ? messages.pending : nothing}</p>
      </form>
    </dialog>
  `;
}
