import type { ReactiveControllerHost } from 'lit';
import { languageOf } from '../../localization/language-of.js';
import type { SessionValue } from '../../session/session.js';
import { spaceSessionMessages, type SpaceSessionMessages } from './space-session.messages.js';

/** Announces what other tabs changed to assistive technology. */
export class AnnouncementController {
  readonly #host: ReactiveControllerHost & Element;
  #text = '';
  #language = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  get text(): string {
    return this.#text;
  }

  get language(): string {
    return this.#language;
  }

  async switchedElsewhere(session: SessionValue): Promise<void> {
    const { activeSpace, switchedElsewhere } = session ?? {};
    if (!activeSpace || !switchedElsewhere) return;
    await this.#announce((messages) =>
      switchedElsewhere.id === activeSpace.id
        ? messages.followed(activeSpace.title)
        : messages.stayed(switchedElsewhere.title, activeSpace.title),
    );
  }

  async signedOutElsewhere(): Promise<void> {
    await this.#announce((messages) => messages.signedOutElsewhere);
  }

  clear(): void {
    this.#show('', this.#language);
  }

  async #announce(choose: (messages: SpaceSessionMessages) => string) {
    const language = spaceSessionMessages.match(languageOf(this.#host));
    await spaceSessionMessages.load(language);
    const messages = spaceSessionMessages.get(language);
    this.#show(messages ? choose(messages) : '', language);
  }

  #show(text: string, language: string) {
    this.#text = text;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
