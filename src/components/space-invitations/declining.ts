import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { ReceivedInvitation } from '../../contract/invitations.js';
import { type DeclineCommand, declineCommand } from '../../controllers/decline-command.js';
import { QuestionController } from '../../controllers/question-controller.js';
import { isolate } from '../../localization/isolate.js';
import type { SessionController } from '../../session/session-controller.js';
import { spinner } from '../../styles/icon.js';
import { renderFailure } from '../../ui/failure.js';
import type { SpaceInvitationsMessages } from './space-invitations.messages.js';

interface DecliningSettings {
  readonly declined: (invitation: ReceivedInvitation) => void;
  /** It cannot be declined: it is not open any more. */
  readonly gone: () => void;
  readonly focusLost: () => void;
}

/** Declines an invitation once the user has confirmed it in a dialog. */
export class Declining {
  readonly #host: LitElement;
  readonly #settings: DecliningSettings;
  readonly #command: DeclineCommand;
  readonly #question: QuestionController<ReceivedInvitation>;

  constructor(host: LitElement, session: SessionController, settings: DecliningSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#command = declineCommand(host, session);
    const { focusLost } = settings;
    this.#question = new QuestionController(host, { isPending: () => this.#command.pending, focusLost });
  }

  /** Opens the dialog. */
  ask(invitation: ReceivedInvitation): void {
    this.#command.reset();
    this.#question.ask(invitation);
  }

  /** Closes the dialog and forgets the question: somebody else is signed in. */
  drop(): void {
    this.#command.reset();
    this.#question.drop();
  }

  /** The dialog. */
  render(messages: SpaceInvitationsMessages, headingLevel: number): TemplateResult | typeof nothing {
    const { subject, cancel } = this.#question;
    if (!subject) return nothing;
    const { pending, isSlow, failure } = this.#command;
    const isGone = this.#isGone();
    return html`
      <dialog class="question" part="dialog" aria-labelledby="question" aria-describedby="meaning" @cancel=${cancel} @close=${() => cancel()}>
        <form class="form" novalidate @submit=${this.#confirm}>
          <h2 id="question" aria-level=${headingLevel}>${messages.question(isolate(subject.space.title))}</h2>
          <p id="meaning">${isGone ? messages.gone(isolate(subject.space.title)) : messages.meaning}</p>
          ${failure && !isGone ? renderFailure(failure, { host: this.#host, messages, what: messages.notDeclined }) : nothing}
          <div class="actions">
            <button class="button first" type="button" part="cancel" aria-disabled=${pending} @click=${() => cancel()}>
              ${isGone ? messages.back : messages.cancel}
            </button>
            ${isGone
              ? nothing
              : html`<button class="button danger" part="confirm" aria-disabled=${pending}>
                  <span>${messages.confirmDecline}</span>${pending ? spinner() : nothing}
                </button>`}
          </div>
          <p class="visually-hidden" aria-live="polite">${isSlow ? messages.declining : nothing}</p>
        </form>
      </dialog>
    `;
  }

  #confirm = async (event: SubmitEvent) => {
    event.preventDefault();
    const { subject } = this.#question;
    if (!subject || this.#command.pending || this.#isGone()) return;
    const isDeclined = await this.#command.send({ invitationId: subject.id });
    // Another user may be signed in by now: the question is forgotten.
    if (this.#question.subject !== subject) return;
    if (isDeclined) {
      this.#question.drop();
      this.#settings.declined(subject);
    } else if (this.#isGone()) {
      this.#settings.gone();
      await this.#question.focusFirst();
    }
  };

  #isGone() {
    return this.#command.failure?.code === 'not-found';
  }
}
