import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import { LocalizationController } from '../../localization/localization-controller.js';
import type { Session } from '../../session/session.js';
import { moreTokens } from '../../styles/more-tokens.js';
import { addStyles } from '../../ui/add-styles.js';
import { type BadgeMessages, badgeMessages } from './badge.messages.js';

/** There is no room for more digits. */
const mostShown = 99;

/** Over a corner of the icon, so that nothing moves when it comes. */
const badgeStyles = css`
  .badge {
    position: absolute;
    inset-block-start: -0.5em;
    inset-inline-end: -0.5em;
    min-inline-size: 1.5em;
    padding: 0 0.25em;
    border: 1px solid var(--_color-paper);
    border-radius: 1em;
    background: var(--_color-accent);
    color: var(--_color-on-accent);
    font-size: 0.75em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.375;
    text-align: center;
  }

  .badge::before {
    content: attr(data-count);
  }

  @media (forced-colors: active) {
    .badge {
      border-color: ButtonText;
    }
  }
`;

/** The words on the button, and its name where they do not say what it does. */
interface Words {
  readonly caption: string;
  readonly title: string;
  readonly name?: string;
}

/** Tells on the button how many invitations wait. A page downloads it for those who are invited. */
export class Badge {
  readonly #localization: LocalizationController<BadgeMessages>;

  constructor(host: LitElement) {
    this.#localization = new LocalizationController(host, badgeMessages);
    addStyles(host, [moreTokens, badgeStyles]);
  }

  /** The name of the button. */
  name({ pendingInvitations }: Session, { caption, title, name }: Words): string | undefined {
    const { messages } = this.#localization;
    return messages && pendingInvitations ? messages.invited(name ?? messages.words(caption, title), pendingInvitations) : name;
  }

  render({ pendingInvitations: count }: Session): TemplateResult | typeof nothing {
    if (!count) return nothing;
    // By the style sheet: words on a button have to be in its name, in their order.
    return html`<span class="badge" part="badge" data-count=${count > mostShown ? `${mostShown}+` : count}></span>`;
  }
}
