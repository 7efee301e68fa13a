import type { LitElement } from 'lit';
import type { InvitationOutcomes, NewInvitation } from '../../../contract/invitations.js';
import { mostInvitations } from '../../../contract/limits.js';
import { CommandController } from '../../../controllers/command-controller.js';
import { DraftController } from '../../../forms/draft-controller.js';
import { focusInside } from '../../../forms/focus.js';
import type { ServiceError } from '../../../services/service-error.js';
import type { SessionValue } from '../../../session/session.js';
import { invite } from '../../../services/generated/invitations.js';
import type { Choice } from './choice.js';
import { type InvitationLine, readLines } from './invitation-lines.js';
import type { Invite, InviteSettings } from './invite-one.js';

/** A line that was not sent, or sent in vain. */
export interface LineLeft {
  readonly text: string;
  /** A problem of the line, or what the service answered; *beyond* when there were too many lines. */
  readonly reason: string;
}

/** Invites up to fifty at once: lines that are typed, pasted or read from a file, looked through, and then sent. */
export class InviteSeveral {
  readonly #host: LitElement;
  readonly #settings: InviteSettings;
  readonly #draft: DraftController<'lines' | Choice, Invite>;
  readonly #command: CommandController<Invite, InvitationOutcomes>;
  #isChecked = false;
  #isEmpty = false;
  #sent = 0;
  #left: readonly LineLeft[] = [];

  constructor(host: LitElement, settings: InviteSettings) {
    this.#host = host;
    this.#settings = settings;
    const { session, spaceId } = settings;
    this.#draft = new DraftController(host, () => spaceId() && `space-members.${spaceId()}.lines`);
    this.#command = new CommandController<Invite, InvitationOutcomes>(host, session, { operation: invite, attempts: this.#draft });
  }

  get text(): string {
    return this.#draft.typed.lines ?? '';
  }

  get choices(): Pick<NewInvitation, Choice> {
    const { role = 'manager', access = 'certificate' } = this.#draft.typed;
    return { role, access } as Pick<NewInvitation, Choice>;
  }

  /** True while the lines are looked through before they are sent. */
  get isChecked(): boolean {
    return this.#isChecked;
  }

  /** True when the list was to be checked and has no line. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** The lines, those of them that are sent next, and how many could be sent but for their number. */
  read(): { readonly lines: readonly InvitationLine[]; readonly ready: readonly InvitationLine[]; readonly right: number } {
    const lines = readLines(this.text, this.choices);
    const right = lines.filter(({ problem }) => !problem);
    return { lines, ready: right.slice(0, mostInvitations), right: right.length };
  }

  /** How many invitations the last command has sent. */
  get sent(): number {
    return this.#sent;
  }

  /** What the last command has left in the field. */
  get left(): readonly LineLeft[] {
    return this.#left;
  }

  get pending(): boolean {
    return this.#command.pending;
  }

  get isSlow(): boolean {
    return this.#command.isSlow;
  }

  get failure(): ServiceError | undefined {
    return this.#command.failure;
  }

  readonly type = (text: string): void => {
    this.#isEmpty = false;
    this.#draft.type('lines', text);
  };

  /** Adds lines to those that are there. */
  readonly add = (text: string): void => this.type((this.text && `${this.text}\n`) + text);

  readonly choose = (choice: Choice, value: string): void => this.#draft.type(choice, value);

  readonly check = async (): Promise<void> => {
    this.#isEmpty = this.read().lines.length === 0;
    this.#isChecked = !this.#isEmpty;
    this.#host.requestUpdate();
    await focusInside(this.#host, this.#isEmpty ? 'lines' : 'inviting');
  };

  readonly change = async (): Promise<void> => {
    this.#command.end();
    this.#isChecked = false;
    this.#host.requestUpdate();
    await focusInside(this.#host, 'lines');
  };

  readonly send = async (): Promise<void> => {
    const { lines, ready } = this.read();
    const spaceId = this.#settings.spaceId();
    if (this.pending || spaceId === undefined || !ready.length) return;
    const answer = await this.#command.send({ spaceId, invitations: ready.map(({ invitation }) => invitation) });
    const { code } = this.failure ?? {};
    if (code === 'forbidden' || code === 'not-found') return this.#settings.outdated();
    if (!answer) return;
    const outcomes = new Map(ready.map((line, index) => [line, answer.outcomes[index]?.outcome ?? 'other']));
    const reasonOf = (line: InvitationLine) => line.problem ?? outcomes.get(line) ?? 'beyond';
    await this.#tell(lines.map((line) => ({ text: line.text, reason: reasonOf(line) })));
  };

  followSession(session: SessionValue): void {
    if (this.#draft.follow(session)) this.#forget();
  }

  /** Forgets what was typed. */
  drop(): void {
    this.#draft.drop();
    this.#forget();
  }

  async #tell(told: readonly LineLeft[]) {
    this.#left = told.filter(({ reason }) => reason !== 'invited');
    this.#sent = told.length - this.#left.length;
    this.#isChecked = false;
    this.#draft.type('lines', this.#left.map(({ text }) => text).join('\n'));
    if (this.#left.length === 0) {
      const words = this.#settings.localization.messages?.sentAll(this.#sent) ?? '';
      this.drop();
      return this.#settings.done(words);
    }
    await focusInside(this.#host, 'outcome');
  }

  #forget() {
    this.#command.reset();
    this.#isChecked = false;
    this.#isEmpty = false;
    this.#left = [];
  }
}
