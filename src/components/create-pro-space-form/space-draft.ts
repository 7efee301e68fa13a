import type { ReactiveControllerHost } from 'lit';
import { dropDraft, readDraft, writeDraft } from '../../session/drafts.js';
import { type Field, fields, type NewProSpace, type Values } from './fields.js';

const name = 'create-pro-space-form';

/** Something that was sent to be created. */
export interface Attempt {
  /** Sent again with the same values, so that they never create two spaces. */
  readonly key: string;
  readonly space: NewProSpace;
  /** No answer came, so the space may exist. */
  readonly unanswered: boolean;
}

interface Stored {
  readonly typed: Partial<Values>;
  readonly attempt?: Attempt;
}

/**
 * What one person typed, and the attempt to create it that is not settled yet. Written with every change, so that
 * neither a reload nor a crash loses anything.
 */
export class SpaceDraft {
  readonly #host: ReactiveControllerHost;
  #person: string | undefined;
  #stored: Stored = { typed: {} };
  #restored = false;
  #isKept = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get typed(): Partial<Values> {
    return this.#stored.typed;
  }

  get attempt(): Attempt | undefined {
    return this.#stored.attempt;
  }

  set attempt(attempt: Attempt | undefined) {
    this.#write({ typed: this.#stored.typed, ...(attempt && { attempt }) });
  }

  /** Whether this person began to fill in the form. */
  get isBegun(): boolean {
    return Object.keys(this.typed).length > 0 || Boolean(this.attempt);
  }

  /** Whether what was typed was found again, and not typed since the page was loaded. */
  get isRestored(): boolean {
    return this.#restored;
  }

  /** Takes up what this person left; what somebody else left is forgotten. Answers whether it is somebody else. */
  open(person: string): boolean {
    if (person === this.#person) return false;
    this.#person = person;
    const stored = readDraft(name, person);
    this.#isKept = isStored(stored);
    this.#stored = isStored(stored) ? stored : { typed: {} };
    this.#restored = fields.some((field) => this.typed[field]);
    this.#host.requestUpdate();
    return true;
  }

  type(field: Field, value: string): void {
    this.#write({ ...this.#stored, typed: { ...this.typed, [field]: value } });
  }

  /** Forgets everything. */
  drop(): void {
    this.#restored = false;
    this.#write({ typed: {} });
  }

  /** A session that ended leaves the draft; a person who signed out had it dropped, and then nothing stays here either: answers so. */
  followSignOut(): boolean {
    const isDropped = this.#isKept && Boolean(this.#person) && readDraft(name, this.#person ?? '') === undefined;
    if (isDropped) this.drop();
    return isDropped;
  }

  #write(stored: Stored) {
    this.#stored = stored;
    this.#isKept = false;
    if (!this.isBegun) dropDraft(name);
    else if (this.#person) this.#isKept = writeDraft(name, this.#person, stored);
    this.#host.requestUpdate();
  }
}

/** Whether it was written by a version that wrote drafts as this one does. */
function isStored(stored: unknown): stored is Stored {
  return typeof stored === 'object' && stored !== null && 'typed' in stored;
}
