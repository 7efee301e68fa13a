import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Device } from '../../contract/devices.js';
import { formatDate, formatDateTime } from '../../localization/formats.js';
import { isolate } from '../../localization/isolate.js';
import type { DevicePairingMessages } from './device-pairing.messages.js';
import type { Renaming } from './renaming.js';

export interface RowsView {
  readonly isBusy: boolean;
  readonly headingLevel: number;
  readonly formatLanguage: string;
  readonly messages: DevicePairingMessages;
  readonly renaming: Renaming;
  readonly unlink: (device: Device) => unknown;
}

/** The devices, one item each. */
export function renderRows(devices: readonly Device[], view: RowsView): TemplateResult {
  // Without the role, Safari takes a list without bullets for none.
  /* eslint-disable lit-a11y/no-redundant-role */
  return html`<ul class="entries" part="list" role="list" aria-label=${view.messages.devices} aria-busy=${view.isBusy}>
    ${repeat(devices, ({ id }) => id, (device) => renderRow(device, view))}
  </ul>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function renderRow(device: Device, { messages, headingLevel, formatLanguage, renaming, unlink }: RowsView) {
  const { name, addedAt, lastUsedAt } = device;
  const isRenamed = renaming.device?.id === device.id;
  return html`<li class="entry" part="device">
    <div>
      <h2 part="name" aria-level=${headingLevel} translate="no"><bdi>${name}</bdi></h2>
      <div class="about quiet">
        <p>${messages.added(formatDate(formatLanguage, addedAt))}</p>
        <p>${lastUsedAt === null ? messages.neverUsed : messages.lastUsed(formatDateTime(formatLanguage, lastUsedAt))}</p>
      </div>
    </div>
    ${isRenamed
      ? renaming.render(messages)
      : html`<div class="acts">
          <button class="button" type="button" part="rename" id=${`rename-${device.id}`} aria-label=${messages.renameOf(isolate(name))} @click=${() => renaming.open(device)}>
            ${messages.rename}
          </button>
          <button class="button" type="button" part="unlink" aria-label=${messages.unlinkOf(isolate(name))} @click=${() => unlink(device)}>
            ${messages.unlink}
          </button>
        </div>`}
  </li>`;
}

/** The room that the first devices will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="list" aria-busy="true">${[1, 2].map(() => html`<i class="skeleton row"></i>`)}</div>`;
}

/** Said while there is none. */
export function renderNone(messages: DevicePairingMessages): TemplateResult {
  return html`<p part="none"><strong>${messages.none}</strong></p>`;
}
