import type { Capacity, Certification, CertifiableService } from '../../src/contract/certifications.js';
import { listServices } from '../../src/services/generated/certifications.js';
import type { SpaceService } from '../../src/services/space-service.js';
import { followContext } from '../context.js';

interface Wanted {
  readonly serviceId: string;
  readonly capacity: Capacity;
}

/** Where the authorities decide: that of the mock, or the service's own for demonstrations. */
export interface Desk {
  list(spaceId: string): Promise<readonly Certification[]>;
  issueCode(wanted: Wanted): Promise<string>;
  receive(wanted: Wanted & { readonly spaceId: string }): Promise<unknown>;
  grant(certification: Certification): Promise<unknown>;
  refuse(certification: Certification, reason: string): Promise<unknown>;
  revoke(certification: Certification, reason: string): Promise<unknown>;
}

/** Lists what the active space has requested, with what an authority can do about it. */
export function wireDesk(desk: Desk): void {
  const part = document.querySelector<HTMLElement>('#demo-desk')!;
  const find = (name: string) => part.querySelector<HTMLElement>(`#demo-${name}`)!;
  const service = find('certified-service') as HTMLSelectElement;
  const capacity = find('capacity') as HTMLSelectElement;
  const reason = find('reason') as HTMLInputElement;
  const said = find('desk-said');
  const cases = find('cases');
  let space: string | undefined;
  let services: readonly CertifiableService[] = [];
  let caller: SpaceService | undefined;

  const wanted = (): Wanted => ({ serviceId: service.value, capacity: capacity.value as Capacity });
  wire('issue-code', async () => `Access code: ${await desk.issueCode(wanted())}`);
  wire('receive', async () => {
    if (!space) return 'No space is active.';
    await desk.receive({ ...wanted(), spaceId: space });
    return 'A request has come by the procedure.';
  });
  document.querySelector('#demo')!.addEventListener('toggle', () => !part.hidden && void refresh());
  void followContext('service', (value) => (caller = value));
  void followContext('session', (session) => {
    const isOffered = session?.capabilities?.includes('certifications') ?? false;
    part.hidden = !isOffered;
    space = session?.activeSpace?.id;
    if (isOffered) void refresh();
  });

  function wire(name: string, act: () => Promise<string>) {
    find(name).addEventListener('click', () => void perform(act));
  }

  /** The page finds what has changed as it does when the person comes back to it. */
  async function perform(act: () => Promise<string>) {
    said.textContent = await act().catch((error: unknown) => `Refused: ${(error as Error).message}`);
    await refresh();
    window.dispatchEvent(new Event('focus'));
  }

  async function refresh() {
    await load().catch((error: unknown) => {
      said.textContent = `Not loaded: ${(error as Error).message}`;
    });
  }

  async function load() {
    if (services.length === 0 && caller) services = (await caller.call(listServices, {}, { language: 'en' })).items;
    if (service.options.length === 0) service.append(...services.map(({ id, name }) => new Option(name, id)));
    const items = space ? await desk.list(space) : [];
    cases.replaceChildren(...items.map(renderCase));
  }

  function renderCase(item: Certification) {
    const row = document.createElement('li');
    const name = services.find(({ id }) => id === item.serviceId)?.name ?? item.serviceId;
    row.append(`${name}, ${item.capacity}: ${item.state} `);
    if (item.state === 'requested') row.append(button('Grant', () => desk.grant(item)), ' ', button('Refuse', () => desk.refuse(item, reason.value)));
    if (item.state === 'granted') row.append(button('Revoke', () => desk.revoke(item, reason.value)));
    return row;
  }

  function button(words: string, act: () => Promise<unknown>) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = words;
    made.addEventListener('click', () => void perform(async () => {
      await act();
      return 'Done.';
    }));
    return made;
  }
}
