import type { ReactiveControllerHost } from 'lit';
import type { SpaceKind, SpacePage, SpaceQuery, SpaceSummary } from '../../contract/spaces.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { listSpaces } from '../../services/generated/spaces.js';
import type { ServiceError } from '../../services/service-error.js';
import type { SessionController } from '../../session/session-controller.js';
import { spaceHref } from '../../ui/space-href.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly nextHref: string };

interface NextSpaceSettings {
  /** The kinds of which one is enough. */
  readonly kinds: () => readonly SpaceKind[];
  /** True if the user had a space before they came here. */
  readonly isReady: () => boolean;
}

/** The space that `{identifier}` in the address of the next page stands for: one that is new, else the active one, else the first. */
export class NextSpace {
  readonly #host: Host;
  readonly #session: SessionController;
  readonly #settings: NextSpaceSettings;
  readonly #first: ResourceController<SpaceQuery, SpacePage>;
  #found: SpaceSummary | undefined;
  /** The space that the user has got here. */
  #own: SpaceSummary | undefined;

  constructor(host: Host, session: SessionController, localization: LocalizationController<object>, settings: NextSpaceSettings) {
    this.#host = host;
    this.#session = session;
    this.#settings = settings;
    this.#first = new ResourceController<SpaceQuery, SpacePage>(host, session, localization, {
      operation: listSpaces,
      input: () => {
        const [kind, other] = settings.kinds();
        return { ...(kind && !other && { kind }), limit: 1 };
      },
      received: ({ items }) => {
        this.#found = items[0];
        host.requestUpdate();
      },
      dropped: () => (this.#found = undefined),
      isPaused: () => !settings.isReady() || !host.nextHref.includes('{identifier}') || Boolean(this.#known),
    });
  }

  /** Where the user goes on; `undefined` while the space is not known. */
  get href(): string | undefined {
    const { nextHref } = this.#host;
    const space = this.#known ?? this.#found;
    if (!nextHref.includes('{identifier}')) return nextHref;
    return space && spaceHref(nextHref, space);
  }

  /** Why the space is not known. */
  get failure(): ServiceError | undefined {
    return this.#first.failure;
  }

  readonly retry = (): Promise<void> => this.#first.load();

  /** The user has got a space; or another user is signed in. */
  set(space: SpaceSummary | undefined): void {
    this.#own = space;
  }

  get #known() {
    const active = this.#session.session?.activeSpace;
    return this.#own ?? (active && this.#settings.kinds().includes(active.kind) ? active : undefined);
  }
}
