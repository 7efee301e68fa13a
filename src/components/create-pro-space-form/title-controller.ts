import type { ReactiveControllerHost } from 'lit';
import { fold } from '../../contract/folding.js';
import { maxLength } from '../../contract/limits.js';
import { isVisible } from '../../contract/text-rules.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import { CallController } from '../../controllers/call-controller.js';
import type { FormController } from '../../forms/form-controller.js';
import { listSpaces } from '../../services/generated/spaces.js';
import type { SessionController } from '../../session/session-controller.js';
import type { Field } from './fields.js';

type TitleForm = Pick<FormController<Field>, 'values' | 'draft'>;

/** Helps to find a title: tells if the user has a space with it already, and copies the legal name into it. */
export class TitleController {
  readonly #session: SessionController;
  readonly #call: CallController;
  readonly #form: TitleForm;
  #checked = '';
  #found: SpaceSummary | undefined;
  #formerTitle: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, session: SessionController, form: TitleForm) {
    this.#session = session;
    this.#call = new CallController(host);
    this.#form = form;
  }

  /** Another space of the user with this title, as far as it was checked. */
  get duplicate(): SpaceSummary | undefined {
    return this.#found && fold(this.#form.values.title) === fold(this.#found.title) ? this.#found : undefined;
  }

  /**
   * Resolves to another space of the user with this title, if there is one and it was not known yet. It only ever
   * warns: when the check fails, nothing is said.
   */
  async checkDuplicate(language: string): Promise<SpaceSummary | undefined> {
    const { service } = this.#session;
    const title = this.#form.values.title.trim();
    const folded = fold(title);
    if (!service || folded === this.#checked || title.length > maxLength.title) return undefined;
    this.#forgetDuplicate();
    this.#checked = folded;
    if (!folded) return undefined;
    const page = await this.#call.run('listSpaces', (signal) =>
      service.call(listSpaces, { title, limit: 1 }, { signal, language }),
    );
    if (folded !== this.#checked) return undefined;
    if (!page) this.#checked = '';
    this.#found = page?.items.find((space) => fold(space.title) === folded);
    return this.#found;
  }

  /** Whether the legal name can be copied into the title, or was and can be taken back. */
  get legalNameCopy(): 'offered' | 'done' | undefined {
    const { title, legalName } = this.#form.values;
    const copy = legalName.trim();
    if (!isVisible(copy)) return undefined;
    if (title.trim() === copy) return this.#formerTitle === undefined ? undefined : 'done';
    return copy.length <= maxLength.title ? 'offered' : undefined;
  }

  copyLegalName(): void {
    const { title, legalName } = this.#form.values;
    this.#formerTitle = title;
    this.#form.draft.type('title', legalName.trim());
  }

  undoCopy(): void {
    const title = this.#formerTitle ?? '';
    this.#formerTitle = undefined;
    this.#form.draft.type('title', title);
  }

  /** Forgets what was found and what could be undone. */
  reset(): void {
    this.#forgetDuplicate();
    this.#formerTitle = undefined;
  }

  #forgetDuplicate() {
    this.#call.end();
    this.#checked = '';
    this.#found = undefined;
  }
}
