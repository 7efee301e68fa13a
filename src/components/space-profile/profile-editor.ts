import { type LitElement, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { UnsavedChangesController } from '../../controllers/unsaved-changes-controller.js';
import { focusInside } from '../../forms/focus.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { offers } from '../../session/offers.js';
import type { SessionValue } from '../../session/session.js';
import type { SessionController } from '../../session/session-controller.js';
import { addStyles } from '../../ui/add-styles.js';
import { renderFailure } from '../../ui/failure.js';
import { renderGroup, renderLost, renderPendingEmail, renderQuestion, type TypedValue } from './editor-views.js';
import { editorStyles } from './profile-editor.styles.js';
import { PendingEmail } from './pending-email.js';
import { type Field, ProfileGroup } from './profile-group.js';
import { spaceProfileMessages, type SpaceProfileMessages } from './space-profile.messages.js';
import { UnsavedQuestion } from './unsaved-question.js';

interface ProfileEditorSettings {
  /** The space as it was last read. */
  readonly space: () => Space | undefined;
  readonly reload: () => Promise<void>;
  readonly saved: (space: Space) => void;
}

/** What administrators can change of a space: a form for each field. The profile downloads it for them alone. */
export class ProfileEditor implements ReactiveController {
  readonly #host: LitElement;
  readonly #settings: ProfileEditorSettings;
  readonly #localization: LocalizationController<SpaceProfileMessages>;
  readonly #groups: readonly ProfileGroup[];
  readonly #waiting: PendingEmail;
  readonly #switching: SwitchController;
  readonly #unsaved: UnsavedChangesController;
  readonly #question: UnsavedQuestion;
  readonly #session: SessionController;
  #lost: readonly TypedValue[] = [];

  constructor(host: LitElement, session: SessionController, settings: ProfileEditorSettings) {
    const localization = new LocalizationController(host, spaceProfileMessages);
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#localization = localization;
    this.#groups = (['title', 'email', 'language'] as const).map(
      (field) => new ProfileGroup(host, field, { session, localization, denied: () => this.#keepTyped(), ...settings }),
    );
    this.#waiting = new PendingEmail(host, session, {
      space: settings.space,
      reload: settings.reload,
      sent: () => this.#email.form.announce(localization.messages?.pending.sent),
      kept: (space) => this.#keepEmail(space),
    });
    this.#switching = new SwitchController(host, session);
    this.#unsaved = new UnsavedChangesController(host, () => this.hasChanges);
    this.#question = new UnsavedQuestion(host, this.#unsaved, this.#switching, () => this.#changed);
    this.followSession(session.session);
    addStyles(host, [editorStyles]);
    host.addController(this);
  }

  /** What a polite live region should say now. */
  get announcement(): string {
    return this.#groups.map(({ form }) => form.announcement).join('');
  }

  /** True if something that was typed is not saved. */
  get hasChanges(): boolean {
    return this.#changed.length > 0;
  }

  /** To be called with each new session, and once another space is read: it has drafts of its own. */
  followSession(session: SessionValue): void {
    for (const { form } of this.#groups) form.followSession(session);
    if (session && this.#switching.failure?.code === 'unauthenticated') this.#switching.dismiss();
  }

  /** What could not be saved because the user may not change the space any more: they can still copy it. */
  renderLost(): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    return messages && this.#lost.length > 0 ? renderLost(this.#lost, messages) : nothing;
  }

  /** Forgets what was typed. */
  drop(): void {
    this.#lost = [];
    for (const group of this.#groups) group.drop();
  }

  /** That the session has ended, above what was typed. */
  renderBlocker(): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    if (!messages || !this.#email.form.blocker) return nothing;
    const ended = { code: 'unauthenticated', retryAfter: undefined } as const;
    return renderFailure(ended, { host: this.#host, messages, besides: messages.kept, focusId: 'blocker' });
  }

  /** `undefined` while its sentences are not there. */
  render(space: Space, headingLevel: number): TemplateResult | undefined {
    const { messages } = this.#localization;
    if (!messages) return undefined;
    const view = { host: this.#host, messages, headingLevel };
    const groups = this.#groups.filter(({ field }) => this.#isShown(field, space));
    const { target: leavingFor } = this.#unsaved;
    return html`
      ${groups.map((group) => renderGroup(group, view, group === this.#email ? renderPendingEmail(space, this.#waiting, view) : nothing))}
      ${this.#renderSwitchFailure(messages)} ${leavingFor ? renderQuestion(leavingFor, this.#question, view) : nothing}
    `;
  }

  hostUpdated() {
    const question = this.#host.renderRoot.querySelector<HTMLDialogElement>('.unsaved');
    if (question && !question.open) question.showModal();
  }

  #renderSwitchFailure(messages: SpaceProfileMessages) {
    const { target, failure } = this.#switching;
    if (!failure || !target) return nothing;
    return renderFailure(failure, {
      host: this.#host,
      messages,
      what: messages.notSwitched(isolate(target.title)),
      retry: () => this.#switching.switchTo(target),
    });
  }

  get #email(): ProfileGroup {
    return this.#groups.find(({ field }) => field === 'email')!;
  }

  get #changed(): readonly ProfileGroup[] {
    return this.#settings.space()?.role === 'administrator' ? this.#groups.filter((group) => group.hasChanges) : [];
  }

  #isShown(field: Field, { kind }: Space): boolean {
    if (field === 'language') return Boolean(this.#session.session && offers(this.#session.session, 'profile'));
    return field !== 'title' || kind === 'professional';
  }

  #keepTyped() {
    this.#lost = this.#changed.map(({ field, form }) => ({ field, value: form.values[field].trim() }));
    this.#host.requestUpdate();
    void focusInside(this.#host, 'lost');
  }

  #keepEmail(space: Space) {
    const { form } = this.#email;
    this.#settings.saved(space);
    form.announce(this.#localization.messages?.pending.kept);
    void form.focus('email');
  }
}
