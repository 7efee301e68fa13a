import type { ReactiveController } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import type { LocalizationController } from '../localization/localization-controller.js';
import type { DraftController } from './draft-controller.js';
import type { FormSentences } from '../localization/form/form-sentences.js';

interface RestorableForm {
  readonly draft: Pick<DraftController<string, unknown>, 'isRestored' | 'attempt'>;
  readonly localization: Pick<LocalizationController<FormSentences>, 'messages'>;
}

/** Announces that what was typed before came back with the page, where somebody who does not see it would not look for it. */
export class RestoredAnnouncement implements ReactiveController {
  readonly #form: RestorableForm;
  readonly #announcer: Announcer;
  #isTold = false;

  constructor(form: RestorableForm, announcer: Announcer) {
    this.#form = form;
    this.#announcer = announcer;
  }

  hostUpdate() {
    const { messages } = this.#form.localization;
    const { isRestored, attempt } = this.#form.draft;
    if (!messages || isRestored === this.#isTold) return;
    this.#isTold = isRestored;
    // What became of an attempt is said instead.
    if (isRestored && !attempt) this.#announcer.announce(messages.restored);
  }
}
