import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../../src/components/space-certifications/define.js';
import type { SpaceCertifications } from '../../../../src/components/space-certifications/space-certifications.js';
import { inSession, inSituation } from '../../support/in-session.js';
import { inside } from '../../support/queries.js';
import { waitUntil } from '../../support/wait-until.js';

/** The certifications of the active space, in a situation. */
export async function certificationsIn(
  situation: Parameters<typeof inSituation>[0] = 'certifications',
  template: TemplateResult = html`<space-certifications></space-certifications>`,
) {
  const mock = await inSituation(situation);
  const { session, element } = await inSession<SpaceCertifications>(template);
  const root = element.shadowRoot!;
  const part = (name: string) => root.querySelector<HTMLElement>(`[part=${name}]`);
  const texts = (name: string) => [...root.querySelectorAll(`[part=${name}]`)].map((found) => found.textContent.replace(/\s+/gu, ' ').trim());
  const rows = () => texts('service');
  const rowOf = (service: string) => rows().find((row) => row.includes(service));
  const press = async (name: RegExp) => {
    const button = await inside(element).findByRole('button', { name });
    button.focus();
    button.click();
  };
  const dialog = () => root.querySelector('dialog');
  const told = () => root.querySelector('.frame > [aria-live=polite]')!.textContent.trim();
  const commands = () => mock.requests.filter(({ method }) => method === 'POST');
  const field = () => root.querySelector<HTMLInputElement>('#code');
  const type = (code: string) => {
    field()!.value = code;
    field()!.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  /** Opens the form for a service. */
  const open = async (service: string) => {
    await press(new RegExp(`(Enter an|Renew by) access code: .*${service}`, 'u'));
    await waitUntil(field);
  };
  /** The user comes back to the page. */
  const comeBack = () => window.dispatchEvent(new Event('focus'));
  const certificationOf = async (serviceId: string) => {
    const { session: known } = await mock.session();
    return (await mock.desk.list(known!.activeSpace!.id)).find((item) => item.serviceId === serviceId)!;
  };
  return { mock, session, element, root, part, texts, rows, rowOf, press, dialog, told, commands, field, type, open, comeBack, certificationOf };
}
