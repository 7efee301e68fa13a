import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LocalizationController } from '../localization/localization-controller.js';
import type { Operation } from '../services/operation.js';
import type { ServiceError } from '../services/service-error.js';
import type { CallOptions, SpaceService } from '../services/space-service.js';
import type { SessionController } from '../session/session-controller.js';
import { CallController } from './call-controller.js';

interface CommonSettings<Input, Output> {
  /** Loaded again when it changes. */
  readonly input: () => Input;
  /** Called with each value that was loaded, before the host renders it. */
  readonly received: (value: Output) => void;
  /** Called when the value does not hold any more: another user is signed in, or the input is another. */
  readonly dropped?: () => void;
  /** True while nothing may be loaded, for example while a command is pending. */
  readonly isPaused?: () => boolean;
}

interface PlainResource<Input, Output> extends CommonSettings<Input, Output> {
  readonly operation: Operation<Input, Output>;
}

/** For what takes more than one call. */
interface ComposedResource<Input, Output> extends CommonSettings<Input, Output> {
  readonly operation: { readonly id: string };
  readonly read: (service: SpaceService, input: Input, options: CallOptions) => Promise<Output>;
}

export type ResourceSettings<Input, Output> = PlainResource<Input, Output> | ComposedResource<Input, Output>;

/**
 * Loads what one operation answers, and loads it again whenever the user, the service, the input or the language of the
 * page has changed. A failure is kept until the next attempt.
 */
export class ResourceController<Input, Output> implements ReactiveController {
  readonly #session: SessionController;
  readonly #localization: LocalizationController<object>;
  readonly #settings: ResourceSettings<Input, Output>;
  readonly #call: CallController;
  #user: string | undefined;
  #requested: { readonly service: unknown; readonly language: string; readonly input: string } | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    localization: LocalizationController<object>,
    settings: ResourceSettings<Input, Output>,
  ) {
    this.#session = session;
    this.#localization = localization;
    this.#settings = settings;
    // Before the call controller, which forgets a pending call when the host is disconnected.
    host.addController(this);
    this.#call = new CallController(host);
  }

  get loading(): boolean {
    return this.#call.pending;
  }

  get failure(): ServiceError | undefined {
    return this.#call.failure;
  }

  /** True if loading failed and the page shows that itself. */
  get failsElsewhere(): boolean {
    return this.#call.failed && !this.#call.failure;
  }

  hostUpdate() {
    const { session, service } = this.#session;
    if (!session || !service || this.#settings.isPaused?.()) return;
    if (session.person.id !== this.#user) this.drop();
    this.#user = session.person.id;
    const { service: requestedFrom, language, input } = this.#requested ?? {};
    if (input !== undefined && input !== this.#input) this.drop();
    else if (requestedFrom === service && language === this.#localization.pageLanguage) return;
    void this.load();
  }

  hostDisconnected() {
    // What did not arrive is requested again when the host comes back.
    if (this.loading || this.failure) this.#requested = undefined;
  }

  /** Loads it again; also the way to retry. Never rejects. */
  async load(): Promise<void> {
    const { session, service } = this.#session;
    if (!session || !service) return;
    const language = this.#localization.pageLanguage;
    this.#requested = { service, language, input: this.#input };
    const settings = this.#settings;
    const input = settings.input();
    const value = await this.#call.run(settings.operation.id, (signal) => {
      const options = { signal, language };
      return 'read' in settings ? settings.read(service, input, options) : service.call(settings.operation, input, options);
    });
    if (value !== undefined) settings.received(value);
  }

  /** Forgets what was loaded: it is requested again when somebody is signed in. */
  drop(): void {
    this.#call.end();
    this.#requested = undefined;
    this.#settings.dropped?.();
  }

  get #input(): string {
    return JSON.stringify(this.#settings.input());
  }
}
