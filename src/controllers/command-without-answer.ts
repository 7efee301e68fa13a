import type { ReactiveControllerHost } from 'lit';
import type { Operation } from '../services/operation.js';
import type { SessionController } from '../session/session-controller.js';
import { CommandController } from './command-controller.js';

interface OfSpace {
  readonly spaceId: string;
}

/** A command on a space that resolves to true when it has taken effect, for its answer has no content. */
export type SpaceCommand = CommandController<OfSpace, true>;

export function commandWithoutAnswer<Input extends OfSpace>(
  host: ReactiveControllerHost & HTMLElement,
  session: SessionController,
  operation: Operation<Input, undefined>,
): CommandController<Input, true> {
  return new CommandController<Input, true>(host, session, {
    operation: { id: operation.id },
    send: async (service, input, options) => {
      await service.call(operation, input, options);
      return true;
    },
  });
}
