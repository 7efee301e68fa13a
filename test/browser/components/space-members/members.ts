import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/components/space-members/define.js';
import type { SpaceMembers } from '../../../../src/components/space-members/space-members.js';
import { HttpSpaceService } from '../../../../src/services/http-space-service.js';
import { listMembers } from '../../../../src/services/generated/members.js';
import { baseUrl, inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';

/** Somebody else who acts on the same data. */
export const elsewhere = new HttpSpaceService(baseUrl);

/** The users of the active space, or of the element that is given, in a situation. */
export async function membersIn(
  situation: Parameters<typeof inSituation>[0],
  template: TemplateResult = html`<space-members></space-members>`,
) {
  const mock = await inSituation(situation);
  const { session, element } = await inSession<SpaceMembers>(template);
  const root = element.shadowRoot!;
  const rows = () => [...root.querySelectorAll('[part=member]')].map((row) => row.textContent.replace(/\s+/gu, ' ').trim());
  const press = async (name: RegExp) => {
    const button = await inside(element).findByRole('button', { name });
    button.focus();
    button.click();
  };
  const dialog = () => root.querySelector('dialog');
  const confirm = () => root.querySelector<HTMLElement>('[part=confirm]')!.click();
  const told = () => root.querySelector('.frame > [aria-live=polite]')!.textContent.trim();
  const spaceId = () => session.session!.activeSpace!.id;
  const memberOf = async (lastNames: string) => {
    const { items } = await elsewhere.call(listMembers, { spaceId: spaceId() });
    return items.find((member) => member.lastNames === lastNames)!;
  };
  return { mock, session, element, root, rows, press, dialog, confirm, told, spaceId, memberOf };
}
