import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Device } from '../../contract/devices.js';
import { CommandController } from '../../controllers/command-controller.js';
import { QuestionController } from '../../controllers/question-controller.js';
import { isolate } from '../../localization/isolate.js';
import { unpairDevice } from '../../services/generated/devices.js';
import type { SessionController } from '../../session/session-controller.js';
import { spinner } from '../../styles/icon.js';
import { renderFailure } from '../../ui/failure.js';
import type { DevicePairingMessages } from './device-pairing.messages.js';

interface UnlinkingSettings {
  /** The device is not one of the user's any more, by this or by something else. */
  readonly unlinked: (device: Device) => void;
  readonly focusLost: () => void;
}

/** Unlinks a device once the user has confirmed it in a dialog. */
export class Unlinking {
  readonly #host: LitElement;
  readonly #settings: UnlinkingSettings;
  readonly #command: CommandController<{ readonly deviceId: string }, true>;
  readonly #question: QuestionController<Device>;

  constructor(host: LitElement, session: SessionController, settings: UnlinkingSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#command = new CommandController<{ deviceId: string }, true>(host, session, {
      operation: { id: unpairDevice.id },
      send: async (service, input, options) => {
        await service.call(unpairDevice, input, options);
        return true;
      },
    });
    const { focusLost } = settings;
    this.#question = new QuestionController(host, { isPending: () => this.#command.pending, focusLost });
  }

  ask(device: Device): void {
    this.#command.reset();
    this.#question.ask(device);
  }

  /** Closes the dialog and forgets the question: somebody else is signed in. */
  drop(): void {
    this.#command.reset();
    this.#question.drop();
  }

  render(messages: DevicePairingMessages, headingLevel: number): TemplateResult | typeof nothing {
    const { subject, cancel } = this.#question;
    if (!subject) return nothing;
    const { pending, isSlow, failure } = this.#command;
    return html`
      <dialog class="question" part="dialog" aria-labelledby="question" aria-describedby="meaning" @cancel=${cancel} @close=${() => cancel()}>
        <form class="form" novalidate @submit=${this.#confirm}>
          <h2 id="question" aria-level=${headingLevel}>${messages.question(isolate(subject.name))}</h2>
          <p id="meaning">${messages.meaning}</p>
          ${failure ? renderFailure(failure, { host: this.#host, messages, what: messages.notUnlinked }) : nothing}
          <div class="actions">
            <button class="button first" type="button" part="cancel" aria-disabled=${pending} @click=${() => cancel()}>${messages.cancel}</button>
            <button class="button danger" part="confirm" aria-disabled=${pending}>
              <span>${messages.confirmUnlink}</span>${pending ? spinner() : nothing}
            </button>
          </div>
          <p class="visually-hidden" aria-live="polite">${isSlow ? messages.unlinking : nothing}</p>
        </form>
      </dialog>
    `;
  }

  #confirm = async (event: SubmitEvent) => {
    event.preventDefault();
    const { subject } = this.#question;
    if (!subject || this.#command.pending) return;
    const isUnlinked = await this.#command.send({ deviceId: subject.id });
    // Another user may be signed in by now: the question is forgotten.
    if (this.#question.subject !== subject) return;
    if (!isUnlinked && this.#command.failure?.code !== 'not-found') return;
    this.#question.drop();
    this.#settings.unlinked(subject);
  };
}
