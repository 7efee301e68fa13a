import type { LitElement } from 'lit';
import type { Invitation } from '../../../contract/invitations.js';
import { CommandController } from '../../../controllers/command-controller.js';
import { commandWithoutAnswer } from '../../../controllers/command-without-answer.js';
import { PagedListController } from '../../../controllers/paged-list-controller.js';
import { focusInside } from '../../../forms/focus.js';
import { isolate } from '../../../localization/isolate.js';
import { cancelInvitation, listInvitations, remindOfInvitation } from '../../../services/generated/invitations.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { InviteSettings } from './invite-one.js';

interface OfInvitation {
  readonly spaceId: string;
  readonly invitationId: string;
}

const pageSize = 20;

/** The invitations of a space that are not accepted: sent again, or cancelled. */
export class SentInvitations {
  readonly list: PagedListController<Invitation, { spaceId: string }>;
  readonly #host: LitElement;
  readonly #settings: InviteSettings;
  readonly #reminding: CommandController<OfInvitation, Invitation>;
  readonly #cancelling: CommandController<OfInvitation, true>;
  #isOpen = false;
  #subject: Invitation | undefined;
  #told = '';

  constructor(host: LitElement, settings: InviteSettings) {
    this.#host = host;
    this.#settings = settings;
    const { session, localization, spaceId } = settings;
    this.list = new PagedListController<Invitation, { spaceId: string }>(host, session, localization, listInvitations, {
      filter: () => ({ spaceId: spaceId() ?? '' }),
      pageSize,
    });
    this.#reminding = new CommandController<OfInvitation, Invitation>(host, session, { operation: remindOfInvitation });
    this.#cancelling = commandWithoutAnswer(host, session, cancelInvitation);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** What was done last, as a sentence. */
  get told(): string {
    return this.#told;
  }

  /** The invitation that something is done about, or could not be. */
  get subject(): Invitation | undefined {
    return this.#subject;
  }

  get pending(): boolean {
    return this.#reminding.pending || this.#cancelling.pending;
  }

  get failure(): ServiceError | undefined {
    return this.#reminding.failure ?? this.#cancelling.failure;
  }

  async open(): Promise<void> {
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.refresh();
  }

  close(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  async refresh(): Promise<void> {
    if (this.#isOpen) await this.list.refresh();
  }

  readonly remind = (invitation: Invitation): Promise<void> =>
    this.#act(invitation, (input) => this.#reminding.send(input), 'sentAgain');

  readonly cancel = (invitation: Invitation): Promise<void> =>
    this.#act(invitation, (input) => this.#cancelling.send(input), invitation.state === 'open' ? 'cancelled' : 'removed');

  /** Forgets everything: another user must not see it. */
  drop(): void {
    this.#isOpen = false;
    this.#told = '';
    this.#reminding.reset();
    this.#cancelling.reset();
    this.list.drop();
  }

  async #act(invitation: Invitation, send: (input: OfInvitation) => Promise<unknown>, done: 'sentAgain' | 'cancelled' | 'removed') {
    const spaceId = this.#settings.spaceId();
    if (this.pending || spaceId === undefined) return;
    this.#reminding.end();
    this.#cancelling.end();
    this.#subject = invitation;
    this.#told = '';
    const isDone = await send({ spaceId, invitationId: invitation.id });
    const { code } = this.failure ?? {};
    if (code === 'forbidden') return this.#settings.outdated();
    if (!isDone && code !== 'not-found') return;
    if (done !== 'sentAgain' || code === 'not-found') this.list.remove(({ id }) => id === invitation.id);
    this.#told = this.#settings.localization.messages?.[isDone ? done : 'gone'](isolate(nameOf(invitation))) ?? '';
    await this.list.refresh();
    await focusInside(this.#host, 'told');
  }
}

export function nameOf({ firstNames, lastNames }: Pick<Invitation, 'firstNames' | 'lastNames'>): string {
  return `${firstNames} ${lastNames}`;
}
