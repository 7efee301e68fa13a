import type { ReactiveControllerHost } from 'lit';
import type { Terms, TermsAcceptanceRequest, TermsReceipt } from '../../contract/terms.js';
import { CommandController, type CommandOptions } from '../../controllers/command-controller.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import { TermsAcceptedEvent } from '../../events/terms-accepted.js';
import { TermsDeclinedEvent } from '../../events/terms-declined.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { acceptTerms, readTerms } from '../../services/generated/terms.js';
import { isServiceError, type ServiceError } from '../../services/service-error.js';
import type { SpaceService } from '../../services/space-service.js';
import { SessionController } from '../../session/session-controller.js';
import type { SessionValue } from '../../session/session.js';

/** What the user has done with the text that was loaded. */
export interface Reading {
  readonly ticked: boolean;
  readonly tickMissing: boolean;
  readonly declined: boolean;
  /** Of an acceptance made here; an earlier one comes with the terms. */
  readonly receipt: TermsReceipt | undefined;
  /** What happened to the text while it was being read, and cleared the tick; *refused*: replaced, as accepting it showed. */
  readonly change: 'refused' | 'replaced' | 'translated' | undefined;
}

const unread: Reading = {
  ticked: false,
  tickMissing: false,
  declined: false,
  receipt: undefined,
  change: undefined,
};

/** The terms in force in the language of the page, and what the user does with them. */
export class TermsController {
  readonly session: SessionController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localization: LocalizationController<object>;
  readonly #loading: ResourceController<object, Terms>;
  readonly #accepting: CommandController<TermsAcceptanceRequest, Outcome>;
  #terms: Terms | undefined;
  #reading = unread;

  constructor(host: ReactiveControllerHost & HTMLElement, localization: LocalizationController<object>) {
    this.#host = host;
    this.#localization = localization;
    this.session = new SessionController(host, (session) => this.#adoptSession(session));
    this.#accepting = new CommandController<TermsAcceptanceRequest, Outcome>(host, this.session, {
      operation: acceptTerms,
      send: acceptIfInForce,
    });
    this.#loading = new ResourceController(host, this.session, localization, {
      operation: readTerms,
      input: () => ({}),
      received: (terms) => this.#show(terms),
      dropped: () => this.#forget(),
      isPaused: () => this.accepting,
    });
  }

  get terms(): Terms | undefined {
    return this.#terms;
  }

  get reading(): Reading {
    return this.#reading;
  }

  get loading(): boolean {
    return this.#loading.loading;
  }

  get loadFailure(): ServiceError | undefined {
    return this.#loading.failure;
  }

  /** True if the terms could not be loaded and the page shows that itself. */
  get failsElsewhere(): boolean {
    return this.#loading.failsElsewhere;
  }

  get accepting(): boolean {
    return this.#accepting.pending;
  }

  /** True once an acceptance has taken so long that it is worth an announcement. */
  get isSlow(): boolean {
    return this.#accepting.isSlow;
  }

  get acceptFailure(): ServiceError | undefined {
    return this.#accepting.failure;
  }

  load(): Promise<void> {
    return this.#loading.load();
  }

  tick(ticked: boolean): void {
    const { change } = this.#reading;
    this.#change({ ticked, tickMissing: false, change: change === 'translated' ? undefined : change });
  }

  /** Says that the tick is missing. */
  missTick(): void {
    this.#change({ tickMissing: true });
  }

  /** Accepts the text shown. Resolves to true if there is something new to see, even if it is a replaced text. */
  async accept(): Promise<boolean> {
    const terms = this.#terms;
    if (!terms || this.accepting) return false;
    const { version, hash, language } = terms;
    const { pageLanguage } = this.#localization;
    const outcome = await this.#accepting.send({ version, hash, language }, { language: pageLanguage });
    if (!outcome) return false;
    if ('receipt' in outcome) {
      this.#change({ receipt: outcome.receipt });
      this.#host.dispatchEvent(new TermsAcceptedEvent({ receipt: outcome.receipt }));
    } else {
      this.#show(outcome.current);
      if (this.#reading.change === 'replaced') this.#change({ change: 'refused' });
    }
    return true;
  }

  /** Returns false while an acceptance is pending: then it cannot be declined. */
  decline(): boolean {
    if (!this.#terms || this.accepting) return false;
    this.#accepting.end();
    this.#reading = { ...unread, declined: true };
    this.#host.dispatchEvent(new TermsDeclinedEvent({ version: this.#terms.version }));
    return true;
  }

  readAgain(): void {
    this.#change({ declined: false });
  }

  // A user who was reading when the session ended keeps the text and the tick.
  #adoptSession(session: SessionValue) {
    const { declined, receipt } = this.#reading;
    const isReading = this.#terms && !declined && !(receipt ?? this.#terms.receipt);
    if (session === null && !isReading) this.#loading.drop();
    if (session && this.acceptFailure?.code === 'unauthenticated') this.#accepting.end();
  }

  #forget() {
    this.#accepting.reset();
    this.#terms = undefined;
    this.#reading = unread;
  }

  #show(terms: Terms) {
    const shown = this.#terms;
    if (shown && shown.hash !== terms.hash) {
      this.#accepting.reset();
      const { declined, receipt, ticked } = this.#reading;
      const accepted = receipt?.version === terms.version ? receipt : undefined;
      const translated = shown.version === terms.version && shown.language !== terms.language;
      const undecided = !(receipt ?? shown.receipt);
      const change = translated ? ticked && 'translated' : undecided && 'replaced';
      this.#reading = { ...unread, declined, receipt: accepted, change: change || undefined };
    }
    this.#terms = terms;
    this.#host.requestUpdate();
  }

  #change(change: Partial<Reading>) {
    this.#reading = { ...this.#reading, ...change };
    this.#host.requestUpdate();
  }
}

/** The receipt, or else the terms that replaced the ones shown. */
type Outcome = { readonly receipt: TermsReceipt } | { readonly current: Terms };

/** Accepts exactly the text that was shown. If another one is in force by now, nothing is accepted, and it is read. */
async function acceptIfInForce(
  service: SpaceService,
  shown: TermsAcceptanceRequest,
  options: CommandOptions,
): Promise<Outcome> {
  try {
    return { receipt: await service.call(acceptTerms, shown, options) };
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'conflict') throw error;
    const { signal, language } = options;
    const current = await service.call(readTerms, {}, { signal, language });
    if (current.hash === shown.hash && !current.receipt) throw error;
    return { current };
  }
}
