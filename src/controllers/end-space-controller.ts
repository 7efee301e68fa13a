import type { LitElement, ReactiveController } from 'lit';
import type { SpaceSummary } from '../contract/spaces.js';
import { SpaceClosedEvent } from '../events/space-closed.js';
import { SpaceLeftEvent } from '../events/space-left.js';
import { closeSpace, leaveSpace, readSpace } from '../services/generated/spaces.js';
import { ServiceError } from '../services/service-error.js';
import type { SessionController } from '../session/session-controller.js';
import type { SessionValue } from '../session/session.js';
import { CallController } from './call-controller.js';
import { commandWithoutAnswer, type SpaceCommand } from './command-without-answer.js';
import { isSameTitle } from './same-title.js';

/** Closing ends a space for all its users; leaving ends the membership of this user. */
export type SpaceEnd = 'close' | 'leave';

/** Why confirming is of no use. */
export type EndRefusal = 'gone' | 'not-administrator' | 'last-administrator';

export interface EndSpaceSettings {
  /** The space is closed, or left. The focus is up to the host: the dialog and what opened it are going. */
  readonly ended: (space: SpaceSummary, end: SpaceEnd) => void;
  /** What the host shows of the space is not true any more, or may not be. */
  readonly outdated: (space: SpaceSummary) => void;
  /** The dialog is closed, and the button that opened it is no longer there. */
  readonly focusLost: (space: SpaceSummary) => void;
}

/**
 * Closes or leaves a space once the user has confirmed it, in the dialog of `ui/end-space.ts`. However often they
 * confirm, it is one act. The version that is closed is the one that was read for the dialog: what somebody else changes
 * after that is shown first.
 */
export class EndSpaceController implements ReactiveController {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #settings: EndSpaceSettings;
  readonly #reading: CallController;
  readonly #commands: Readonly<Record<SpaceEnd, SpaceCommand>>;
  #user: string | undefined;
  #end: SpaceEnd = 'leave';
  #space: SpaceSummary | undefined;
  #read: Promise<unknown> | undefined;
  #version: string | undefined;
  #isConfirming = false;
  #isTitleWrong = false;
  #isChanged = false;
  #opener: HTMLElement | null | undefined;

  constructor(host: LitElement, session: SessionController, settings: EndSpaceSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#reading = new CallController(host);
    this.#commands = { close: commandWithoutAnswer(host, session, closeSpace), leave: commandWithoutAnswer(host, session, leaveSpace) };
    host.addController(this);
  }

  /** The space in question, as it is known by now; `undefined` while the dialog is closed. */
  get space(): SpaceSummary | undefined {
    return this.#space;
  }

  get end(): SpaceEnd {
    return this.#end;
  }

  /** True once the user has confirmed, until it is settled. */
  get pending(): boolean {
    return this.#isConfirming;
  }

  /** True once it has taken so long that it is worth an announcement. */
  get isSlow(): boolean {
    return this.pending && this.#command.isSlow;
  }

