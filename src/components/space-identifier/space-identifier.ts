import { html, LitElement, nothing } from 'lit';
import { CopyController } from '../../controllers/copy-controller.js';
import { FocusEntryController } from '../../controllers/focus-entry-controller.js';
import { LocalizationController } from '../../localization/localization-controller.js';
import { SessionController } from '../../session/session-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { tokens } from '../../styles/tokens.js';
import { checkIdentifier } from '../../session/check-identifier.js';
import { renderWithoutSession } from '../../ui/failure.js';
import { renderCopyButton } from '../../ui/identifier.js';
import { spaceIdentifierMessages, type SpaceIdentifierMessages } from './space-identifier.messages.js';
import { styles } from './space-identifier.styles.js';

/**
 * The identifier of the active space, or of `identifier`, large enough to be read out on the phone, with a button that
 * copies it and a sentence about what it is for. Assistive technology reads it out character by character, once.
 *
 * With `identifier` it needs no session. Shows nothing if `identifier` is not one, which the console says. Without
 * `identifier` it shows a skeleton while the session is not known; while nobody is signed in or no space is active, it
 * says so.
 *
 * @element space-identifier
 * @fires {SessionSignInEvent} session-sign-in - The person asked to sign in. Cancelable.
 * @fires {SessionRefreshEvent} session-refresh - The person asked to load the session again after a failure.
 * @csspart identifier - The identifier, with its button to copy.
 * @csspart copy - The button that copies the identifier.
 * @csspart title - Whose identifier it is: the title of the active space.
 * @csspart hint - What the identifier is for.
 * @csspart signed-out - The message that nobody is signed in.
 * @csspart sign-in - The button that leads to signing in.
 * @csspart failure - The message of a failure.
 * @csspart retry - The button that tries again.
 */
export class SpaceIdentifier extends LitElement {
  static override styles = [tokens, base, controls, styles];

  static override properties = { identifier: {} };

  /** The identifier to show, for example `PM-K7W3QX`. Without it, that of the active space. */
  identifier = '';

  #entry = new FocusEntryController(this);
  #localization = new LocalizationController(this, spaceIdentifierMessages);
  #session: SessionController | undefined;
  #copying: CopyController = new CopyController(this);

  /** Moves the focus to the first link, field or button. */
  override focus(options?: FocusOptions): void {
    this.#entry.enter(options);
  }

  protected override willUpdate() {
    // Only where it is needed: a page without a session would be told that one is missing.
    if (!this.identifier) this.#session ??= new SessionController(this);
  }

  protected override render() {
    const { messages, language } = this.#localization;
    return html`<div lang=${language}>${messages ? this.#renderContent(messages) : renderSkeleton()}</div>`;
  }

  #renderContent(messages: SpaceIdentifierMessages) {
    if (this.identifier) {
      return checkIdentifier(this, this.identifier) ? this.#renderIdentifier(this.identifier, messages) : nothing;
    }
    const without = this.#session && renderWithoutSession(this, this.#session, messages);
    if (without) return without;
    const { session } = this.#session ?? {};
    if (!session) return renderSkeleton();
    const { activeSpace } = session;
    return activeSpace
      ? this.#renderIdentifier(activeSpace.identifier, messages, activeSpace.title)
      : html`<p class="quiet">${messages.noSpace}</p>`;
  }

  #renderIdentifier(identifier: string, messages: SpaceIdentifierMessages, title?: string) {
    return html`
      <p class="name">
        <strong>${messages.identifier}</strong>${title === undefined
          ? nothing
          : html` <span class="quiet" part="title" translate="no">${title}</span>`}
      </p>
      <div class="identifier" part="identifier">
        <code aria-hidden="true" translate="no">${identifier}</code>
        <span class="visually-hidden spelled" translate="no">${spell(identifier, messages)}</span>
        ${renderCopyButton(identifier, this.#copying, messages)}
      </div>
      <p class="quiet" part="hint">${messages.identifierHint}</p>
    `;
  }
}

/** Character by character: synthesizers would read a word, or nothing where the hyphen is. */
function spell(identifier: string, { hyphen }: SpaceIdentifierMessages): string {
  return Array.from(identifier, (character) => (character === '-' ? hyphen : character)).join(', ');
}

/** The room that the identifier will take, without a word. */
function renderSkeleton() {
  return html`<div aria-busy="true">
    <i class="skeleton label"></i>
    <i class="skeleton code"></i>
    <i class="skeleton hint"></i>
  </div>`;
}
