import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Space } from '../../../contract/spaces.js';
import { focusInside } from '../../../forms/focus.js';
import { LocalizationController } from '../../../localization/localization-controller.js';
import type { SessionValue } from '../../../session/session.js';
import type { SessionController } from '../../../session/session-controller.js';
import { choiceStyles } from '../../../styles/choice.js';
import { addStyles } from '../../../ui/add-styles.js';
import { InviteOne } from './invite-one.js';
import { InviteSeveral } from './invite-several.js';
import { invitingMessages, type InvitingMessages } from './inviting.messages.js';
import { invitingStyles } from './inviting.styles.js';
import { renderOne } from './one-views.js';
import { SentInvitations } from './sent-invitations.js';
import { renderSent } from './sent-views.js';
import { describeChecked, renderSeveral } from './several-views.js';

export interface InvitingHost extends LitElement {
  readonly headingLevel: number;
}

export interface InvitingSettings {
  readonly space: () => Space | undefined;
  /** Somebody is invited, which `words` say. */
  readonly done: (words: string) => void;
  /** The panel is closed without that. */
  readonly closed: () => void;
  /** The space, or the user's role in it, is another one now. */
  readonly outdated: () => void;
}

type Way = 'one' | 'several';

/** Inviting to a space, and the invitations that were sent. A page downloads it when an administrator asks for it. */
export class Inviting {
  readonly sent: SentInvitations;
  readonly #host: InvitingHost;
  readonly #session: SessionController;
  readonly #localization: LocalizationController<InvitingMessages>;
  readonly #settings: InvitingSettings;
  readonly #one: InviteOne;
  readonly #several: InviteSeveral;
  #way: Way | undefined;

  constructor(host: InvitingHost, session: SessionController, settings: InvitingSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#localization = new LocalizationController(host, invitingMessages);
    const common = {
      session,
      localization: this.#localization,
      spaceId: () => settings.space()?.id,
      outdated: settings.outdated,
      done: (words: string) => this.#finish(words),
    };
    this.#one = new InviteOne(host, common);
    this.#several = new InviteSeveral(host, common);
    this.sent = new SentInvitations(host, common);
    addStyles(host, [choiceStyles, invitingStyles]);
    this.followSession(session.session);
  }

  /** True while the panel is there. */
  get isOpen(): boolean {
    return this.#way !== undefined;
  }

  /** Opens the panel, with the focus on its heading. */
  async open(way: Way = 'one'): Promise<void> {
    // The space may be another one than before, which has drafts of its own.
    this.followSession(this.#session.session);
    this.#way = way;
    this.#host.requestUpdate();
    await focusInside(this.#host, 'inviting');
  }

  followSession(session: SessionValue): void {
    this.#one.followSession(session);
    this.#several.followSession(session);
    if (session === null) this.drop();
  }

  /** Closes everything; what was typed stays in its drafts. */
  drop(): void {
    this.#way = undefined;
    this.sent.drop();
    this.#host.requestUpdate();
  }

  /** The panel in which people are invited. */
  renderPanel(): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    if (!messages || !this.#way) return nothing;
    const { headingLevel } = this.#host;
    const view = { host: this.#host, messages, headingLevel, cancel: this.#cancel };
    const isOne = this.#way === 'one';
    const { step, pending } = this.#one;
    const isBusy = pending || this.#several.pending;
    return html`<section class="panel" part="inviting" aria-labelledby="inviting">
      <h2 id="inviting" tabindex="-1" aria-level=${headingLevel}>
        ${isOne ? messages.heading : messages.severalHeading}
        ${isOne ? html`<br /><span class="step quiet">${messages.step(step, 2)}</span>` : nothing}
      </h2>
      ${isOne ? renderOne(this.#one, view) : renderSeveral(this.#several, view)}
      ${isBusy
        ? nothing
        : html`<p><button class="button text" type="button" @click=${() => this.open(isOne ? 'several' : 'one')}>
            ${isOne ? messages.several : messages.one}
          </button></p>`}
      <p class="visually-hidden" aria-live="polite">${this.#one.isSlow || this.#several.isSlow ? messages.sending : this.#describe(messages)}</p>
    </section>`;
  }

  /** The invitations that were sent. */
  renderSent(): TemplateResult | typeof nothing {
    const { messages, formatLanguage } = this.#localization;
    if (!messages) return nothing;
    return renderSent(this.sent, { host: this.#host, messages, headingLevel: this.#host.headingLevel, formatLanguage });
  }

  #describe(messages: InvitingMessages): string {
    const { step, who, certificate } = this.#one;
    if (this.#way === 'one') return (step === 1 ? who : certificate).announcement;
    return this.#several.isChecked ? describeChecked(this.#several, messages) : '';
  }

  #cancel = () => {
    const way = this.#way === 'one' ? this.#one : this.#several;
    way.drop();
    this.#way = undefined;
    this.#host.requestUpdate();
    this.#settings.closed();
  };

  #finish(words: string) {
    this.#way = undefined;
    this.#settings.done(words);
    void this.sent.refresh();
  }
}