  get refusal(): EndRefusal | undefined {
    if (this.pending) return undefined;
    const code = this.#failure?.code;
    if (code === 'not-found') return 'gone';
    if (code === 'conflict' && this.#end === 'leave') return 'last-administrator';
    const isLost = this.#end === 'close' && this.#space?.role !== 'administrator';
    return code === 'forbidden' || isLost ? 'not-administrator' : undefined;
  }

  /** Why it failed, if confirming again may help. */
  get failure(): ServiceError | undefined {
    return this.pending || this.refusal ? undefined : this.#failure;
  }

  /** True if it may have taken effect although no answer said so. */
  get isUnclear(): boolean {
    return !this.pending && this.#command.isUnclear;
  }

  /** True if something else was typed than the title of the space. */
  get isTitleWrong(): boolean {
    return this.#isTitleWrong;
  }

  /** True if somebody has changed the space since the host showed it, or since the user was asked. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** Opens the dialog. */
  ask(end: SpaceEnd, space: SpaceSummary): void {
    this.#opener = this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined;
    this.#begin(end, space);
  }

  /** Asks instead whether to close the space, which its last administrator cannot leave. */
  readonly closeInstead = (): void => {
    if (!this.#space) return;
    this.#begin('close', this.#space);
    void this.#focusFirst();
  };

  /** @param typed What was typed for the title of a space to close. */
  async confirm(typed: string): Promise<void> {
    const space = this.#space;
    if (!space || this.pending || this.refusal) return;
    this.#isTitleWrong = this.#end === 'close' && !isSameTitle(typed, space.title);
    this.#isConfirming = !this.#isTitleWrong;
    this.#host.requestUpdate();
    if (this.#isTitleWrong) return this.#host.shadowRoot?.querySelector<HTMLElement>('.question input')?.focus();
    await this.#send(space.id);
    if (this.#space?.id !== space.id) return;
    this.#isConfirming = false;
    await this.#showRefusal(space);
  }

  /** Closes the dialog, unless an answer is pending. */
  readonly cancel = (): void => {
    const space = this.#space;
    // A browser may have closed the dialog all the same.
    if (this.pending) this.#host.requestUpdate();
    if (!space || this.pending) return;
    const { isUnclear } = this;
    this.drop();
    if (isUnclear) {
      this.#session.reload();
      this.#settings.outdated(space);
    }
    void this.#host.updateComplete.then(() => {
      this.#opener?.focus();
      if (!this.#opener?.isConnected) this.#settings.focusLost(space);
    });
  };

  /** Closes the dialog and forgets the question. */
  drop(): void {
    this.#forget();
    this.#space = undefined;
  }

  /** To be called with each new session: the question goes with its user. */
  followSession(session: SessionValue): void {
    if (session?.person.id !== this.#user) this.drop();
    this.#user = session?.person.id;
  }

  hostUpdated() {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>('.question');
    // Also when the browser has closed it while an answer is pending.
    if (!this.#host.isConnected || !dialog || dialog.open) return;
    dialog.showModal();
    void this.#focusFirst();
  }

  get #command(): SpaceCommand {
    return this.#commands[this.#end];
  }

  get #failure(): ServiceError | undefined {
    return this.#reading.failure ?? this.#command.failure;
  }

  #begin(end: SpaceEnd, space: SpaceSummary) {
    this.#forget();
    this.#end = end;
    this.#space = space;
    if (end === 'close') void this.#readSpace();
  }

  #forget() {
    this.#reading.end();
    this.#commands.close.reset();
    this.#commands.leave.reset();
    this.#read = this.#version = undefined;
    this.#isConfirming = this.#isTitleWrong = this.#isChanged = false;
    this.#host.requestUpdate();
  }

  async #send(spaceId: string) {
    if (this.#end === 'close' && !this.#version) {
      await (this.#reading.pending ? this.#read : this.#readSpace());
      // Its title, which the user has typed, may be another one now.
      if (!this.#version || this.#isChanged) return;
    }
    this.#isChanged = false;
    const isDone = await this.#command.send({ spaceId }, { version: this.#version });
    const space = this.#space;
    if (space?.id !== spaceId) return;
    if (isDone) this.#finish(space);
    else if (this.#command.failure?.code === 'conflict' && this.#end === 'close') await this.#readSpace(true);
  }

  async #showRefusal(space: SpaceSummary) {
    this.#host.requestUpdate();
    if (this.refusal && this.refusal !== 'last-administrator') this.#settings.outdated(space);
    if (this.refusal) await this.#focusFirst();
  }

  #finish(space: SpaceSummary) {
    const end = this.#end;
    this.drop();
    this.#host.dispatchEvent(end === 'close' ? new SpaceClosedEvent({ space }) : new SpaceLeftEvent({ space }));
    this.#settings.ended(space, end);
    this.#session.reload();
  }

  /** @param isKnownToChange True if the service has said that it is no longer as it was read. */
  #readSpace(isKnownToChange = false): Promise<void> {
    const asked = this.#space!;
    this.#command.end();
    this.#version = undefined;
    const read = async () => {
      const { service } = this.#session;
      const space = await this.#reading.run('readSpace', async (signal) => {
        if (!service) throw new ServiceError('unavailable', 'Nothing provides a service here');
        return service.call(readSpace, { spaceId: asked.id }, { signal });
      });
      if (this.#space !== asked) return;
      if (space) {
        this.#space = space;
        this.#version = space.version;
        this.#isChanged = isKnownToChange || space.title !== asked.title;
        this.#host.requestUpdate();
      }
      if (this.#isChanged || this.refusal) this.#settings.outdated(this.#space);
    };
    return (this.#read = read());
  }

  async #focusFirst() {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('.question .first')?.focus();
  }
}
