import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Recipient } from '../../contract/recipients.js';
import { DeferredPart } from '../../controllers/deferred-part.js';
import type { Session } from '../../session/session.js';
import type { SessionController } from '../../session/session-controller.js';
import { renderMissingPart } from '../../ui/missing-part.js';
import type { OwnSpaces } from './own-spaces/own-spaces.js';
import { ownSpacesMessages } from './own-spaces/own-spaces.messages.js';
import type { SpaceRecipientMessages } from './space-recipient.messages.js';

/** The button that opens the list of own spaces, of which a page downloads nothing before. */
export class OwnSpacesWay {
  readonly #host: LitElement;
  readonly #part: DeferredPart<OwnSpaces>;
  #isOpen = false;

  constructor(host: LitElement, session: SessionController, language: () => string, choose: (recipient: Recipient) => void) {
    this.#host = host;
    this.#part = new DeferredPart(host, async () => {
      const sentences = ownSpacesMessages.load(language());
      const [{ OwnSpaces }] = await Promise.all([import('./own-spaces/own-spaces.js'), sentences]);
      return new OwnSpaces(host, session, (recipient) => {
        choose(recipient);
        this.#close();
      });
    });
  }

  follow(session: Session): void {
    this.#part.part?.follow(session);
  }

  render(messages: SpaceRecipientMessages): TemplateResult {
    const { part, failure } = this.#part;
    return html`<div class="own">
      <button class="button" type="button" id="choose" part="choose" aria-expanded=${this.#isOpen && part ? 'true' : 'false'} @click=${this.#toggle}>
        ${messages.chooseOwn}
      </button>
      ${failure ? renderMissingPart(failure, { host: this.#host, messages, retry: this.#toggle }) : nothing}
      ${this.#isOpen ? part?.render() : nothing}
    </div>`;
  }

  #toggle = async () => {
    this.#isOpen = !this.#isOpen || this.#part.failure !== undefined;
    this.#host.requestUpdate();
    const part = this.#isOpen ? await this.#part.load() : undefined;
    await part?.open();
  };

  #close() {
    this.#isOpen = false;
    this.#host.requestUpdate();
    this.#host.renderRoot.querySelector<HTMLElement>('#choose')?.focus();
  }
}
