import { html, nothing, type TemplateResult } from 'lit';
import { keepInside } from '../../../forms/keep-inside.js';
import { formatDateTime } from '../../../localization/formats.js';
import { isolate } from '../../../localization/isolate.js';
import { spinner } from '../../../styles/icon.js';
import { type FailureHost, renderFailure } from '../../../ui/failure.js';
import { renderField } from '../../../ui/field.js';
import { renderNotice } from '../../../ui/notice.js';
import { renderPrimaryAction } from '../../../ui/primary-action.js';
import { type Answer, freeCapacities, type Standing } from '../standing.js';
import type { ActsMessages } from './acts.messages.js';
import type { Cancelling } from './cancelling.js';
import type { CodeRequest } from './code-request.js';

interface View {
  readonly host: FailureHost;
  readonly messages: ActsMessages;
  readonly headingLevel: number;
}

interface CodeRequestView extends View {
  readonly answer: Answer;
  readonly formatLanguage: string;
  readonly close: () => void;
}

/** The form for an access code; while no tries are left, when there are more. */
export function renderCodeRequest(request: CodeRequest, view: CodeRequestView): TemplateResult {
  const { answer, messages, headingLevel, close, formatLanguage } = view;
  const { service } = request.standing!;
  const standing = { service, certifications: answer.items.filter(({ serviceId }) => serviceId === service.id) };
  const { triesLeft, triesAgainAt } = answer;
  return html`<section class="panel" part="panel" aria-labelledby="request">
    <h3 id="request" tabindex="-1" aria-level=${headingLevel}>${messages.heading(isolate(service.name))}</h3>
    ${triesLeft > 0
      ? renderForm(request, standing, view)
      : html`${renderNotice(messages.noTries(formatDateTime(formatLanguage, triesAgainAt ?? new Date().toISOString())), { part: 'no-tries', focusId: 'no-tries' })}
          <div class="actions"><button class="button" type="button" @click=${close}>${messages.back}</button></div>`}
    <p class="visually-hidden" aria-live="polite">${request.isSlow ? messages.sending : request.form.announcement}</p>
  </section>`;
}

function renderForm(request: CodeRequest, standing: Standing, { host, answer, messages, close }: CodeRequestView) {
  const { form, failure, pending } = request;
  const { hints } = messages;
  return html`<form class="form" novalidate @submit=${form.submit}>
    ${renderCapacities(request, standing, messages)}
    ${renderField(form, 'code', messages, { hint: `${hints.code} ${messages.triesLeft(answer.triesLeft)}.` })}
    ${failure && failure.code !== 'rate-limited' ? renderRefusal(failure, { host, messages }) : nothing}
    <div class="actions">
      ${renderPrimaryAction({ part: 'send', label: messages.send, pending })}
      <button class="button" type="button" part="close" aria-disabled=${pending} @click=${close}>${messages.cancel}</button>
    </div>
  </form>`;
}

function renderRefusal(failure: NonNullable<CodeRequest['failure']>, { host, messages }: Pick<View, 'host' | 'messages'>) {
  if (failure.code === 'conflict') return renderNotice(messages.already, { part: 'notice', isAlert: true });
  if (failure.code === 'forbidden') return renderNotice(messages.notAdministrator, { part: 'notice', isAlert: true });
  return renderFailure(failure, { host, messages, what: messages.notSent });
}

/** One of those in which no request is under way; when there is one only, it is stated. */
function renderCapacities({ capacity, choose, pending }: CodeRequest, standing: Standing, messages: ActsMessages) {
  const free = freeCapacities(standing);
  const [only, ...others] = free;
  if (only && others.length === 0) return html`<p class="quiet">${messages.onlyCapacity[only]}</p>`;
  return html`<fieldset class="choice" part="capacity">
    <legend>${messages.capacity}</legend>
    ${free.map(
      (value) => html`<label class="option">
        <input
          type="radio"
          name="capacity"
          value=${value}
          .checked=${value === capacity}
          ?disabled=${pending && value !== capacity}
          aria-describedby="capacity-${value}"
          @input=${keepInside}
          @change=${() => choose(value)}
        />
        <span>${messages.capacities[value]}<span class="quiet meaning" id="capacity-${value}">${messages.meanings[value]}</span></span>
      </label>`,
    )}
  </fieldset>`;
}

/** The dialog in which cancelling is confirmed. What has the class `first` gets the focus. */
export function renderCancelling({ subject, refusal, failure, pending, isSlow, cancel, confirm }: Cancelling, { host, messages, headingLevel }: View): TemplateResult | typeof nothing {
  if (!subject) return nothing;
  return html`
    <dialog class="question" part="dialog" aria-labelledby="question" aria-describedby="meaning" @cancel=${cancel} @close=${() => cancel()}>
      <form class="form" novalidate @submit=${confirm}>
        <h2 id="question" aria-level=${headingLevel}>${messages.question(isolate(subject.standing.service.name))}</h2>
        <p id="meaning">${refusal ? (refusal === 'role' ? messages.notAdministrator : messages.tooLate) : messages.meaning}</p>
        ${failure ? renderFailure(failure, { host, messages, what: messages.notCancelled }) : nothing}
        <div class="actions">
          <button class="button first" type="button" part="cancel" aria-disabled=${pending} @click=${() => cancel()}>
            ${refusal ? messages.back : messages.keep}
          </button>
          ${refusal
            ? nothing
            : html`<button class="button danger" part="confirm" aria-disabled=${pending}>
                <span>${messages.confirmCancel}</span>${pending ? spinner() : nothing}
              </button>`}
        </div>
        <p class="visually-hidden" aria-live="polite">${isSlow ? messages.cancelling : nothing}</p>
      </form>
    </dialog>
  `;
}
