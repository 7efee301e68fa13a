import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { SignInMethod } from '../../../contract/sign-in-methods.js';
import { CommandController } from '../../../controllers/command-controller.js';
import { QuestionController } from '../../../controllers/question-controller.js';
import { isolate } from '../../../localization/isolate.js';
import type { SharedMessages } from '../../../localization/shared/shared-messages.js';
import { removeSignInMethod } from '../../../services/generated/sign-in-methods.js';
import type { SessionController } from '../../../session/session-controller.js';
import { spinner } from '../../../styles/icon.js';
import { renderFailure } from '../../../ui/failure.js';
import { dropUnfinished, keepUnfinished } from '../unfinished.js';
import type { ActsMessages } from './acts.messages.js';

/** Why a product was not removed, which another look at the list explains: it is *gone* already, or has to be *kept*. */
export type Refusal = 'gone' | 'kept';

interface RemovingSettings {
  readonly removed: (method: SignInMethod) => void;
  readonly refused: (method: SignInMethod, refusal: Refusal) => void;
  readonly focusLost: () => void;
}

const refusals: Readonly<Record<string, Refusal>> = { 'not-found': 'gone', conflict: 'kept' };

/** Removes a product once the user has confirmed it in a dialog. */
export class Removing {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #settings: RemovingSettings;
  readonly #command: CommandController<{ readonly methodId: string }, true>;
  readonly #question: QuestionController<SignInMethod>;

  constructor(host: LitElement, session: SessionController, settings: RemovingSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#command = new CommandController<{ methodId: string }, true>(host, session, {
      operation: { id: removeSignInMethod.id },
      send: async (service, input, options) => {
        await service.call(removeSignInMethod, input, options);
        return true;
      },
    });
    const { focusLost } = settings;
    this.#question = new QuestionController(host, { isPending: () => this.#command.pending, focusLost });
  }

  ask(method: SignInMethod): void {
    this.#command.reset();
    this.#question.ask(method);
  }

  /** Closes the dialog and forgets the question: somebody else is signed in. */
  drop(): void {
    this.#command.reset();
    this.#question.drop();
  }

  render(messages: SharedMessages & ActsMessages, headingLevel: number): TemplateResult | typeof nothing {
    const { subject } = this.#question;
    if (!subject) return nothing;
    const { pending, isSlow, failure } = this.#command;
    return html`
      <dialog class="question" part="dialog" aria-labelledby="question" aria-describedby="meaning" @cancel=${this.#cancel} @close=${() => this.#cancel()}>
        <form class="form" novalidate @submit=${this.#confirm}>
          <h2 id="question" aria-level=${headingLevel}>${messages.question(isolate(subject.product))}</h2>
          <div class="meaning" id="meaning">
            <p>${messages.meaning}</p>
            ${subject.certificateNumber === null ? nothing : html`<p>${messages.spaces}</p>`}
          </div>
          ${failure ? renderFailure(failure, { host: this.#host, messages, what: messages.notRemoved }) : nothing}
          <div class="actions">
            <button class="button first" type="button" part="cancel" aria-disabled=${pending} @click=${() => this.#cancel()}>${messages.cancel}</button>
            <button class="button danger" part="confirm" aria-disabled=${pending}>
              <span>${messages.confirmRemove}</span>${pending ? spinner() : nothing}
            </button>
          </div>
          <p class="visually-hidden" aria-live="polite">${isSlow ? messages.removing : nothing}</p>
        </form>
      </dialog>
    `;
  }

  #cancel = (event?: Event) => {
    // The user does not come back to it after a sign-in.
    if (this.#question.subject && !this.#command.pending) dropUnfinished();
    this.#question.cancel(event);
  };

  #confirm = async (event: SubmitEvent) => {
    event.preventDefault();
    const { subject } = this.#question;
    if (!subject || this.#command.pending) return;
    const isRemoved = await this.#command.send({ methodId: subject.id });
    // Another user may be signed in by now: the question is forgotten.
    if (this.#question.subject !== subject) return;
    const { code = '' } = this.#command.failure ?? {};
    const refusal = refusals[code];
    if (isRemoved || refusal) this.#question.drop();
    if (isRemoved) this.#settings.removed(subject);
    else if (refusal) this.#settings.refused(subject, refusal);
    else if (code === 'stronger-sign-in-required') keepUnfinished(this.#session.session ?? undefined, { act: 'remove', id: subject.id });
  };
}
