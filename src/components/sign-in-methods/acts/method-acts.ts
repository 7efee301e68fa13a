import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Registration, SignInMethod } from '../../../contract/sign-in-methods.js';
import { focusInside } from '../../../forms/focus.js';
import { isolate } from '../../../localization/isolate.js';
import { LocalizationController } from '../../../localization/localization-controller.js';
import type { SharedMessages } from '../../../localization/shared/shared-messages.js';
import type { SessionController } from '../../../session/session-controller.js';
import { fieldStyles } from '../../../styles/fields.js';
import { addStyles } from '../../../ui/add-styles.js';
import { endSpaceStyles } from '../../../ui/end-space.styles.js';
import { actsMessages, type ActsMessages } from './acts.messages.js';
import { actsStyles } from './acts.styles.js';
import { Registering } from './registering.js';
import { Removing } from './removing.js';

export type ActsHost = LitElement & { readonly headingLevel: number };

export interface ActsSettings {
  /**
   * Something has happened.
   *
   * @param words Say so, in a sentence.
   */
  readonly told: (words: string, removed?: SignInMethod) => void;
  /** What a registration has come to while the user was away; `words` say it. */
  readonly registrationEnded: (words: string) => void;
  /** The list does not hold any more. */
  readonly outdated: () => void;
  /** The browser has brought the page back as it was left. */
  readonly restored: () => void;
}

/** Registering a product, and removing one. A page downloads it when the user turns to one of the buttons. */
export class MethodActs {
  readonly registering: Registering;
  readonly removing: Removing;
  readonly #host: ActsHost;
  readonly #settings: ActsSettings;
  readonly #localization: LocalizationController<ActsMessages>;

  constructor(host: ActsHost, session: SessionController, settings: ActsSettings) {
    this.#host = host;
    this.#settings = settings;
    this.#localization = new LocalizationController(host, actsMessages);
    const { restored } = settings;
    this.registering = new Registering(host, session, { ended: (registration) => this.#tellEnd(registration), restored });
    this.removing = new Removing(host, session, {
      removed: (method) => settings.told(this.#localization.messages?.removed(isolate(method.product)) ?? '', method),
      refused: (method, refusal) => {
        settings.told(this.#localization.messages?.[refusal](isolate(method.product)) ?? '');
        settings.outdated();
      },
      focusLost: () => void focusInside(host, 'news', 'methods'),
    });
    addStyles(host, [fieldStyles, endSpaceStyles, actsStyles]);
  }

  /** What is said while a registration is being prepared. */
  get status(): string {
    return (this.registering.isSlow && this.#localization.messages?.beginning) || '';
  }

  /** Closes and forgets everything. */
  drop(): void {
    this.registering.drop();
    this.removing.drop();
  }

  render(messages: SharedMessages): TemplateResult | typeof nothing {
    const own = this.#localization.messages;
    if (!own) return nothing;
    const all = { ...messages, ...own };
    return html`${this.registering.render(all)} ${this.removing.render(all, this.#host.headingLevel)}`;
  }

  #tellEnd({ state, product }: Registration) {
    const { messages } = this.#localization;
    const say = (messages?.ends as Readonly<Record<string, ActsMessages['ends']['registered'] | undefined>> | undefined)?.[state];
    // The list of states grows; the list of products shows what holds.
    if (say) this.#settings.registrationEnded(say(isolate(product ?? '…')));
  }
}
