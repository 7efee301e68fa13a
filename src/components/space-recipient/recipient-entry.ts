import type { Recipient } from '../../contract/recipients.js';
import { tidyIdentifier } from './identifier-text.js';
import { type Field, fields, type Problem, problemWith } from './problems.js';

/** Null, as frameworks write it, empties a field. */
export type Typed = Partial<Readonly<Record<Field, string | null>>>;

/** What the browser kept of the fields; an identifier alone where it fills in by itself. */
export function typedOf(state: FormData | File | string | null): Typed {
  if (typeof state === 'string') return { identifier: state };
  return state instanceof FormData ? { identifier: state.get('identifier') as string, name: state.get('name') as string } : {};
}

/** What stands in the two fields, and which of their problems may be said. */
export class RecipientEntry {
  /** Letter by letter. */
  typed: Readonly<Record<Field, string>> = { identifier: '', name: '' };
  /** True once a person or the page has put something in: the attributes no longer count. */
  isDirty = false;
  #said: Partial<Record<Field, boolean>> = {};
  #left: Recipient = this.recipient;

  /** Without what does not matter: as the service is asked. */
  get recipient(): Recipient {
    const { identifier, name } = this.typed;
    return { identifier: tidyIdentifier(identifier), name: name.trim() };
  }

  /** @param isTyped By the person, who has not left the field yet. */
  put({ identifier = this.typed.identifier, name = this.typed.name }: Typed, isTyped = false): void {
    this.typed = { identifier: identifier ?? '', name: name ?? '' };
    if (!isTyped) this.#left = this.recipient;
  }

  /** The fields begin anew. */
  start(identifier: string | null, name: string | null): void {
    this.typed = { identifier: tidyIdentifier(identifier ?? ''), name: name ?? '' };
    this.#left = this.recipient;
  }

  /** A field is left. True if something else stands there than when one was left last: what is wrong is said from then on. */
  leave(field: Field): boolean {
    this.typed = { ...this.typed, identifier: this.recipient.identifier };
    const isChanged = !this.isLeft;
    this.#left = this.recipient;
    if (isChanged) this.say(field);
    return isChanged;
  }

  /** Whether nothing was typed since a field was left last: what is, is checked when it is left too. */
  get isLeft(): boolean {
    const { identifier, name } = this.recipient;
    return this.#left.identifier === identifier && this.#left.name === name;
  }

  say(...fields: readonly Field[]): void {
    for (const field of fields) this.#said[field] = true;
  }

  forget(): void {
    this.isDirty = false;
    this.#said = {};
  }

  /**
   * The first problem, and the field that it is of.
   *
   * @param outcome What the service has said, if it has.
   */
  problem(required: boolean, outcome: boolean | undefined): readonly [Field, Problem] | undefined {
    for (const field of fields) {
      const problem = this.#problemOf(field, required);
      if (problem) return [field, problem];
    }
    if (outcome || !this.recipient.identifier) return undefined;
    return ['identifier', outcome === false ? 'differs' : 'unchecked'];
  }

  /** What is wrong with a field, once that may be said. */
  saidProblem(field: Field, required: boolean, outcome: boolean | undefined): Problem | undefined {
    const problem = this.#problemOf(field, required);
    if (problem) return this.#said[field] ? problem : undefined;
    return outcome === false ? 'differs' : undefined;
  }

  #problemOf(field: Field, required: boolean): Problem | undefined {
    const { identifier, name } = this.recipient;
    return problemWith(field, identifier, name, required);
  }
}
