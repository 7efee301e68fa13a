import type { LitElement, ReactiveController } from 'lit';
import type { FieldErrorCode } from '../contract/problems.js';
import { Announcer } from '../controllers/announcer.js';
import type { LocalizationController } from '../localization/localization-controller.js';
import type { ServiceError } from '../services/service-error.js';
import type { Session, SessionValue } from '../session/session.js';
import type { SessionController } from '../session/session-controller.js';
import { type Blocker, findBlocker, isBlocking } from './blocker.js';
import type { DraftController } from './draft-controller.js';
import type { Fields, Values } from './fields.js';
import { focusInside } from './focus.js';
import { countText, type FormMessages, problemText } from './form-messages.js';
import { keepInside } from './keep-inside.js';
import { PointerRelease } from './pointer-release.js';
import { RestoredAnnouncement } from './restored-announcement.js';

/** Milliseconds without a key after which the characters left are announced. */
const typingPauseMs = 1_000;

/** What a form sends; a `CommandController` is one. */
interface FormCommand {
  readonly pending: boolean;
  readonly failure: ServiceError | undefined;
  end(): void;
}

export interface FormSettings<Name extends string> {
  readonly fields: Fields<Name>;
  readonly draft: DraftController<Name, unknown>;
  readonly command: FormCommand;
  readonly localization: LocalizationController<FormMessages<Name>>;
  /** Values for fields that the user has not typed into. Empty unless stated. */
  readonly prefill?: (session: Session | undefined) => Partial<Values<Name>>;
  /** True if nothing can be sent because a limit is reached. */
  readonly isLimitReached?: (session: Session) => boolean;
  /** False for what the service takes before the terms are accepted. */
  readonly needsTerms?: boolean;
  /** Called with the values as they are sent, once nothing is wrong with them. */
  readonly send: (values: Values<Name>) => Promise<unknown>;
  /** Called when the user has left a field. */
  readonly checkFurther?: (name: Name) => unknown;
  /** Called when everything is forgotten, for example because another user is signed in. */
  readonly startedOver?: () => void;
}

/**
 * What happens in a form: what the user types is kept, what is wrong is said once a field is left, submitting sends it
 * or leads to what is in the way. `ui/field.ts`, `ui/error-summary.ts` and `ui/blocker.ts` render it.
 */
export class FormController<Name extends string> implements ReactiveController {
  readonly fields: Fields<Name>;
  readonly draft: DraftController<Name, unknown>;
  readonly session: SessionController;
  readonly #host: LitElement;
  readonly #settings: FormSettings<Name>;
  readonly #announcer: Announcer;
  readonly #pointer: PointerRelease;
  #lastSession: Session | undefined;
  #left: ReadonlySet<Name> = new Set();
  #invalidFields: readonly Name[] = [];
  #sent: Values<Name> | undefined;
  #shown: Partial<Values<Name>> = {};

