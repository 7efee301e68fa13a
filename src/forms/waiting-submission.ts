import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { PointerRelease } from './pointer-release.js';

type SubmitButton = HTMLButtonElement | HTMLInputElement;

interface Submission {
  readonly button: SubmitButton | undefined;
  readonly click: Event | undefined;
}

/** One for all fields: the button that a pointer is held down on is the page's. */
let pointer: PointerRelease | undefined;

interface Field extends ReactiveControllerHost, HTMLElement {
  readonly form: HTMLFormElement | null;
}

/**
 * The submission of a form that came while a field of it was not settled: the field was not valid yet, so the browser has
 * stopped it, and it is made again with the same button once the field is. What a page asks by `checkValidity()` is none.
 */
export class WaitingSubmission implements ReactiveController {
  readonly #host: Field;
  readonly #beginning: () => void;
  /** What the browser may be about to submit with. */
  #begun: Submission | undefined;
  #held: Submission | undefined;

  /** @param beginning Called before the browser validates. */
  constructor(host: Field, beginning: () => void) {
    this.#host = host;
    this.#beginning = beginning;
    host.addController(this);
  }

  /** Resolves once no pointer is held down: a button that moves before that is not clicked. */
  get released(): Promise<void> {
    return pointer?.released ?? Promise.resolve();
  }

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Holds what is being submitted at this moment. False if nothing is. */
  hold(): boolean {
    if (this.#begun) this.#held = this.#begun;
    return this.#begun !== undefined;
  }

  /** Makes the held submission, if nothing else is in its way. */
  release(): void {
    const { form } = this.#host;
    const held = this.drop();
    if (!held || !form?.matches(':valid') || held.click?.defaultPrevented) return;
    const { button } = held;
    form.requestSubmit(button?.form === form && !button.disabled ? button : undefined);
  }

  drop(): Submission | undefined {
    const held = this.#held;
    this.#held = undefined;
    return held;
  }

  /** Submits as Enter in a field does: by the first button that submits, or without one. */
  submitImplicitly(): void {
    const { form } = this.#host;
    if (!form) return;
    const button = Array.from(form.elements).find(isSubmitButton);
    if (button) return button.click();
    this.#begin({ button: undefined, click: undefined });
    form.requestSubmit();
  }

  hostConnected() {
    pointer ??= new PointerRelease(document);
    document.addEventListener('click', this.#noteClick, true);
  }

  hostDisconnected() {
    document.removeEventListener('click', this.#noteClick, true);
    this.#held = undefined;
  }

  #noteClick = (click: Event) => {
    const button = click.composedPath().find((target) => isSubmitButton(target));
    if (button?.form && button.form === this.#host.form) this.#begin({ button, click });
  };

  /** The browser validates in the same task. */
  #begin(submission: Submission) {
    this.#begun = submission;
    this.#beginning();
    setTimeout(() => {
      if (this.#begun === submission) this.#begun = undefined;
    });
  }
}

function isSubmitButton(target: unknown): target is SubmitButton {
  return (target instanceof HTMLButtonElement || target instanceof HTMLInputElement) && /^(submit|image)$/u.test(target.type);
}
