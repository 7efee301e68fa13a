import type { Space } from '../contract/spaces.js';
import { listSpaces, readSpace } from '../services/generated/spaces.js';
import { ServiceError } from '../services/service-error.js';
import type { CallOptions, SpaceService } from '../services/space-service.js';

interface Wanted {
  /** Of the space whose id is not known. */
  readonly identifier: string;
  readonly id: string;
}

/** Reads a space by its id, or by its identifier: then it is looked for among those of the user. */
export const readProfile = {
  operation: readSpace,
  async read(service: SpaceService, { identifier, id }: Wanted, options: CallOptions): Promise<Space> {
    let spaceId: string | undefined = id;
    if (identifier) {
      const { items } = await service.call(listSpaces, { query: identifier }, options);
      spaceId = items.find((space) => space.identifier === identifier)?.id;
    }
    if (!spaceId) throw new ServiceError('not-found', `No space ${identifier}`);
    return service.call(readSpace, { spaceId }, options);
  },
};
