import type { LitElement } from 'lit';
import type { SwitchController } from '../../controllers/switch-controller.js';
import type { UnsavedChangesController } from '../../controllers/unsaved-changes-controller.js';
import type { ProfileGroup } from './profile-group.js';

/** What a user can decide about unsaved changes before a switch. */
export class UnsavedQuestion {
  readonly #host: LitElement;
  readonly #unsaved: UnsavedChangesController;
  readonly #switching: SwitchController;
  readonly #changed: () => readonly ProfileGroup[];

  /** @param changed The groups with something to save. */
  constructor(
    host: LitElement,
    unsaved: UnsavedChangesController,
    switching: SwitchController,
    changed: () => readonly ProfileGroup[],
  ) {
    this.#host = host;
    this.#unsaved = unsaved;
    this.#switching = switching;
    this.#changed = changed;
  }

  readonly stay = async (): Promise<void> => {
    const [first] = this.#changed();
    this.#close();
    await first?.form.focus(first.field);
  };

  readonly save = async (): Promise<void> => {
    const { target } = this.#unsaved;
    this.#close();
    for (const group of this.#changed()) if (!(await group.save())) return;
    if (target) await this.#switching.switchTo(target);
  };

  readonly discard = async (): Promise<void> => {
    const { target } = this.#unsaved;
    this.#close();
    for (const group of this.#changed()) group.drop();
    if (target) await this.#switching.switchTo(target);
  };

  #close() {
    this.#host.renderRoot.querySelector<HTMLDialogElement>('.unsaved')?.close();
    this.#unsaved.settle();
  }
}
