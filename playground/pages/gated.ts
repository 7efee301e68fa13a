import type { SpaceGate } from '../../src/components/space-gate/space-gate.js';
import { listSpaces } from '../../src/services/generated/spaces.js';
import type { SpaceService } from '../../src/services/space-service.js';
import { followContext } from '../context.js';
import { onBackEnd } from '../demo/back-end.js';
import { said } from '../texts/texts.js';

/** What the content needs, by the name in the address. */
const gates: Readonly<Record<string, Partial<Pick<SpaceGate, 'kind' | 'assurance' | 'certification'>>>> = {
  professional: { kind: 'professional' },
  strong: { kind: 'professional', assurance: 'strong' },
  certified: { certification: 'social-elections' },
  mail: {},
};

/** A procedure behind a gate. A server would write the attributes; here the address says which. */
export function wireGated(): void {
  const address = new URLSearchParams(location.search);
  const element = document.querySelector('space-gate')!;
  const form = element.querySelector('form')!;
  const attributes = gates[address.get('of') ?? ''] ?? gates['professional']!;
  for (const [name, value] of Object.entries({ ...attributes, space: address.get('in') ?? '' })) element.setAttribute(name, value);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    form.reset();
    document.querySelector('.result')!.textContent = said.sent(document.querySelector('h1')!.textContent);
  });
  void followContext('service', (service) => service && void linkToLastSpace(service));
}

/** A mail would name a space that is not the active one: the one that was used longest ago. */
async function linkToLastSpace(service: SpaceService) {
  const { items } = await service.call(listSpaces, {}).catch(() => ({ items: [] }));
  const last = items.at(-1);
  if (!last) return;
  const link = document.querySelector<HTMLAnchorElement>('[data-act=mail-link]')!;
  link.href = onBackEnd(`?page=gated&of=mail&in=${last.identifier}`);
  link.parentElement!.hidden = false;
}
