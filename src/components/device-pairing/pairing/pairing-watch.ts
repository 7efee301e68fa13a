import type { LitElement, ReactiveController } from 'lit';
import type { Pairing } from '../../../contract/devices.js';
import { CallController } from '../../../controllers/call-controller.js';
import { readPairing } from '../../../services/generated/devices.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SessionController } from '../../../session/session-controller.js';

/** In milliseconds: how long after an answer the pairing is read again, at first and at most; each time a half longer. */
const [firstPause, longestPause, growth] = [1_000, 5_000, 1.5];

/** Reads a pairing now and then while somebody looks at the page: that is how it learns that the code was scanned. */
export class PairingWatch implements ReactiveController {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #read: (pairing: Pairing) => void;
  readonly #call: CallController;
  #id: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = firstPause;
  #failure: ServiceError | undefined;

  constructor(host: LitElement, session: SessionController, read: (pairing: Pairing) => void) {
    this.#host = host;
    this.#session = session;
    this.#read = read;
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
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    void this.#look();
  }

  stop(): void {
    this.#id = undefined;
    this.#failure = undefined;
    this.#pause = firstPause;
    clearTimeout(this.#timer);
    this.#call.end();
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
  }

  hostDisconnected() {
    this.stop();
  }

  #onVisibilityChange = () => {
    clearTimeout(this.#timer);
    this.#pause = firstPause;
    if (!document.hidden && !this.#call.pending) void this.#look();
  };

  async #look() {
    const [id, { service }] = [this.#id, this.#session];
    if (!id || !service || document.hidden) return;
    const pairing = await this.#call.run('readPairing', (signal) => service.call(readPairing, { pairingId: id }, { signal }));
    if (this.#id !== id) return;
    this.#failure = this.#call.failure;
    this.#host.requestUpdate();
    if (pairing) this.#read(pairing);
    // Reading may have ended it.
    if (this.#id !== id) return;
    this.#timer = setTimeout(() => void this.#look(), this.#pause);
    this.#pause = Math.min(longestPause, this.#pause * growth);
  }
}
