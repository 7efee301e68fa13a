import type { ReactiveControllerHost } from 'lit';
import type { Operation } from '../services/operation.js';
import type { SessionController } from '../session/session-controller.js';
import { CommandController } from './command-controller.js';

interface OfSpace {
  readonly spaceId: string;
}

/** A command on a space that resolves to true when it has taken effect, for its answer has no content. */
export type SpaceCommand = CommandController<OfSpace, true>;

export function commandWithoutAnswer(
  host: ReactiveControllerHost & HTMLElement,
  session: SessionController,
  operation: Operation<OfSpace, undefined>,
): SpaceCommand {
  return new CommandController<OfSpace, true>(host, session, {
    operation: { id: operation.id },
    send: async (service, input, options) => {
      await service.call(operation, input, options);
      return true;
    },
  });
}