  constructor(host: LitElement, session: SessionController, settings: FormSettings<Name>) {
    this.fields = settings.fields;
    this.draft = settings.draft;
    this.session = session;
    this.#host = host;
    this.#settings = settings;
    this.#announcer = new Announcer(host);
    this.#pointer = new PointerRelease(host);
    host.addController(this);
    host.addController(new RestoredAnnouncement(settings, this.#announcer));
  }

  get values(): Values<Name> {
    const filledIn: Partial<Values<Name>> = { ...this.#settings.prefill?.(this.#lastSession), ...this.draft.typed };
    return Object.fromEntries(this.fields.names.map((name) => [name, filledIn[name] ?? ''])) as Values<Name>;
  }

  /** The session that was known last: it stays after it has ended, as the fields do. */
  get lastSession(): Session | undefined {
    return this.#lastSession;
  }

  /** True while the command is pending: the fields are then read-only. */
  get pending(): boolean {
    return this.#settings.command.pending;
  }

  get blocker(): Blocker | undefined {
    const { command, isLimitReached, needsTerms } = this.#settings;
    return findBlocker(this.session, command.failure?.code, isLimitReached, needsTerms);
  }

  /** The fields that were invalid when the user last submitted the form. */
  get invalidFields(): readonly Name[] {
    return this.#invalidFields;
  }

  /** What a polite live region should say now. */
  get announcement(): string {
    return this.#announcer.text;
  }

  announce(text = '', pause?: number): void {
    this.#announcer.announce(text, pause);
  }

  /** Moves the focus to the element of this id, as soon as it is rendered. The id of a field is its name. */
  focus(id: string | undefined, otherwise?: string): Promise<void> {
    return focusInside(this.#host, id, otherwise);
  }

  /** What is wrong with a field, also what is not to be said yet. What the service refused is wrong until it is changed. */
  problemWith(name: Name): FieldErrorCode | undefined {
    const value = this.values[name];
    const refused = this.#settings.command.failure?.fields.find(({ field }) => field === name);
    return this.fields.problemWith(name, value) ?? (this.#sent?.[name] === value.trim() ? refused?.code : undefined);
  }

  /** What is wrong with a field, once the user has left it. */
  visibleProblem(name: Name): FieldErrorCode | undefined {
    return this.#left.has(name) ? this.problemWith(name) : undefined;
  }

  readonly type = (event: InputEvent): void => {
    keepInside(event);
    const { name, value } = event.target as HTMLInputElement & { readonly name: Name };
    this.#take(name, value);
    const { messages } = this.#settings.localization;
    const left = this.fields.charactersLeft(name, value);
    if (left !== undefined && messages) this.announce(countText(left, messages), typingPauseMs);
  };

  /** Takes what password managers and browsers have filled in: many tell the page nothing, or only `change`. */
  readonly takeFilledIn = (): void => {
    for (const [name, value] of this.#fieldValues()) if (value !== this.#shown[name]) this.#take(name, value);
  };

  readonly leave = async (event: FocusEvent): Promise<void> => {
    const input = event.target as HTMLInputElement & { readonly name: Name };
    const { name } = input;
    // When the window loses the focus, the field is still the active element.
    if (this.#host.shadowRoot?.activeElement === input) return;
    await this.#pointer.released;
    this.#left = new Set([...this.#left, name]);
    this.#host.requestUpdate();
    const { localization, checkFurther } = this.#settings;
    const problem = this.problemWith(name);
    if (problem && localization.messages) this.announce(problemText(this.fields, name, problem, localization.messages));
    await checkFurther?.(name);
  };

  /** Sends the values, unless something is in the way: then the focus moves to the message about it. */
  readonly submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.pending) return;
    this.takeFilledIn();
    if (this.blocker) return this.focus('blocker');
    const invalid = this.#review();
    // A form of one field has no summary.
    if (invalid) await this.focus('summary', invalid);
    else await this.#send();
  };

  /** To be called with each new session. What was typed stays when a session ends, and goes with its user. */
  followSession(session: SessionValue): void {
    const { command } = this.#settings;
    if (session) this.#lastSession = session;
    if (this.draft.follow(session)) this.startOver();
    else if (session && isBlocking(command.failure?.code)) command.end();
  }

  /** Discards what was typed. */
  readonly discard = async (): Promise<void> => {
    this.draft.drop();
    this.startOver();
    await this.focus(this.fields.names[0]);
  };

  /** Forgets a pending command and what was wrong; what was typed stays in the draft. */
  startOver(): void {
    const { command, startedOver } = this.#settings;
    command.end();
    this.#left = new Set();
    this.#invalidFields = [];
    this.#sent = undefined;
    // What is in the fields belongs to what is forgotten.
    this.#noteShown();
    this.announce();
    startedOver?.();
  }

  hostUpdate() {
    this.takeFilledIn();
  }

  hostUpdated() {
    const { values } = this;
    const { messages } = this.#settings.localization;
    for (const name of this.fields.names) {
      const input = this.#input(name);
      if (!input || !messages) continue;
      // Here, not in the template: what counts is what the field holds, not what Lit wrote last.
      if (input.value !== values[name]) input.value = values[name];
      const problem = this.problemWith(name);
      input.setCustomValidity(problem ? problemText(this.fields, name, problem, messages) : '');
    }
    this.#noteShown();
  }

  #take(name: Name, value: string) {
    this.#shown = { ...this.#shown, [name]: value };
    this.draft.type(name, value);
  }

  #noteShown() {
    this.#shown = Object.fromEntries(this.#fieldValues()) as Partial<Values<Name>>;
  }

  #fieldValues(): (readonly [Name, string])[] {
    return this.fields.names.flatMap((name) => {
      const input = this.#input(name);
      return input ? [[name, input.value] as const] : [];
    });
  }

  #input(name: Name) {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
  }

  async #send() {
    const { command, send } = this.#settings;
    this.#sent = this.fields.trim(this.values);
    await send(this.#sent);
    if (this.blocker) await this.focus('blocker');
    else if (command.failure) await this.focus(this.#review());
  }

  /** Shows what is wrong with every field. Returns the first invalid one. */
  #review(): Name | undefined {
    const { names } = this.fields;
    this.#left = new Set(names);
    this.#invalidFields = names.filter((name) => this.problemWith(name));
    this.#host.requestUpdate();
    return this.#invalidFields[0];
  }
}
