import type { TemplateResult } from 'lit';
import { nothing } from 'lit';
import type { BegunPairing, Device, Pairing as PairingState } from '../../../contract/devices.js';
import { CommandController } from '../../../controllers/command-controller.js';
import { focusInside } from '../../../forms/focus.js';
import { isolate } from '../../../localization/isolate.js';
import { LocalizationController } from '../../../localization/localization-controller.js';
import { beginPairing, cancelPairing, confirmPairing } from '../../../services/generated/devices.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SessionController } from '../../../session/session-controller.js';
import { addStyles } from '../../../ui/add-styles.js';
import type { DevicePairingMessages } from '../device-pairing.messages.js';
import type { PairingEnd, PairingHost } from './pairing-host.js';
import { PairingWatch } from './pairing-watch.js';
import { pairingMessages } from './pairing.messages.js';
import { pairingStyles } from './pairing.styles.js';
import { renderPairing } from './views.js';

export interface PairingSettings {
  /**
   * The device is one of the user's.
   *
   * @param words Says so, in a sentence.
   */
  readonly linked: (device: Device, words: string) => void;
  /** The person has turned away from it. */
  readonly closed: () => void;
  /** The user has to sign in strongly first. */
  readonly interrupted: () => void;
  /** No more devices are allowed. */
  readonly full: () => void;
}

const ends: readonly string[] = ['expired', 'blocked', 'cancelled'] satisfies PairingEnd[];

/** Links a device: shows a code, learns who has scanned it, and lets the user compare the number and confirm. */
export class Pairing {
  readonly #host: PairingHost;
  readonly #session: SessionController;
  readonly #settings: PairingSettings;
  readonly #localization;
  readonly #beginning: CommandController<object, BegunPairing>;
  readonly #confirming: CommandController<{ readonly pairingId: string; readonly number: string }, Device>;
  readonly #cancelling: CommandController<{ readonly pairingId: string }, true>;
  readonly #watch: PairingWatch;
  #isOpen = false;
  #state: PairingState | undefined;
  #end: PairingEnd | undefined;
  /** By the clock of the page. */
  #endsAt = 0;

  constructor(host: PairingHost, session: SessionController, settings: PairingSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#localization = new LocalizationController(host, pairingMessages);
    this.#beginning = new CommandController<object, BegunPairing>(host, session, { operation: beginPairing });
    this.#confirming = new CommandController<{ pairingId: string; number: string }, Device>(host, session, { operation: confirmPairing });
    this.#cancelling = new CommandController<{ pairingId: string }, true>(host, session, {
      operation: { id: cancelPairing.id },
      send: async (service, input, options) => {
        await service.call(cancelPairing, input, options);
        return true;
      },
    });
    this.#watch = new PairingWatch(host, session, { read: (state) => this.#receive(state), failed: (failure) => this.#endWith(failure) });
    addStyles(host, [pairingStyles]);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Why the code could not be had, or the device not be linked. */
  get failure(): ServiceError | undefined {
    return this.#beginning.failure ?? this.#confirming.failure;
  }

  /** Shows a code, another one each time. */
  readonly begin = async (): Promise<void> => {
    if (this.#beginning.pending) return;
    this.#isOpen = true;
    this.#forget();
    this.#beginning.reset();
    this.#confirming.reset();
    void focusInside(this.#host, 'pairing');
    const begun = await this.#beginning.send({});
    if (!this.isOpen) return;
    if (begun) this.#watch.start(begun.id);
    else if (this.#beginning.failure?.code === 'limit-reached') {
      this.drop();
      this.#settings.full();
    } else if (this.#beginning.failure?.code === 'stronger-sign-in-required') this.#settings.interrupted();
  };

  /** The user has turned away; an open code is worth nothing from then on. */
  readonly stop = (): void => {
    this.#giveUp();
    this.drop();
    this.#settings.closed();
  };

  /** The number is not the one that the device shows, or the user did not want this. */
  readonly decline = (): void => {
    if (this.#confirming.pending) return;
    this.#giveUp();
    this.#finish('declined');
  };

  readonly confirm = async (): Promise<void> => {
    const { id: pairingId, claim } = this.#state ?? {};
    if (!pairingId || !claim || this.#confirming.pending) return;
    const device = await this.#confirming.send({ pairingId, number: claim.number });
    if (this.#state?.id !== pairingId) return;
    const { code } = this.#confirming.failure ?? {};
    if (device) this.#link(device);
    else if (code === 'not-found') this.#finish('cancelled');
    else if (code === 'limit-reached') {
      this.drop();
      this.#settings.full();
    } else void focusInside(this.#host, 'pairing-failure');
  };

  /** Closes it: somebody else is signed in, or there is nothing to do any more. */
  drop(): void {
    this.#isOpen = false;
    this.#forget();
    this.#beginning.reset();
    this.#confirming.reset();
    this.#host.requestUpdate();
  }

  render(messages: DevicePairingMessages): TemplateResult | typeof nothing {
    const own = this.#localization.messages;
    if (!this.#isOpen || !own) return nothing;
    return renderPairing(
      {
        state: this.#state,
        end: this.#end,
        minutesLeft: Math.ceil((this.#endsAt - Date.now()) / 60_000),
        beginning: this.#beginning,
        confirming: this.#confirming,
        watch: this.#watch,
      },
      {
        host: this.#host,
        messages: { ...messages, ...own },
        formatLanguage: this.#localization.formatLanguage,
        acts: { begin: this.begin, stop: this.stop, decline: this.decline, confirm: this.confirm },
      },
    );
  }

  #receive(state: PairingState) {
    const before = this.#state?.state;
    this.#state = state;
    this.#endsAt = Date.now() + state.secondsLeft * 1000;
    if (state.state === 'confirmed' && state.device) this.#link(state.device);
    else if (ends.includes(state.state)) this.#finish(state.state as PairingEnd);
    else if (state.state === 'claimed' && before !== 'claimed') void focusInside(this.#host, 'decline');
  }

  /** The service has forgotten the code, or it cannot be reached and the time is up. */
  #endWith({ code }: ServiceError) {
    if (code === 'not-found') this.#finish('cancelled');
    else if (this.#state && this.#endsAt <= Date.now()) this.#finish('expired');
  }

  #link(device: Device) {
    this.drop();
    const { messages } = this.#localization;
    const name = isolate(device.name);
    const words = this.#session.session?.person.email ? messages?.told(name) : messages?.done(name);
    this.#settings.linked(device, words ?? '');
  }

  #finish(end: PairingEnd) {
    this.#forget();
    this.#end = end;
    void focusInside(this.#host, 'ended');
  }

  /** Nobody waits for the answer: whether it comes or not, the code ends by itself. */
  #giveUp() {
    const { id: pairingId } = this.#state ?? {};
    if (pairingId) void this.#cancelling.send({ pairingId });
  }

  #forget() {
    this.#watch.stop();
    this.#state = undefined;
    this.#end = undefined;
    this.#host.requestUpdate();
  }
}
