import type { LitElement, ReactiveController } from 'lit';
import type { Pairing } from '../../../contract/devices.js';
import { CallController } from '../../../controllers/call-controller.js';
import { readPairing } from '../../../services/generated/devices.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SpaceService } from '../../../services/space-service.js';
import type { SessionController } from '../../../session/session-controller.js';

/** In milliseconds: how long after an answer the pairing is read again, at first and at most; each time a half longer. */
const [firstPause, longestPause, growth] = [1_000, 5_000, 1.5];

interface Listeners {
  readonly read: (pairing: Pairing) => void;
  readonly failed: (failure: ServiceError) => void;
}

/** Reads a pairing now and then while somebody looks at the page: that is how it learns that the code was scanned. */
export class PairingWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #listeners: Listeners;
  readonly #call: CallController;
  #id: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = firstPause;
  #failure: ServiceError | undefined;

  constructor(host: LitElement, session: SessionController, listeners: Listeners) {
    this.#host = host;
    this.#session = session;
    this.#listeners = listeners;
    host.addController(this);
    this.#call = new CallController(host);
  }

  /** Why it could not be read the last time. */
  get failure(): ServiceError | undefined {
    return this.#failure;
  }

  start(pairingId: string): void {
    this.stop();
    this.#id = pairingId;
    this.hostConnected();
  }

  stop(): void {
    this.#id = undefined;
    this.#failure = undefined;
    this.hostDisconnected();
  }

  /** Goes on, when the page has moved the element. */
  hostConnected() {
    if (!this.#id) return;
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#call.end();
    document.removeEventListener('visibilitychange', this.#look);
  }

  /** Reads it now, and sooner again than before. */
  #look = () => {
    clearTimeout(this.#timer);
    this.#pause = firstPause;
    if (!this.#call.pending) void this.#readOn();
  };

  async #readOn() {
    const [id, { service }] = [this.#id, this.#session];
    if (!id || document.hidden) return;
    if (service) await this.#read(id, service);
    // Reading may have ended it, or the element may have left meanwhile.
    if (this.#id !== id || !this.#host.isConnected || this.#call.pending) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#readOn(), this.#pause);
    this.#pause = Math.min(longestPause, this.#pause * growth);
  }

  async #read(pairingId: string, service: SpaceService) {
    const pairing = await this.#call.run('readPairing', (signal) => service.call(readPairing, { pairingId }, { signal }));
    if (this.#id !== pairingId) return;
    const { failure } = this.#call;
    this.#failure = failure;
    this.#host.requestUpdate();
    if (pairing) this.#listeners.read(pairing);
    else if (failure) this.#listeners.failed(failure);
  }
}
