import type { SituationName } from '../../../../mocks/index.js';
import { declineInvitation, listReceivedInvitations } from '../../../../src/services/generated/invitations.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { baseUrl } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { managerIn } from './manager.js';

/** Another tab of the same person. */
const elsewhere = new HttpSpaceService(baseUrl);

/** Takes the first invitation away, as its end or an answer in another tab does. */
export async function declineElsewhere(): Promise<void> {
  const { items } = await elsewhere.call(listReceivedInvitations, {});
  await elsewhere.call(declineInvitation, { invitationId: items[0]!.id });
}

/** The manager of somebody who is invited to three spaces. */
export async function invitedManager(situation: SituationName = 'invited') {
  const page = await managerIn(situation);
  const { manager, mock } = page;
  const root = manager.shadowRoot!;
  const part = (name: string) => root.querySelector<HTMLElement>(`[part=${name}]`);
  const invitations = () => [...root.querySelectorAll('[part=invitation]')].map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
  const button = (name: RegExp) => inside(manager).findByRole('button', { name });
  const commands = () => mock.requests.filter(({ method }) => method === 'POST');
  return { ...page, root, part, invitations, button, commands };
}
