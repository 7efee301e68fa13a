import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { BegunRegistration, Registration } from '../../../contract/sign-in-methods.js';
import { CallController } from '../../../controllers/call-controller.js';
import { CommandController } from '../../../controllers/command-controller.js';
import { SignInMethodRegistrationEvent } from '../../../events/sign-in-method-registration.js';
import type { SharedMessages } from '../../../localization/shared/shared-messages.js';
import { beginRegistration, readRegistration } from '../../../services/generated/sign-in-methods.js';
import { safeLink } from '../../../services/links.js';
import { ServiceError } from '../../../services/service-error.js';
import type { SessionController } from '../../../session/session-controller.js';
import { renderFailure } from '../../../ui/failure.js';
import { dropUnfinished, keepUnfinished } from '../unfinished.js';
import type { ActsMessages } from './acts.messages.js';

interface RegisteringSettings {
  /** What has become of the registration; not called while it is waiting. */
  readonly ended: (registration: Registration) => void;
  /** The browser has brought the page back as it was left. */
  readonly restored: () => void;
}

/** Leads to the page where the user proves another product, and learns what has become of it once they are back. */
export class Registering implements ReactiveController {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #settings: RegisteringSettings;
  readonly #command: CommandController<object, BegunRegistration>;
  readonly #reading: CallController;
  #id = '';
  /** Where the browser is going. */
  #target = '';

  constructor(host: LitElement, session: SessionController, settings: RegisteringSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#command = new CommandController<object, BegunRegistration>(host, session, {
      operation: { id: beginRegistration.id },
      send: async (service, input, options) => {
        const begun = await service.call(beginRegistration, input, options);
        const href = safeLink(begun.href.replace('{return_to}', encodeURIComponent(location.href)));
        if (!href) throw new ServiceError('malformed', 'The registration has no address to go to');
        return { ...begun, href };
      },
    });
    this.#reading = new CallController(host);
    host.addController(this);
  }

  /** True until the browser has left the page. */
  get pending(): boolean {
    return this.#command.pending || this.#target !== '';
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  readonly begin = async (): Promise<void> => {
    // The user may have stayed on the page, which asked whether to leave it.
    if (this.#target) location.assign(this.#target);
    if (this.pending) return;
    this.#reading.end();
    this.#command.reset();
    const begun = await this.#command.send({});
    const session = this.#session.session ?? undefined;
    if (begun) {
      keepUnfinished(session, { act: 'read', id: begun.id });
      this.#leave(begun.href);
    } else if (this.#command.failure?.code === 'stronger-sign-in-required') keepUnfinished(session, { act: 'register', id: '' });
  };

  /** Reads what has become of a registration, which is forgotten once that is known. */
  async read(registrationId: string): Promise<void> {
    const { service } = this.#session;
    if (!service) return;
    this.#id = registrationId;
    const registration = await this.#reading.run('readRegistration', (signal) => service.call(readRegistration, { registrationId }, { signal }));
    if (registration && registration.state !== 'waiting') {
      dropUnfinished();
      this.#settings.ended(registration);
    } else if (this.#reading.failure?.code === 'not-found') {
      // Of another sign-in, or long ago.
      dropUnfinished();
      this.#reading.end();
    }
  }

  /** Forgets everything: somebody else is signed in, or something else is done. */
  drop(): void {
    this.#target = '';
    this.#command.reset();
    this.#reading.end();
  }

  /** Why there is no registration, or nothing known of it. */
  render(messages: SharedMessages & ActsMessages): TemplateResult | typeof nothing {
    const host = this.#host;
    const { failure } = this.#command;
    const unread = this.#reading.failure;
    if (failure) return renderFailure(failure, { host, messages, what: messages.notBegun, retry: this.begin });
    if (!unread || unread.code === 'not-found') return nothing;
    return html`${renderFailure(unread, { host, messages, what: messages.notRead, retry: () => this.read(this.#id) })}`;
  }

  hostConnected() {
    window.addEventListener('pageshow', this.#restore);
  }

  hostDisconnected() {
    window.removeEventListener('pageshow', this.#restore);
    this.#target = '';
  }

  #leave(href: string) {
    const event = new SignInMethodRegistrationEvent({ href });
    if (!this.#host.dispatchEvent(event)) return;
    this.#target = href;
    this.#host.requestUpdate();
    location.assign(href);
  }

  #restore = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    this.#target = '';
    this.#host.requestUpdate();
    this.#settings.restored();
  };
}
