import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { SpaceSummary } from '../contract/spaces.js';
import { EndSpaceController, type EndSpaceSettings, type SpaceEnd } from '../controllers/end-space-controller.js';
import type { Dictionary } from '../localization/dictionary.js';
import type { EndSpaceSentences } from '../localization/end-space/end-space-sentences.js';
import { isolate } from '../localization/isolate.js';
import { LocalizationController } from '../localization/localization-controller.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import type { SessionValue } from '../session/session.js';
import type { SessionController } from '../session/session-controller.js';
import { fieldStyles } from '../styles/fields.js';
import { addStyles } from './add-styles.js';
import { renderEndSpace } from './end-space.js';
import { endSpaceStyles } from './end-space.styles.js';

/** What the dialog says, among other sentences. */
export type EndSpaceMessages = SharedMessages & EndSpaceSentences;

export interface EndSpaceDialogSettings extends Pick<EndSpaceSettings, 'outdated' | 'focusLost'> {
  /**
   * The space is closed, or left. The focus is up to the host.
   *
   * @param words What has happened, in a sentence.
   */
  readonly ended: (space: SpaceSummary, words: string) => void;
}

/** The dialog in which a user closes or leaves a space. An element downloads it by `space-ending.ts`. */
export class EndSpaceDialog {
  readonly #host: LitElement;
  readonly #localization: LocalizationController<EndSpaceMessages>;
  readonly #ending: EndSpaceController;

  constructor(
    host: LitElement,
    session: SessionController,
    dictionary: Dictionary<EndSpaceMessages>,
    { ended, outdated, focusLost }: EndSpaceDialogSettings,
  ) {
    this.#host = host;
    this.#localization = new LocalizationController(host, dictionary);
    this.#ending = new EndSpaceController(host, session, {
      ended: (space, end) => ended(space, this.#localization.messages?.ends[end].done(isolate(space.title)) ?? ''),
      outdated,
      focusLost,
    });
    this.#ending.followSession(session.session);
    addStyles(host, [fieldStyles, endSpaceStyles]);
  }

  ask(end: SpaceEnd, space: SpaceSummary): void {
    this.#ending.ask(end, space);
  }

  followSession(session: SessionValue): void {
    this.#ending.followSession(session);
  }

  render(headingLevel: number): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    return messages ? renderEndSpace(this.#ending, { host: this.#host, messages, headingLevel }) : nothing;
  }
}
