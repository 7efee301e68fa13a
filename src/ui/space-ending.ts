import { type LitElement, nothing, type TemplateResult } from 'lit';
import type { SpaceSummary } from '../contract/spaces.js';
import { DeferredPart } from '../controllers/deferred-part.js';
import type { SpaceEnd } from '../controllers/end-space-controller.js';
import type { DeferredPartSentences } from '../localization/deferred-part/deferred-part-sentences.js';
import type { Dictionary } from '../localization/dictionary.js';
import type { LocalizationController } from '../localization/localization-controller.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import type { SessionValue } from '../session/session.js';
import type { SessionController } from '../session/session-controller.js';
import type { EndSpaceDialog, EndSpaceDialogSettings, EndSpaceMessages } from './end-space-dialog.js';
import { renderMissingPart } from './missing-part.js';

export interface SpaceEndingSettings extends EndSpaceDialogSettings {
  readonly localization: LocalizationController<SharedMessages & DeferredPartSentences>;
  /** Has the sentences of the dialog. */
  readonly dictionary: Dictionary<EndSpaceMessages>;
}

interface WantedEnd {
  readonly end: SpaceEnd;
  readonly space: SpaceSummary;
}

/** Closes and leaves spaces in a dialog that is downloaded when a user is about to open it. */
export class SpaceEnding {
  readonly #host: LitElement;
  readonly #settings: SpaceEndingSettings;
  readonly #dialog: DeferredPart<EndSpaceDialog>;
  #user: string | undefined;
  /** The dialog that is to open. */
  #wanted: WantedEnd | undefined;

  constructor(host: LitElement, session: SessionController, settings: SpaceEndingSettings) {
    const { localization, dictionary } = settings;
    this.#host = host;
    this.#settings = settings;
    this.#dialog = new DeferredPart(host, async () => {
      const [{ EndSpaceDialog }] = await Promise.all([import('./end-space-dialog.js'), dictionary.load(localization.language)]);
      return new EndSpaceDialog(host, session, dictionary, settings);
    });
  }

  /** What a user has asked for, while its dialog is being downloaded. */
  get opening(): WantedEnd | undefined {
    return this.#dialog.failure ? undefined : this.#wanted;
  }

  /** The user is about to open the dialog. */
  readonly prepare = (): void => void this.#dialog.load();

  /** Opens the dialog as soon as it is there. */
  readonly ask = async (end: SpaceEnd, space: SpaceSummary): Promise<void> => {
    const wanted = (this.#wanted = { end, space });
    this.#host.requestUpdate();
    const dialog = await this.#dialog.load();
    // Another user may be signed in by now, or another space asked for.
    if (!dialog || this.#wanted !== wanted) return;
    this.#wanted = undefined;
    if (this.#host.isConnected) dialog.ask(end, space);
  };

  /** To be called with each new session: the question goes with its user. */
  followSession(session: SessionValue): void {
    if (session?.person.id !== this.#user) this.#wanted = undefined;
    this.#user = session?.person.id;
    this.#dialog.part?.followSession(session);
  }

  /** The dialog. */
  render(headingLevel: number): TemplateResult | typeof nothing {
    return this.#dialog.part?.render(headingLevel) ?? nothing;
  }

  /** Why the dialog of a space does not open; its place is beside what opens it. */
  renderFailure({ id }: SpaceSummary): TemplateResult | typeof nothing {
    const { failure } = this.#dialog;
    const { messages } = this.#settings.localization;
    const wanted = this.#wanted;
    if (!failure || !messages || wanted?.space.id !== id) return nothing;
    return renderMissingPart(failure, { host: this.#host, messages, retry: () => this.ask(wanted.end, wanted.space) });
  }
}
