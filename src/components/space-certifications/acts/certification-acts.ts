import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { Certification } from '../../../contract/certifications.js';
import { CertificationCancelledEvent } from '../../../events/certification-cancelled.js';
import { CertificationRequestedEvent } from '../../../events/certification-requested.js';
import { focusInside } from '../../../forms/focus.js';
import { isolate } from '../../../localization/isolate.js';
import { LocalizationController } from '../../../localization/localization-controller.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SessionController } from '../../../session/session-controller.js';
import { choiceStyles } from '../../../styles/choice.js';
import { addStyles } from '../../../ui/add-styles.js';
import type { Answer, Standing } from '../standing.js';
import { actsMessages, type ActsMessages } from './acts.messages.js';
import { actsStyles } from './acts.styles.js';
import { renderCancelling, renderCodeRequest } from './acts-views.js';
import { Cancelling } from './cancelling.js';
import { CodeRequest } from './code-request.js';

export interface ActsHost extends LitElement {
  readonly headingLevel: number;
}

export interface ActsSettings {
  readonly spaceId: () => string | undefined;
  readonly answer: () => Answer | undefined;
  /** Something is done, which `words` say. */
  readonly done: (words: string) => void;
  /** Loads the certifications again. */
  readonly reload: () => Promise<void>;
  /** The space, or the user's role in it, is another one now. */
  readonly outdated: () => void;
}

/** Requesting a certification with a code, and cancelling a request. A page downloads it when an administrator asks for it. */
export class CertificationActs {
  readonly #host: ActsHost;
  readonly #settings: ActsSettings;
  readonly #localization: LocalizationController<ActsMessages>;
  readonly #request: CodeRequest;
  readonly #cancelling: Cancelling;

  constructor(host: ActsHost, session: SessionController, settings: ActsSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#localization = new LocalizationController(host, actsMessages);
    const { spaceId } = settings;
    const outdated = (failure: ServiceError) => this.#bringUpToDate(failure);
    this.#request = new CodeRequest(host, session, {
      localization: this.#localization,
      spaceId,
      outdated,
      done: (certification, standing) => void this.#finish(certification, standing, 'requested'),
    });
    this.#cancelling = new Cancelling(host, session, {
      spaceId,
      outdated,
      done: (certification, standing) => void this.#finish(certification, standing, 'cancelled'),
      focusLost: () => void focusInside(host, 'done', 'certifications'),
    });
    addStyles(host, [choiceStyles, actsStyles]);
  }

  /** Opens the form for a code, with the focus on its heading. */
  async request(standing: Standing): Promise<void> {
    this.#request.open(standing);
    await focusInside(this.#host, 'request');
  }

  /** Opens the dialog. */
  cancel(certification: Certification, standing: Standing): void {
    this.#cancelling.ask({ certification, standing });
  }

  /** Closes everything, and forgets the code. */
  drop(): void {
    this.#request.drop();
    this.#cancelling.drop();
  }

  /** The form, below its service. */
  renderBelow({ service }: Standing): TemplateResult | typeof nothing {
    const { messages, formatLanguage } = this.#localization;
    const answer = this.#settings.answer();
    if (!messages || !answer || this.#request.standing?.service.id !== service.id) return nothing;
    const { headingLevel } = this.#host;
    return renderCodeRequest(this.#request, { host: this.#host, answer, messages, headingLevel: headingLevel + 1, formatLanguage, close: this.#close });
  }

  /** The dialog. */
  renderDialog(): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    return messages ? renderCancelling(this.#cancelling, { host: this.#host, messages, headingLevel: this.#host.headingLevel }) : nothing;
  }

  #close = () => {
    if (this.#request.pending) return;
    const id = this.#request.standing?.service.id;
    this.#request.drop();
    void focusInside(this.#host, id && `by-code-${id}`, 'certifications');
  };

  async #finish(certification: Certification, standing: Standing, what: 'requested' | 'cancelled') {
    const spaceId = this.#settings.spaceId()!;
    const { messages } = this.#localization;
    const { name, authority } = standing.service;
    const service = isolate(name);
    const isGranted = certification.state === 'granted';
    const said = messages && (what === 'cancelled' ? messages.cancelled(service) : isGranted ? messages.granted(service) : messages.requested(service, isolate(authority)));
    const EventClass = what === 'requested' ? CertificationRequestedEvent : CertificationCancelledEvent;
    this.#host.dispatchEvent(new EventClass({ spaceId, certification }));
    this.#settings.done(said ?? '');
    await this.#settings.reload();
  }

  /** Wrong codes are counted, and requests may be decided: the list says how it stands. */
  async #bringUpToDate({ code }: ServiceError) {
    if (code === 'forbidden' || code === 'not-found') this.#settings.outdated();
    if (['forbidden', 'not-found', 'conflict', 'invalid', 'rate-limited'].includes(code)) await this.#settings.reload();
    if (this.#request.standing && this.#settings.answer()?.triesLeft === 0) await focusInside(this.#host, 'no-tries');
  }
}
