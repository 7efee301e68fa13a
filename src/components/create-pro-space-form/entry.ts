import type { ReactiveControllerHost } from 'lit';
import type { FieldErrorCode } from '../../contract/problems.js';
import { maxLength } from '../../contract/limits.js';
import type { Creation } from './creation.js';
import { type Field, fields, type Problems, problemWith, type Values } from './fields.js';
import type { SpaceDraft } from './space-draft.js';

/** What is filled in, and what is wrong with it. */
export class Entry {
  /** The address that the authentication product states, until the person types another. */
  statedEmail = '';

  readonly #host: ReactiveControllerHost;
  readonly #draft: SpaceDraft;
  readonly #creation: Creation;
  #left: ReadonlySet<Field> = new Set();
  #faulty: readonly Field[] = [];
  #formerTitle: string | undefined;

  constructor(host: ReactiveControllerHost, draft: SpaceDraft, creation: Creation) {
    this.#host = host;
    this.#draft = draft;
    this.#creation = creation;
  }

  get values(): Values {
    return { title: '', legalName: '', email: this.statedEmail, ...this.#draft.typed };
  }

  /** Everything that is wrong, by the contract or for the service, whether it is time to say so or not. */
  get problems(): Problems {
    const { values } = this;
    const refused = this.#creation.problemsIn(values);
    const found = fields.map((field) => [field, problemWith(field, values[field]) ?? refused[field]] as const);
    return Object.fromEntries(found.filter(([, problem]) => problem));
  }

  /** The fields at fault when the person last confirmed. */
  get faulty(): readonly Field[] {
    return this.#faulty;
  }

  /** What to find fault with in a field: nothing before the person has left it. */
  remark(field: Field): FieldErrorCode | undefined {
    return this.#left.has(field) ? this.problems[field] : undefined;
  }

  type(field: Field, value: string): void {
    this.#draft.type(field, value);
  }

  leave(field: Field): void {
    this.#left = new Set([...this.#left, field]);
    this.#host.requestUpdate();
  }

  /** Finds fault with every field. Answers the first at fault. */
  review(): Field | undefined {
    this.#left = new Set(fields);
    const { problems } = this;
    this.#faulty = fields.filter((field) => problems[field]);
    this.#host.requestUpdate();
    return this.#faulty[0];
  }

  /** What can be done about the title: take the legal name for it, or have the former title back. */
  get takeover(): 'offered' | 'done' | undefined {
    const { title, legalName } = this.values;
    const wanted = legalName.trim();
    if (wanted && title.trim() === wanted) return this.#formerTitle === undefined ? undefined : 'done';
    return wanted && wanted.length <= maxLength.title ? 'offered' : undefined;
  }

  takeLegalName(): void {
    const { title, legalName } = this.values;
    this.#formerTitle = title;
    this.type('title', legalName.trim());
  }

  undoTakeover(): void {
    const title = this.#formerTitle ?? '';
    this.#formerTitle = undefined;
    this.type('title', title);
  }

  /** Nothing is found fault with any more, and nothing can be undone. */
  reset(): void {
    this.#left = new Set();
    this.#faulty = [];
    this.#formerTitle = undefined;
    this.#host.requestUpdate();
  }
}
