import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/components/space-invitations/define.js';
import type { SpaceInvitations } from '../../../../src/components/space-invitations/space-invitations.js';
import { declineInvitation, listReceivedInvitations } from '../../../../src/services/generated/invitations.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { baseUrl, inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';

/** Another tab of the same person. */
const elsewhere = new HttpSpaceService(baseUrl);

/** The invitations of a person, in a situation. */
export async function invitationsIn(
  situation: Parameters<typeof inSituation>[0] = 'invited',
  template: TemplateResult = html`<space-invitations></space-invitations>`,
) {
  const mock = await inSituation(situation);
  const { session, element } = await inSession<SpaceInvitations>(template);
  const root = element.shadowRoot!;
  const part = (name: string) => root.querySelector<HTMLElement>(`[part=${name}]`);
  const rows = () => [...root.querySelectorAll('[part=invitation]')].map((row) => row.textContent.replace(/\s+/gu, ' ').trim());
  const press = async (name: RegExp) => {
    const button = await inside(element).findByRole('button', { name });
    button.focus();
    button.click();
  };
  const dialog = () => root.querySelector('dialog');
  const told = () => root.querySelector('.frame > [aria-live=polite]')!.textContent.trim();
  const commands = () => mock.requests.filter(({ method }) => method === 'POST');
  /** Takes the first invitation away, as its end or an answer in another tab does. */
  const declineElsewhere = async () => {
    const { items } = await elsewhere.call(listReceivedInvitations, {});
    await elsewhere.call(declineInvitation, { invitationId: items[0]!.id });
  };
  return { mock, session, element, root, part, rows, press, dialog, told, commands, declineElsewhere };
}
