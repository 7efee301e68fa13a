import type { LitElement } from 'lit';
import type { Recipient, RecipientCheck as Answer } from '../../contract/recipients.js';
import { CommandController } from '../../controllers/command-controller.js';
import { checkRecipient } from '../../services/generated/recipients.js';
import type { ServiceError } from '../../services/service-error.js';
import type { SessionController } from '../../session/session-controller.js';

interface Listeners {
  /** An answer has come to what is asked for at this moment. */
  readonly settled: (answer: Recipient & Answer) => void;
  readonly failed: () => void;
}

/** Asks the service whether an identifier and a name belong together, and remembers the last answer. */
export class RecipientCheck {
  readonly #command: CommandController<Recipient, Answer>;
  readonly #listeners: Listeners;
  #known: (Recipient & Answer) | undefined;
  #asked: { readonly recipient: Recipient; readonly answer: Promise<boolean | undefined> } | undefined;

  constructor(host: LitElement, session: SessionController, listeners: Listeners) {
    this.#command = new CommandController<Recipient, Answer>(host, session, { operation: checkRecipient });
    this.#listeners = listeners;
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

  /** Whether both belong together; `undefined` until that is known. */
  outcome(recipient: Recipient): boolean | undefined {
    return isSame(this.#known, recipient) ? this.#known!.matches : undefined;
  }

  /** Resolves to `undefined` when no answer came, or something else stands there by then. */
  ask(recipient: Recipient): Promise<boolean | undefined> {
    const known = this.outcome(recipient);
    if (known !== undefined) return Promise.resolve(known);
    if (this.pending && isSame(this.#asked?.recipient, recipient)) return this.#asked!.answer;
    this.#command.end();
    const answer = this.#send(recipient);
    this.#asked = { recipient, answer };
    return answer;
  }

  /** Both are known to belong together: they come from an answer of the service. */
  confirm(recipient: Recipient): void {
    this.#command.end();
    this.#settle({ ...recipient, matches: true });
  }

  /** Something else stands there: an answer to what was asked for before is not waited for. */
  moveOn(recipient: Recipient): void {
    if (!isSame(this.#asked?.recipient, recipient)) this.#command.end();
  }

  /** Forgets everything. */
  drop(): void {
    this.#known = this.#asked = undefined;
    this.#command.reset();
  }

  async #send(recipient: Recipient): Promise<boolean | undefined> {
    const answer = await this.#command.send(recipient);
    if (!isSame(this.#asked?.recipient, recipient)) return undefined;
    if (answer) this.#settle({ ...recipient, matches: answer.matches });
    else this.#listeners.failed();
    return answer?.matches;
  }

  #settle(answer: Recipient & Answer) {
    this.#known = answer;
    this.#listeners.settled(answer);
  }
}

function isSame(one: Recipient | undefined, { identifier, name }: Recipient): boolean {
  return one?.identifier === identifier && one.name === name;
}
