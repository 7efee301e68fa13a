import type { LitElement, ReactiveController } from 'lit';
import type { Member } from '../../contract/members.js';
import type { Space } from '../../contract/spaces.js';
import { CommandController } from '../../controllers/command-controller.js';
import { commandWithoutAnswer } from '../../controllers/command-without-answer.js';
import { changeMember, removeMember } from '../../services/generated/members.js';
import type { ServiceError } from '../../services/service-error.js';
import type { SessionController } from '../../session/session-controller.js';

/** What an administrator can do with a user: give a role, or take the space away. */
export type MemberAct = 'administrator' | 'manager' | 'remove';

/** Why confirming is of no use. */
export type ActRefusal = 'last-administrator' | 'changed' | 'gone' | 'not-administrator';

export interface MemberActsSettings {
  readonly space: () => Space | undefined;
  /** It has taken effect. Resolves once what is shown of the users is up to date. */
  readonly done: (member: Member, act: MemberAct) => Promise<void>;
  /** What is shown of the users, or of the user's own role, is not true any more. */
  readonly outdated: (refusal: ActRefusal) => void;
  /** The button that opened the dialog is no longer there. */
  readonly focusLost: () => void;
}

/** Changes one user of a space once the administrator has confirmed it, in the dialog of `confirmation.ts`. */
export class MemberActs implements ReactiveController {
  readonly #host: LitElement;
  readonly #settings: MemberActsSettings;
  readonly #changing: CommandController<{ spaceId: string; memberId: string; role: 'administrator' | 'manager' }, Member>;
  readonly #removing: CommandController<{ spaceId: string; memberId: string }, true>;
  #act: MemberAct = 'remove';
  #member: Member | undefined;
  #opener: HTMLElement | null | undefined;

  constructor(host: LitElement, session: SessionController, settings: MemberActsSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#changing = new CommandController(host, session, { operation: changeMember });
    this.#removing = commandWithoutAnswer(host, session, removeMember);
    host.addController(this);
  }

  /** The user in question; `undefined` while the dialog is closed. */
  get member(): Member | undefined {
    return this.#member;
  }

  get act(): MemberAct {
    return this.#act;
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  get refusal(): ActRefusal | undefined {
    if (this.#member?.isOnlyAdministrator) return 'last-administrator';
    const { code, status } = this.#command.failure ?? {};
    if (code === 'not-found') return 'gone';
    if (code === 'forbidden') return 'not-administrator';
    if (code !== 'conflict') return undefined;
    return status === 409 ? 'last-administrator' : 'changed';
  }

  /** Why it failed, if confirming again may help. */
  get failure(): ServiceError | undefined {
    return this.refusal ? undefined : this.#command.failure;
  }

  /** Opens the dialog. */
  ask(act: MemberAct, member: Member): void {
    this.drop();
    this.#opener = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#act = act;
    this.#member = member;
    this.#host.requestUpdate();
  }

  readonly confirm = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const [member, space, act] = [this.#member, this.#settings.space(), this.#act];
    if (!member || !space || this.pending || this.refusal) return;
    const target = { spaceId: space.id, memberId: member.id };
    const isDone = act === 'remove'
      ? await this.#removing.send(target)
      : await this.#changing.send({ ...target, role: act }, { version: member.version });
    // Another user may be signed in by now: the question is forgotten.
    if (this.member?.id !== member.id) return;
    if (isDone) {
      this.#close();
      await this.#settings.done(member, act);
      await this.#restoreFocus();
    } else await this.#showRefusal();
  };

  /** Closes the dialog, unless an answer is pending. */
  readonly cancel = (event?: Event): void => {
    event?.preventDefault();
    if (this.pending) this.#host.requestUpdate();
    if (!this.#member || this.pending) return;
    this.#close();
    void this.#restoreFocus();
  };

  /** Closes the dialog and forgets the question. */
  drop(): void {
    this.#close();
    this.#changing.reset();
    this.#removing.reset();
  }

  hostUpdated() {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.question');
    // Also when the browser has closed it while an answer is pending.
    if (!this.#host.isConnected || !dialog || dialog.open) return;
    dialog.showModal();
    this.#focusFirst();
  }

  get #command() {
    return this.#act === 'remove' ? this.#removing : this.#changing;
  }

  #close() {
    this.#member = undefined;
    this.#host.requestUpdate();
  }

  async #showRefusal() {
    const { refusal } = this;
    if (!refusal) return;
    this.#settings.outdated(refusal);
    await this.#host.updateComplete;
    this.#focusFirst();
  }

  async #restoreFocus() {
    await this.#host.updateComplete;
    if (this.#opener?.isConnected) this.#opener.focus();
    else this.#settings.focusLost();
  }

  #focusFirst() {
    this.#host.shadowRoot?.querySelector<HTMLElement>('.question .first')?.focus();
  }
}
