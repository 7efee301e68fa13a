import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceKind, SpaceQuery } from '../../contract/spaces.js';
import { PrivateSpaceRequestedEvent } from '../../events/private-space-requested.js';
import { SpaceCreationRequestedEvent } from '../../events/space-creation-requested.js';
import { keepInside } from '../../forms/keep-inside.js';
import { offers } from '../../session/offers.js';
import type { Session } from '../../session/session.js';
import { plusIcon } from '../../styles/icons/plus.js';
import { renderSpaceLimit } from '../../ui/space-limit.js';
import type { ManagedSpacesMessages } from './space-manager.messages.js';

/** How spaces can be ordered. The private one comes first either way. */
export type SpaceOrder = NonNullable<SpaceQuery['order']>;

const kinds: readonly (SpaceKind | undefined)[] = [undefined, 'private', 'professional'];
const orders: readonly SpaceOrder[] = ['recent', 'title'];

/** Which kind of space is listed. */
export function renderKinds(
  chosen: SpaceKind | undefined,
  { kind: label, allKinds, groups }: ManagedSpacesMessages,
  choose: (kind: SpaceKind | undefined) => unknown,
): TemplateResult {
  return html`<fieldset class="kinds" part="kinds" aria-label=${label}>
    ${kinds.map(
      (kind) => html`<label>
        <input type="radio" name="kind" .checked=${kind === chosen} @input=${keepInside} @change=${() => choose(kind)} />${kind
          ? groups[kind]
          : allKinds}
      </label>`,
    )}
  </fieldset>`;
}

export function renderOrder(
  chosen: SpaceOrder,
  { order: label, orders: names }: ManagedSpacesMessages,
  choose: (order: SpaceOrder) => unknown,
): TemplateResult {
  return html`<select
    class="order"
    part="order"
    aria-label=${label}
    @input=${keepInside}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as SpaceOrder)}
  >
    ${orders.map((order) => html`<option value=${order} ?selected=${order === chosen}>${names[order]}</option>`)}
  </select>`;
}

interface Ways extends HTMLElement {
  readonly createHref: string;
  readonly createPrivateHref: string;
  readonly helpHref: string;
}

/** The ways to new spaces, or why there is none. */
export function renderWays(session: Session, host: Ways, messages: ManagedSpacesMessages, language: string): TemplateResult {
  const { spaceCounts, limits } = session;
  const { createHref, createPrivateHref, helpHref } = host;
  const isFull = spaceCounts.professional >= limits.professionalSpaces;
  const lacksPrivate = spaceCounts.private === 0 && offers(session, 'create-private');
  const request = () => host.dispatchEvent(new SpaceCreationRequestedEvent());
  const requestPrivate = () => host.dispatchEvent(new PrivateSpaceRequestedEvent());
  return html`
    ${isFull ? renderSpaceLimit(session, { messages, language, helpHref }) : nothing}
    ${isFull && !lacksPrivate
      ? nothing
      : html`<div class="ways">
          ${isFull ? nothing : renderCreate(messages.create, createHref, request, 'primary')}
          ${lacksPrivate ? renderCreate(messages.createPrivate, createPrivateHref, requestPrivate) : nothing}
        </div>`}
  `;
}

/** A link where the page has an address for it. */
function renderCreate(label: string, href: string, request: () => unknown, rank = ''): TemplateResult {
  return href
    ? html`<a class="button ${rank}" part="create" href=${href}>${plusIcon()}<span>${label}</span></a>`
    : html`<button class="button ${rank}" part="create" type="button" @click=${request}>${plusIcon()}<span>${label}</span></button>`;
}
