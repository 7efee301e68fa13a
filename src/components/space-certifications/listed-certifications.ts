import type { LitElement } from 'lit';
import { Announcer } from '../../controllers/announcer.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { listCertifications, listServices } from '../../services/generated/certifications.js';
import type { ServiceError } from '../../services/service-error.js';
import type { CallOptions, SpaceService } from '../../services/space-service.js';
import type { SessionController } from '../../session/session-controller.js';
import type { SpaceCertificationsMessages } from './space-certifications.messages.js';
import { type Answer, grantedServices } from './standing.js';

interface Wanted {
  readonly spaceId: string;
}

interface ListSettings {
  /** Of the space, once it is known to be one that has certifications. */
  readonly spaceId: () => string | undefined;
  /** Called when others have changed something while the user was away. */
  readonly changed: () => void;
}

/** The services and the certifications of a space, brought up to date when the user comes back to the page. */
export class ListedCertifications {
  readonly #host: LitElement;
  readonly #session: SessionController;
  readonly #localization: LocalizationController<SpaceCertificationsMessages>;
  readonly #resource: ResourceController<Wanted, Answer>;
  readonly #announcer: Announcer;
  readonly #changed: () => void;
  #answer: Answer | undefined;
  /** True while it is loaded because the user has come back, and not because of what they did. */
  #isReturning = false;
  #listening: AbortController | undefined;
  /** What the session was last asked to know of. */
  #told = '';

  constructor(
    host: LitElement,
    session: SessionController,
    localization: LocalizationController<SpaceCertificationsMessages>,
    { spaceId, changed }: ListSettings,
  ) {
    this.#changed = changed;
    this.#host = host;
    this.#session = session;
    this.#localization = localization;
    this.#announcer = new Announcer(host);
    this.#resource = new ResourceController<Wanted, Answer>(host, session, localization, {
      operation: listCertifications,
      read: readBoth,
      input: () => ({ spaceId: spaceId() ?? '' }),
      isPaused: () => !spaceId(),
      received: (answer) => this.#receive(answer, spaceId()),
      dropped: () => (this.#answer = undefined),
    });
    host.addController(this);
  }

  get answer(): Answer | undefined {
    return this.#answer;
  }

  get failure(): ServiceError | undefined {
    return this.#resource.failure;
  }

  get failsElsewhere(): boolean {
    return this.#resource.failsElsewhere;
  }

  /** What is said to assistive technology alone. */
  get announcement(): string {
    return this.#announcer.text;
  }

  announce(words = ''): void {
    this.#announcer.announce(words);
  }

  /** Loads it again, also to retry. */
  load(): Promise<void> {
    this.#isReturning = false;
    return this.#resource.load();
  }

  drop(): void {
    this.#told = '';
    this.#announcer.announce('');
    this.#resource.drop();
  }

  hostConnected() {
    const { signal } = (this.#listening = new AbortController());
    document.addEventListener('visibilitychange', this.#onReturn, { signal });
    window.addEventListener('focus', this.#onReturn, { signal });
  }

  hostDisconnected() {
    this.#listening?.abort();
  }

  /** Authorities decide meanwhile. A window that becomes visible gets the focus, too: it is loaded once. */
  #onReturn = () => {
    if (document.visibilityState === 'visible' && this.#answer && !this.#resource.loading) void this.#return();
  };

  async #return() {
    this.#isReturning = true;
    await this.#resource.load();
    this.#isReturning = false;
  }

  #receive(answer: Answer, spaceId: string | undefined) {
    const before = this.#answer;
    this.#answer = answer;
    this.#host.requestUpdate();
    const { messages } = this.#localization;
    const statesOf = ({ items }: Answer) => items.map(({ id, state }) => `${id} ${state}`).join();
    if (before && this.#isReturning && statesOf(before) !== statesOf(answer)) {
      this.#changed();
      this.announce(messages?.changed);
    }
    this.#tellSession(answer, spaceId);
  }

  /** What an authority has decided holds for the rest of the page too. */
  #tellSession(answer: Answer, spaceId: string | undefined) {
    const active = this.#session.session?.activeSpace;
    if (!active?.certifications || active.id !== spaceId) return;
    const granted = grantedServices(answer).join();
    if ([...active.certifications].sort().join() === granted || granted === this.#told) return;
    this.#told = granted;
    this.#session.reload();
  }
}

async function readBoth(service: SpaceService, { spaceId }: Wanted, options: CallOptions): Promise<Answer> {
  const [{ items: services }, certifications] = await Promise.all([
    service.call(listServices, {}, options),
    service.call(listCertifications, { spaceId }, options),
  ]);
  return { services, ...certifications };
}
