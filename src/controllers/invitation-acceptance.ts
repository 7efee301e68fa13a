import type { LitElement } from 'lit';
import type { ReceivedInvitation } from '../contract/invitations.js';
import type { SpaceSummary } from '../contract/spaces.js';
import { acceptInvitation } from '../services/generated/invitations.js';
import type { ServiceError } from '../services/service-error.js';
import type { SessionController } from '../session/session-controller.js';
import { CommandController } from './command-controller.js';

/** Why accepting again is of no use: not before something else is done, or not at all. */
export type AcceptanceRefusal = 'terms' | 'limit' | 'gone' | 'another-certificate';

interface AcceptanceSettings {
  readonly accepted: (invitation: ReceivedInvitation, space: SpaceSummary) => void;
  readonly refused: (invitation: ReceivedInvitation, refusal: AcceptanceRefusal) => void;
}

const refusals: Readonly<Partial<Record<ServiceError['code'], AcceptanceRefusal>>> = {
  'terms-required': 'terms',
  'limit-reached': 'limit',
  'not-found': 'gone',
  conflict: 'another-certificate',
};

/** Accepts one invitation at a time. */
export class InvitationAcceptance {
  readonly #command: CommandController<{ readonly invitationId: string }, SpaceSummary>;
  readonly #settings: AcceptanceSettings;
  #invitation: ReceivedInvitation | undefined;

  constructor(host: LitElement, session: SessionController, settings: AcceptanceSettings) {
    this.#command = new CommandController(host, session, { operation: acceptInvitation });
    this.#settings = settings;
  }

  /** The invitation that is being accepted, or could not be. */
  get invitation(): ReceivedInvitation | undefined {
    return this.pending || this.#command.failure ? this.#invitation : undefined;
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  get refusal(): AcceptanceRefusal | undefined {
    const { failure } = this.#command;
    return failure && refusals[failure.code];
  }

  /** Why it failed, if accepting again may help. */
  get failure(): ServiceError | undefined {
    return this.refusal ? undefined : this.#command.failure;
  }

  /** Why it was refused, as the service says it. */
  get refusedFor(): ServiceError | undefined {
    return this.refusal && this.#command.failure;
  }

  async accept(invitation: ReceivedInvitation): Promise<void> {
    if (this.pending) return;
    this.#invitation = invitation;
    const space = await this.#command.send({ invitationId: invitation.id });
    if (this.#invitation !== invitation) return;
    if (space) this.#settings.accepted(invitation, space);
    else if (this.refusal) this.#settings.refused(invitation, this.refusal);
  }

  /** Forgets a refusal whose reason is gone. */
  dismiss(): void {
    if (this.refusal) this.#command.end();
  }

  /** Forgets everything: somebody else is signed in. */
  drop(): void {
    this.#invitation = undefined;
    this.#command.reset();
  }
}
