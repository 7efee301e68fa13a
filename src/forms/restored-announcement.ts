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
  #messages: FormSentences | undefined;
  #isTold = false;

  constructor(form: RestorableForm, announcer: Announcer) {
    this.#form = form;
    this.#announcer = announcer;
  }

  hostUpdate() {
    const { messages } = this.#form.localization;
    const { isRestored, attempt } = this.#form.draft;
    // No words of the language before are left where a screen reader finds them.
    if (this.#messages && messages !== this.#messages) this.#announcer.announce('');
    this.#messages = messages;
    if (!messages || isRestored === this.#isTold) return;
    this.#isTold = isRestored;
    // What became of an attempt is said instead.
    if (isRestored && !attempt) this.#announcer.announce(messages.restored);
  }
}
