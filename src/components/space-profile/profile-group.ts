import type { LitElement, ReactiveController } from 'lit';
import { maxLength } from '../../contract/limits.js';
import type { Space, SpaceChange } from '../../contract/spaces.js';
import { slowAfterMs } from '../../controllers/announcer.js';
import { CommandController } from '../../controllers/command-controller.js';
import { DraftController } from '../../forms/draft-controller.js';
import { defineFields, emailField, type FieldDefinition } from '../../forms/fields.js';
import { FormController } from '../../forms/form-controller.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { changeSpace } from '../../services/generated/spaces.js';
import type { ServiceError } from '../../services/service-error.js';
import type { SessionController } from '../../session/session-controller.js';
import { languageNames } from './languages.js';
import type { SpaceProfileMessages } from './space-profile.messages.js';

export type Field = 'title' | 'email' | 'language';

const definitions: Readonly<Record<Field, FieldDefinition>> = {
  title: { maxLength: maxLength.title, required: true, spellcheck: true },
  email: emailField,
  // Empty for that of the pages that each user sees.
  language: { choices: ['', ...Object.keys(languageNames)] },
};

interface Change {
  readonly spaceId: string;
  readonly version: string;
  readonly change: SpaceChange;
}

export interface GroupSettings {
  readonly session: SessionController;
  readonly localization: LocalizationController<SpaceProfileMessages>;
  /** The space as it was last read. */
  readonly space: () => Space | undefined;
  readonly reload: () => Promise<void>;
  /** The user may not change the space any more, or does not have it. */
  readonly denied: () => void;
  readonly saved: (space: Space) => void;
}

/** How often a change is sent again that somebody else’s change of something else came before. */
const mostAttempts = 3;

/** One field of a profile, with a draft and a save of its own. */
export class ProfileGroup implements ReactiveController {
  readonly field: Field;
  readonly form: FormController<Field>;
  readonly #host: LitElement;
  readonly #settings: GroupSettings;
  /** Beside what was typed: the value that it was to replace. */
  readonly #draft: DraftController<Field | 'before', never>;
  readonly #command: CommandController<Change, Space>;
  /** What may have been saved although no answer said so. */
  readonly #unanswered = new Set<string>();
  #isSaved = false;

  constructor(host: LitElement, field: Field, settings: GroupSettings) {
    this.field = field;
    this.#host = host;
    this.#settings = settings;
    const { session, localization, space } = settings;
    this.#draft = new DraftController(host, () => space() && `space-profile.${space()!.id}.${field}`);
    this.#command = new CommandController<Change, Space>(host, session, {
      operation: changeSpace,
      send: (service, { spaceId, version, change }, options) =>
        service.call(changeSpace, { spaceId, ...change }, { ...options, version }),
    });
    this.form = new FormController<Field>(host, session, {
      fields: defineFields({ [field]: definitions[field] } as typeof definitions),
      draft: this.#draft,
      command: this.#command,
      localization,
      prefill: () => ({ [field]: this.#current }),
      needsTerms: false,
      send: (values) => this.#save(values[field]),
    });
    host.addController(this);
  }

  get failure(): ServiceError | undefined {
    return this.#command.failure;
  }

  /** True if a change may have been saved although no answer said so. */
  get isUnclear(): boolean {
    return this.#command.isUnclear;
  }

  /** True once a change is saved, until the next one begins. */
  get isSaved(): boolean {
    return this.#isSaved && !this.hasChanges;
  }

  get isRestored(): boolean {
    return this.hasChanges && this.#draft.isRestored;
  }

  get hasChanges(): boolean {
    const { typed } = this.#draft;
    return this.#current !== undefined && typed[this.field] !== undefined && typed[this.field]!.trim() !== this.#current;
  }

  /** What somebody else has made of it since the user began to change it. */
  get theirs(): string | undefined {
    const { before } = this.#draft.typed;
    const current = this.#current;
    if (before === undefined || current === undefined || current === before || this.#unanswered.has(current)) return undefined;
    return this.hasChanges ? current : undefined;
  }

  /** Saves what was typed, as the button does. Resolves to true if nothing is left to save. */
  async save(): Promise<boolean> {
    if (this.hasChanges) await this.form.submit(new SubmitEvent('submit'));
    return !this.hasChanges;
  }

  readonly discard = async (): Promise<void> => {
    this.drop();
    await this.form.focus(this.field);
  };

  /** Forgets what was typed. */
  drop(): void {
    this.#draft.drop();
    this.form.startOver();
  }

  hostUpdate() {
    const { typed } = this.#draft;
    const mine = typed[this.field];
    if (mine === undefined || this.#current === undefined || this.form.pending) return;
    if (mine === this.#current) this.#draft.drop();
    else if (typed.before === undefined) this.#draft.type('before', this.#current);
  }

  get #current(): string | undefined {
    const space = this.#settings.space();
    return space && (space[this.field] ?? '');
  }

  async #save(value: string): Promise<void> {
    const { messages } = this.#settings.localization;
    if (!this.hasChanges) return this.form.announce(messages?.unchanged);
    this.form.announce(messages?.saving, slowAfterMs);
    // The user has seen both versions, and saves theirs.
    if (this.theirs !== undefined) this.#draft.type('before', this.theirs);
    const saved = await this.#send(value);
    this.form.announce();
    if (this.theirs !== undefined) {
      this.#command.end();
      return focusInside(this.#host, `${this.field}-conflict`);
    }
    if (!saved) return;
    this.#settings.saved(saved);
    // A choice can be made while another one is being saved.
    if (this.form.values[this.field].trim() === value) this.drop();
    else this.#draft.type('before', this.#current!);
    const waits = this.field === 'email' && saved.pendingEmail;
    this.#isSaved = !waits;
    this.form.announce(waits ? messages?.pending.toConfirm(isolate(waits)) : messages?.saved);
  }

  /** Somebody else’s change of something else is no conflict: the change is sent again, to what there is now. */
  async #send(value: string): Promise<Space | undefined> {
    for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
      const space = this.#settings.space();
      if (!space || this.theirs !== undefined) return undefined;
      this.#unanswered.add(value);
      const { id: spaceId, version } = space;
      const saved = await this.#command.send({ spaceId, version, change: { [this.field]: this.field === 'language' ? value || null : value } });
      const code = this.failure?.code;
      if (!this.isUnclear) this.#unanswered.delete(value);
      if (code === 'forbidden' || code === 'not-found') this.#settings.denied();
      // What the user may do here, and whether the space is there at all, is known better now.
      if (code === 'conflict' || code === 'forbidden' || code === 'not-found') await this.#settings.reload();
      if (code !== 'conflict') return saved;
    }
    return undefined;
  }
}
