import type { ReactiveControllerHost } from 'lit';
import type { Space } from '../contract/spaces.js';
import type { LocalizationController } from '../localization/localization-controller.js';
import { listSpaces, readSpace } from '../services/generated/spaces.js';
import { ServiceError } from '../services/service-error.js';
import type { CallOptions, SpaceService } from '../services/space-service.js';
import type { SessionController } from '../session/session-controller.js';
import { checkIdentifier } from '../session/check-identifier.js';
import { ResourceController, type ResourceSettings } from './resource-controller.js';

interface Wanted {
  /** Of the space whose id is not known. */
  readonly identifier: string;
  readonly id: string;
}

type Host = ReactiveControllerHost &
  HTMLElement & {
    /** The identifier of a space, or empty for the active one. */
    readonly space: string;
  };

/** Loads the space that an element shows: the one that its attribute `space` names, else the active one. */
export class ShownSpaceController extends ResourceController<Wanted, Space> {
  constructor(
    host: Host,
    session: SessionController,
    localization: LocalizationController<object>,
    settings: Pick<ResourceSettings<Wanted, Space>, 'received' | 'dropped'>,
  ) {
    const activeSpace = () => session.session?.activeSpace;
    super(host, session, localization, {
      operation: readSpace,
      read: readWanted,
      input: () => ({ identifier: host.space, id: host.space ? '' : (activeSpace()?.id ?? '') }),
      isPaused: () => (host.space ? !checkIdentifier(host, host.space) : !activeSpace()),
      ...settings,
    });
  }
}

/** By its id, or by its identifier: then it is looked for among those of the user. */
async function readWanted(service: SpaceService, { identifier, id }: Wanted, options: CallOptions): Promise<Space> {
  let spaceId: string | undefined = id;
  if (identifier) {
    const { items } = await service.call(listSpaces, { query: identifier }, options);
    spaceId = items.find((space) => space.identifier === identifier)?.id;
  }
  if (!spaceId) throw new ServiceError('not-found', `No space ${identifier}`);
  return service.call(readSpace, { spaceId }, options);
}
