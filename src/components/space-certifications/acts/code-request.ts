import type { LitElement } from 'lit';
import type { Capacity, Certification } from '../../../contract/certifications.js';
import { CommandController } from '../../../controllers/command-controller.js';
import { DraftController } from '../../../forms/draft-controller.js';
import { defineFields } from '../../../forms/fields.js';
import { FormController } from '../../../forms/form-controller.js';
import type { LocalizationController } from '../../../localization/localization-controller.js';
import { requestCertification } from '../../../services/generated/certifications.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SessionController } from '../../../session/session-controller.js';
import { freeCapacities, type Standing } from '../standing.js';
import type { ActsMessages } from './acts.messages.js';

interface Request {
  readonly spaceId: string;
  readonly serviceId: string;
  readonly capacity: Capacity;
  readonly code: string;
}

interface CodeRequestSettings {
  readonly localization: LocalizationController<ActsMessages>;
  readonly spaceId: () => string | undefined;
  readonly done: (certification: Certification, standing: Standing) => void;
  /** The service took another one than what is shown for true: tries, requests, the space or the role. */
  readonly outdated: (failure: ServiceError) => Promise<void>;
}

/** As the contract has it. */
const longestCode = 100;

/** Requests a certification with an access code. What is typed is a secret: it is kept in no draft, only in the field. */
export class CodeRequest {
  readonly form: FormController<'code'>;
  readonly #host: LitElement;
  readonly #settings: CodeRequestSettings;
  readonly #command: CommandController<Request, Certification>;
  #standing: Standing | undefined;
  #capacity: Capacity = 'holder';

  constructor(host: LitElement, session: SessionController, settings: CodeRequestSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#command = new CommandController<Request, Certification>(host, session, { operation: requestCertification });
    this.form = new FormController<'code'>(host, session, {
      fields: defineFields({ code: { maxLength: longestCode, required: true } }),
      draft: new DraftController<'code', never>(host, () => undefined),
      command: this.#command,
      localization: settings.localization,
      needsTerms: false,
      send: ({ code }) => this.#send(code),
    });
  }

  /** The service whose form is open. */
  get standing(): Standing | undefined {
    return this.#standing;
  }

  get capacity(): Capacity {
    return this.#capacity;
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  /** Why nothing is requested, if no field says it. */
  get failure(): ServiceError | undefined {
    const { failure } = this.#command;
    return failure?.fields.some(({ field }) => field === 'code') ? undefined : failure;
  }

  open(standing: Standing): void {
    if (this.#standing?.service.id !== standing.service.id) this.drop();
    this.#standing = standing;
    const free = freeCapacities(standing);
    if (!free.includes(this.#capacity)) this.#capacity = free[0] ?? 'holder';
    this.#host.requestUpdate();
  }

  readonly choose = (capacity: Capacity): void => {
    if (this.pending) return;
    this.#capacity = capacity;
    // What was refused in one capacity may be right in another.
    this.#command.end();
    this.#host.requestUpdate();
  };

  /** Closes the form and forgets the code. */
  drop(): void {
    this.#standing = undefined;
    this.#capacity = 'holder';
    this.form.draft.drop();
    this.form.startOver();
    this.#command.reset();
    this.#host.requestUpdate();
  }

  async #send(code: string) {
    const standing = this.#standing;
    const spaceId = this.#settings.spaceId();
    if (!standing || !spaceId) return;
    const certification = await this.#command.send({ spaceId, serviceId: standing.service.id, capacity: this.#capacity, code });
    // Another user may be signed in by now, or another form open.
    if (this.#standing !== standing) return;
    const { failure } = this.#command;
    if (certification) {
      this.drop();
      this.#settings.done(certification, standing);
    } else if (failure) await this.#settings.outdated(failure);
  }
}
