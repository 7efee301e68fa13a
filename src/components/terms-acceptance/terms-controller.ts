import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CallController } from '../../controllers/call-controller.js';
import { idempotencyKey } from '../../services/idempotency-key.js';
import { TermsAcceptedEvent } from '../../events/terms-accepted.js';
import { TermsDeclinedEvent } from '../../events/terms-declined.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import type { ServiceError } from '../../services/service-error.js';
import { readTerms } from '../../services/generated/terms.js';
import type { Terms, TermsReceipt } from '../../contract/terms.js';
import { SessionController } from '../../session/session-controller.js';
import type { SessionValue } from '../../session/session.js';
import { acceptTerms } from './accept-terms.js';

/** Where a person stands with the text that was loaded. */
export interface Reading {
  readonly ticked: boolean;
  readonly tickMissing: boolean;
  readonly declined: boolean;
  /** Of an acceptance made here; an earlier one comes with the terms. */
  readonly receipt: TermsReceipt | undefined;
  /** What happened to the text while it was being read, and cleared the tick. */
  readonly change: 'replaced' | 'translated' | undefined;
  /** Accepting one text is one act, however often it is tried. */
  readonly key: string | undefined;
}

const begun: Reading = {
  ticked: false,
  tickMissing: false,
  declined: false,
  receipt: undefined,
  change: undefined,
  key: undefined,
};

/** The terms in force in the language of the page, and what its host's person does with them. */
export class TermsController implements ReactiveController {
  readonly session: SessionController;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localization: LocalizationController<object>;
  readonly #loading: CallController;
  readonly #accepting: CallController;
  #terms: Terms | undefined;
  #reading = begun;
  #person: string | undefined;
  #asked: { readonly service: unknown; readonly language: string } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, localization: LocalizationController<object>) {
    this.#host = host;
    this.#localization = localization;
    // Before the calls are ended, see `hostDisconnected`.
    host.addController(this);
    this.#loading = new CallController(host);
    this.#accepting = new CallController(host);
    this.session = new SessionController(host, (session) => this.#follow(session));
  }

  get terms(): Terms | undefined {
    return this.#terms;
  }

  get reading(): Reading {
    return this.#reading;
  }

  get loading(): boolean {
    return this.#loading.pending;
  }

  get loadFailure(): ServiceError | undefined {
    return this.#loading.failure;
  }

  /** Whether the terms could not be loaded and the page shows that itself. */
  get failsElsewhere(): boolean {
    return this.#loading.failed && !this.#loading.failure;
  }

  get accepting(): boolean {
    return this.#accepting.pending;
  }

  get acceptFailure(): ServiceError | undefined {
    return this.#accepting.failure;
  }

  hostUpdate() {
    const { session, service } = this.session;
    if (!session || !service || this.accepting) return;
    if (session.person.id !== this.#person) this.#forget();
    this.#person = session.person.id;
    const asked = this.#asked;
    if (asked?.service !== service || asked.language !== this.#localization.pageLanguage) void this.load();
  }

  hostDisconnected() {
    if (this.loading || this.loadFailure) this.#asked = undefined;
  }

  async load(): Promise<void> {
    const { session, service } = this.session;
    if (!session || !service) return;
    const language = this.#localization.pageLanguage;
    this.#asked = { service, language };
    const terms = await this.#loading.run('readTerms', (signal) => service.call(readTerms, {}, { signal, language }));
    if (terms) this.#show(terms);
  }

  tick(ticked: boolean): void {
    const { change } = this.#reading;
    this.#change({ ticked, tickMissing: false, change: change === 'translated' ? undefined : change });
  }

  /** Says that the tick is missing. */
  missTick(): void {
    this.#change({ tickMissing: true });
  }

  /** Accepts the text shown. Answers whether there is something new to see, be it that the text was replaced. */
  async accept(): Promise<boolean> {
    const { service } = this.session;
    const terms = this.#terms;
    if (!service || !terms || this.accepting) return false;
    const key = this.#reading.key ?? idempotencyKey();
    this.#change({ key });
    const language = this.#localization.pageLanguage;
    const outcome = await this.#accepting.run('acceptTerms', (signal) =>
      acceptTerms(service, terms, { signal, language, idempotencyKey: key }),
    );
    if (!outcome) return false;
    if ('receipt' in outcome) {
      this.#change({ receipt: outcome.receipt });
      this.#host.dispatchEvent(new TermsAcceptedEvent({ receipt: outcome.receipt }));
    } else {
      this.#show(outcome.current);
    }
    return true;
  }

  /** Answers whether it could be done: not while an acceptance is under way. */
  decline(): boolean {
    if (!this.#terms || this.accepting) return false;
    this.#accepting.end();
    this.#reading = { ...begun, declined: true };
    this.#host.dispatchEvent(new TermsDeclinedEvent({ version: this.#terms.version }));
    return true;
  }

  readAgain(): void {
    this.#change({ declined: false });
  }

  // Whoever was reading when their session ended keeps the text and the tick.
  #follow(session: SessionValue) {
    const { declined, receipt } = this.#reading;
    const reading = this.#terms && !declined && !(receipt ?? this.#terms.receipt);
    if (session === null && !reading) this.#forget();
    if (session && this.acceptFailure?.code === 'unauthenticated') this.#accepting.end();
  }

  #forget() {
    this.#loading.end();
    this.#accepting.end();
    this.#asked = undefined;
    this.#terms = undefined;
    this.#reading = begun;
  }

  #show(terms: Terms) {
    const shown = this.#terms;
    if (shown && shown.hash !== terms.hash) {
      this.#accepting.end();
      const { declined, receipt, ticked } = this.#reading;
      const accepted = receipt?.version === terms.version ? receipt : undefined;
      const translated = shown.version === terms.version && shown.language !== terms.language;
      const undecided = !(receipt ?? shown.receipt);
      const change = translated ? ticked && 'translated' : undecided && 'replaced';
      this.#reading = { ...begun, declined, receipt: accepted, change: change || undefined };
    }
    this.#terms = terms;
    this.#host.requestUpdate();
  }

  #change(change: Partial<Reading>) {
    this.#reading = { ...this.#reading, ...change };
    this.#host.requestUpdate();
  }
}
