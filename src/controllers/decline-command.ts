import type { ReactiveControllerHost } from 'lit';
import { declineInvitation } from '../services/generated/invitations.js';
import type { SessionController } from '../session/session-controller.js';
import { CommandController } from './command-controller.js';

/** Declines invitations. It resolves to true when one is declined, for the answer has no content. */
export type DeclineCommand = CommandController<{ readonly invitationId: string }, true>;

export function declineCommand(host: ReactiveControllerHost & HTMLElement, session: SessionController): DeclineCommand {
  return new CommandController<{ readonly invitationId: string }, true>(host, session, {
    operation: declineInvitation,
    send: async (service, input, options) => {
      await service.call(declineInvitation, input, options);
      return true;
    },
  });
}
