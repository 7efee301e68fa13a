import type { ReactiveControllerHost } from 'lit';
import type { Space, SpacePage, SpaceQuery, SpaceSummary } from '../../contract/spaces.js';
import type { CommandOptions } from '../../controllers/command-controller.js';
import { ResourceController } from '../../controllers/resource-controller.js';
import type { LocalizationController } from '../../localization/localization-controller.js';
import { createSpace, listSpaces } from '../../services/generated/spaces.js';
import { isServiceError, type ServiceError } from '../../services/service-error.js';
import type { SpaceService } from '../../services/space-service.js';
import type { SessionController } from '../../session/session-controller.js';
import type { NewPrivateSpace } from './fields.js';

/** There is one for each person: the list has it, or nothing. */
const query: SpaceQuery = { kind: 'private', limit: 1 };

const findPrivate = ({ items }: SpacePage): SpaceSummary | undefined => items.find(({ kind }) => kind === 'private');

/** The space that was created, or else the one that was there before. */
export type Outcome = { readonly created: Space } | { readonly existing: SpaceSummary };

/** Creates the private space. If there is one by now, for example from another tab, that one is the answer. */
export async function createOrFind(service: SpaceService, space: NewPrivateSpace, options: CommandOptions): Promise<Outcome> {
  try {
    return { created: await service.call(createSpace, space, options) };
  } catch (error) {
    if (!isServiceError(error) || error.code !== 'conflict') throw error;
    const { signal, language } = options;
    const existing = findPrivate(await service.call(listSpaces, query, { signal, language }));
    if (!existing) throw error;
    return { existing };
  }
}

interface ExistingSpaceSettings {
  /** True while the session says that there is a private space which nothing here has created. */
  readonly isWanted: () => boolean;
  readonly found: (space: SpaceSummary) => void;
}

/** Finds the private space that the user has already. */
export class ExistingSpaceController {
  readonly #loading: ResourceController<SpaceQuery, SpacePage>;
  #isMissing = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    session: SessionController,
    localization: LocalizationController<object>,
    { isWanted, found }: ExistingSpaceSettings,
  ) {
    this.#loading = new ResourceController(host, session, localization, {
      operation: listSpaces,
      input: () => query,
      received: (page) => {
        const space = findPrivate(page);
        this.#isMissing = !space;
        if (space) found(space);
        host.requestUpdate();
      },
      dropped: () => (this.#isMissing = false),
      isPaused: () => !isWanted(),
    });
  }

  /** True if the list has none, whatever the session says: it was closed meanwhile. */
  get isMissing(): boolean {
    return this.#isMissing;
  }

  get failure(): ServiceError | undefined {
    return this.#loading.failure;
  }

  readonly load = (): Promise<void> => this.#loading.load();

  forget(): void {
    this.#loading.drop();
  }
}
