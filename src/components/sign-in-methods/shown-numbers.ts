import type { LitElement } from 'lit';
import type { SignInMethod } from '../../contract/sign-in-methods.js';
import { CopyController } from '../../controllers/copy-controller.js';

/** The certificate numbers that the user has asked to see, and the one that was copied last. */
export class ShownNumbers {
  readonly #host: LitElement;
  readonly #copying: CopyController;
  readonly #shown = new Set<string>();
  #copied = '';

  constructor(host: LitElement) {
    this.#host = host;
    this.#copying = new CopyController(host);
  }

  isShown({ id }: SignInMethod): boolean {
    return this.#shown.has(id);
  }

  toggle({ id }: SignInMethod): void {
    if (!this.#shown.delete(id)) this.#shown.add(id);
    this.#host.requestUpdate();
  }

  /** What came of copying this number, and how to copy it. */
  copyingOf({ id }: SignInMethod): Pick<CopyController, 'result' | 'copy'> {
    return {
      result: this.#copied === id ? this.#copying.result : undefined,
      copy: (text) => {
        this.#copied = id;
        return this.#copying.copy(text);
      },
    };
  }

  /** Hides all of them: somebody else is signed in. */
  drop(): void {
    this.#shown.clear();
  }
}
