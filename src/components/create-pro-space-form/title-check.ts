import type { ReactiveControllerHost } from 'lit';
import { CallController } from '../../controllers/call-controller.js';
import { maxLength } from '../../contract/limits.js';
import { listSpaces } from '../../services/generated/spaces.js';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { SessionController } from '../../session/session-controller.js';

/** Finds out whether the person already has a space with a title. It only ever warns: when it fails, nothing is said. */
export class TitleCheck {
  readonly #session: SessionController;
  readonly #call: CallController;
  #asked = '';
  #found: SpaceSummary | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, session: SessionController) {
    this.#session = session;
    this.#call = new CallController(host);
  }

  /** The space that bears this title, as far as it was asked for. */
  namesake(title: string): SpaceSummary | undefined {
    return this.#found && fold(title) === fold(this.#found.title) ? this.#found : undefined;
  }

  /** Answers the space that bears this title, when there is one and this was not known yet. */
  async ask(title: string, language: string): Promise<SpaceSummary | undefined> {
    const { service } = this.#session;
    const wanted = fold(title);
    if (!service || wanted === this.#asked || title.trim().length > maxLength.title) return undefined;
    this.forget();
    this.#asked = wanted;
    if (!wanted) return undefined;
    const page = await this.#call.run('listSpaces', (signal) =>
      service.call(listSpaces, { title: title.trim(), limit: 1 }, { signal, language }),
    );
    if (wanted !== this.#asked) return undefined;
    if (!page) this.#asked = '';
    this.#found = page?.items.find((space) => fold(space.title) === wanted);
    return this.#found;
  }

  /** The next title is asked for anew. */
  forget(): void {
    this.#call.end();
    this.#asked = '';
    this.#found = undefined;
  }
}

/** As the contract compares titles: without case, accents and outer white space. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
