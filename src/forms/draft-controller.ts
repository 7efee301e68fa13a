import type { ReactiveControllerHost } from 'lit';
import type { Attempt, AttemptStore } from '../controllers/command-controller.js';
import { dropDraft, readDraft, writeDraft } from '../session/drafts.js';
import type { SessionValue } from '../session/session.js';
import type { Values } from './fields.js';

interface Draft<Name extends string, Input> {
  readonly typed: Partial<Values<Name>>;
  readonly attempt?: Attempt<Input>;
}

/**
 * What one user typed into a form in this tab, and the command that is not settled yet. Written with every change, so
 * that neither a reload nor a crash loses anything.
 */
export class DraftController<Name extends string, Input> implements AttemptStore<Input> {
  readonly #host: ReactiveControllerHost;
  readonly #nameNow: () => string | undefined;
  #name = '';
  #user: string | undefined;
  #draft: Draft<Name, Input> = { typed: {} };
  #isRestored = false;
  #isStored = false;

  /**
   * @param name Of the draft: forms with the same name share one. A function for a form that changes with what it is
   *   about; `undefined` while that is not known.
   */
  constructor(host: ReactiveControllerHost, name: string | (() => string | undefined)) {
    this.#host = host;
    this.#nameNow = typeof name === 'string' ? () => name : name;
  }

  get typed(): Partial<Values<Name>> {
    return this.#draft.typed;
  }

  get attempt(): Attempt<Input> | undefined {
    return this.#draft.attempt;
  }

  set attempt(attempt: Attempt<Input> | undefined) {
    this.#write({ typed: this.typed, ...(attempt && { attempt }) });
  }

  /** True if the user has begun to fill in the form. */
  get isBegun(): boolean {
    return Object.keys(this.typed).length > 0 || Boolean(this.attempt);
  }

  /** True if what was typed is from before the page was loaded. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /**
   * Opens the draft of whoever is signed in. A session that has ended leaves the draft; signing out drops it.
   *
   * @returns true if what the form shows is no longer that of its user, and has to go.
   */
  follow(session: SessionValue): boolean {
    const user = session?.person.id;
    const name = this.#nameNow();
    if (user) return Boolean(name) && (user !== this.#user || name !== this.#name) && this.#open(user, name!);
    const isDropped = session === null && this.#isStored && readDraft(this.#name, this.#user ?? '') === undefined;
    if (isDropped) this.drop();
    return isDropped;
  }

  type(name: Name, value: string): void {
    this.#write({ ...this.#draft, typed: { ...this.typed, [name]: value } });
  }

  /** Forgets everything. */
  drop(): void {
    this.#isRestored = false;
    this.#write({ typed: {} });
  }

  #open(user: string, name: string): true {
    this.#user = user;
    this.#name = name;
    const stored = readDraft(name, user);
    this.#isStored = isDraft<Name, Input>(stored);
    this.#draft = isDraft<Name, Input>(stored) ? stored : { typed: {} };
    this.#isRestored = Object.values(this.typed).some(Boolean);
    this.#host.requestUpdate();
    return true;
  }

  #write(draft: Draft<Name, Input>) {
    this.#draft = draft;
    this.#isStored = false;
    if (!this.isBegun) dropDraft(this.#name);
    else if (this.#user) this.#isStored = writeDraft(this.#name, this.#user, draft);
    this.#host.requestUpdate();
  }
}

/** False for what a version wrote that had drafts of another form. */
function isDraft<Name extends string, Input>(stored: unknown): stored is Draft<Name, Input> {
  if (typeof stored !== 'object' || stored === null || !('typed' in stored)) return false;
  return !('attempt' in stored) || 'input' in (stored.attempt as object);
}
