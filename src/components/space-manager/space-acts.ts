import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { SpaceEnd } from '../../controllers/end-space-controller.js';
import { SwitchController } from '../../controllers/switch-controller.js';
import { SpaceProfileRequestedEvent } from '../../events/space-profile-requested.js';
import { isolate } from '../../localization/isolate.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import type { SessionValue } from '../../session/session.js';
import type { SessionController } from '../../session/session-controller.js';
import { addStyles } from '../../ui/add-styles.js';
import { EndSpaceDialog, type EndSpaceDialogSettings } from '../../ui/end-space-dialog.js';
import { renderFailure } from '../../ui/failure.js';
import { spaceHref } from '../../ui/space-href.js';
import { RowActions } from './row-actions.js';
import { actionStyles } from './space-acts.styles.js';
import { spaceManagerMessages, type SpaceManagerMessages } from './space-manager.messages.js';

interface ActsHost extends LitElement {
  readonly profileHref: string;
  readonly headingLevel: number;
}

interface SpaceActsSettings extends EndSpaceDialogSettings {
  /** Another space is the active one now. */
  readonly entered: (words: string) => void;
}

/** What a user does with one of the spaces. A page downloads it when they are about to. */
export class SpaceActs {
  readonly #host: ActsHost;
  readonly #session: SessionController;
  readonly #settings: SpaceActsSettings;
  readonly #localization: LocalizationController<SpaceManagerMessages>;
  readonly #switching: SwitchController;
  readonly #actions: RowActions;
  readonly #ending: EndSpaceDialog;

  constructor(host: ActsHost, session: SessionController, settings: SpaceActsSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#localization = new LocalizationController(host, spaceManagerMessages);
    this.#switching = new SwitchController(host, session);
    this.#actions = new RowActions(host);
    this.#ending = new EndSpaceDialog(host, session, spaceManagerMessages, settings);
    addStyles(host, [actionStyles]);
  }

  /** The space that is being entered. */
  get entering(): SpaceSummary | undefined {
    return this.#switching.pending ? this.#switching.target : undefined;
  }

  /** The space whose further actions are open. */
  get opened(): string | undefined {
    return this.#actions.opened;
  }

  /** Opens the further actions of a space. */
  readonly open = (space: SpaceSummary): Promise<void> => this.#actions.open(space);

  readonly enter = async (space: SpaceSummary): Promise<void> => {
    const switching = this.#switching;
    if (switching.pending) return;
    if (switching.target?.id !== space.id) switching.dismiss();
    const pressed = this.#host.shadowRoot?.activeElement;
    if (await switching.switchTo(space)) {
      this.#settings.entered(this.#localization.messages?.switched(isolate(space.title)) ?? '');
      await this.#host.updateComplete;
      if (pressed && !pressed.isConnected) this.#focusRow(space);
    } else if (switching.failure?.code === 'not-found') {
      this.#settings.outdated(space);
    }
  };

  followSession(session: SessionValue): void {
    this.#ending.followSession(session);
  }

  /** The further actions of the space that they are open for. */
  renderActions(space: SpaceSummary): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    if (!messages || space.id !== this.opened) return nothing;
    const { profileHref } = this.#host;
    const onToggle = (event: ToggleEvent) => this.#actions.onToggle(event, space);
    const ask = (end: SpaceEnd) => () => {
      this.#actions.close();
      this.#ending.ask(end, space);
    };
    return html`<div class="menu" id="actions" part="actions" popover @toggle=${onToggle} @beforetoggle=${onToggle}>
      ${profileHref
        ? html`<a class="action" part="profile" href=${spaceHref(profileHref, space)}>${messages.profile}</a>`
        : html`<button class="action" part="profile" type="button" @click=${() => this.#openProfile(space)}>${messages.profile}</button>`}
      ${space.kind === 'professional'
        ? html`<button class="action" part="leave" type="button" @click=${ask('leave')}>${messages.leave}</button>`
        : nothing}
      ${space.role === 'administrator'
        ? html`<button class="action danger" part="close" type="button" @click=${ask('close')}>${messages.close}</button>`
        : html`<p class="quiet">${messages.onlyAdministrators}</p>`}
    </div>`;
  }

  /** Why a space could not be entered. */
  renderFailure(space: SpaceSummary): TemplateResult | typeof nothing {
    const { messages } = this.#localization;
    const { failure, target } = this.#switching;
    if (!messages || !failure || space.id !== target?.id) return nothing;
    const active = this.#session.session?.activeSpace;
    const what = messages.switchFailed(isolate(space.title), active ? isolate(active.title) : undefined);
    return renderFailure(failure, { host: this.#host, messages, what, retry: () => this.enter(space) });
  }

  /** The dialog in which closing and leaving are confirmed. */
  renderDialog(): TemplateResult | typeof nothing {
    return this.#ending.render(this.#host.headingLevel);
  }

  #openProfile(space: SpaceSummary) {
    this.#actions.close();
    this.#host.dispatchEvent(new SpaceProfileRequestedEvent({ space }));
  }

  #focusRow({ identifier }: SpaceSummary) {
    this.#host.shadowRoot?.querySelector<HTMLElement>(`[data-identifier=${identifier}] .more`)?.focus();
  }
}
