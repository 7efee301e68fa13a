import type { ReactiveControllerHost } from 'lit';
import type { LocalizationController } from '../../localization/localization-controller.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { SessionController } from '../../session/session-controller.js';
import { Announcer } from '../../controllers/announcer.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';
import type { Entry } from './entry.js';
import { charactersLeft, isField } from './fields.js';
import { countOf, problemText } from './render-field.js';
import { TitleCheck } from './title-check.js';

/** What changes with each key is announced when nothing was typed for so many milliseconds. */
const whileTyping = 1_000;

/** Follows a person through the fields, and says what there is to say about what they fill in. */
export class Remarks {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #entry: Entry;
  readonly #localization: LocalizationController<CreateProSpaceFormMessages>;
  readonly #announcer: Announcer;
  readonly #titleCheck: TitleCheck;

  /** Resolves once no pointer is held down: what moves before would slip away from under it, and the click be lost. */
  #released = Promise.resolve();

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    localization: LocalizationController<CreateProSpaceFormMessages>,
    entry: Entry,
  ) {
    this.#host = host;
    this.#entry = entry;
    this.#localization = localization;
    this.#announcer = new Announcer(host);
    this.#titleCheck = new TitleCheck(host, session);
    host.addEventListener('pointerdown', this.#awaitRelease);
  }

  /** What a polite live region should say now. */
  get announcement(): string {
    return this.#announcer.text;
  }

  /** A space of the person that has the title filled in. */
  get namesake(): SpaceSummary | undefined {
    return this.#titleCheck.namesake(this.#entry.values.title);
  }

  readonly type = (event: InputEvent): void => {
    const { name, value } = event.target as HTMLInputElement;
    if (!isField(name)) return;
    this.#entry.type(name, value);
    const left = charactersLeft(name, value);
    if (left !== undefined) this.announce((messages) => countOf(left, messages), whileTyping);
  };

  readonly leave = async (event: FocusEvent): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const field = input.name;
    // When the window loses the focus, the field is still the active element.
    if (!isField(field) || this.#host.shadowRoot?.activeElement === input) return;
    await this.#released;
    this.#entry.leave(field);
    const problem = this.#entry.remark(field);
    if (problem) this.announce((messages) => problemText(field, problem, messages));
    if (field === 'title') await this.#checkTitle();
  };

  readonly takeOver = async (): Promise<void> => {
    if (this.#entry.takeover === 'done') {
      this.#entry.undoTakeover();
      this.announce((messages) => messages.undone);
    } else {
      this.#entry.takeLegalName();
      this.announce((messages) => messages.tookLegalName(this.#entry.values.title));
    }
    await this.#checkTitle();
  };

  announce(say: (messages: CreateProSpaceFormMessages) => string, pause?: number): void {
    const { messages } = this.#localization;
    if (messages) this.#announcer.announce(say(messages), pause);
  }

  /** Nothing that was said or found holds any more. */
  reset(): void {
    this.#announcer.announce('');
    this.#titleCheck.forget();
  }

  #awaitRelease = () => {
    this.#released = new Promise((resolve) => {
      const listening = new AbortController();
      const { signal } = listening;
      const release = () => {
        listening.abort();
        setTimeout(resolve);
      };
      for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { capture: true, signal });
    });
  };

  async #checkTitle() {
    const namesake = await this.#titleCheck.ask(this.#entry.values.title, this.#localization.pageLanguage);
    if (namesake) this.announce((messages) => messages.titleTaken(namesake.identifier));
  }
}
