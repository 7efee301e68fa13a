import { html, nothing, type TemplateResult } from 'lit';
import type { Pairing as PairingState } from '../../../contract/devices.js';
import type { CommandController } from '../../../controllers/command-controller.js';
import { formatDateTime } from '../../../localization/formats.js';
import { isolate } from '../../../localization/isolate.js';
import { spinner } from '../../../styles/icon.js';
import { renderFailure } from '../../../ui/failure.js';
import { renderNotice } from '../../../ui/notice.js';
import { renderPrimaryAction } from '../../../ui/primary-action.js';
import type { DevicePairingMessages } from '../device-pairing.messages.js';
import type { PairingEnd, PairingHost } from './pairing-host.js';
import type { PairingMessages } from './pairing.messages.js';
import type { PairingWatch } from './pairing-watch.js';
import { renderQrCode } from './qr-code.js';

type Command = Pick<CommandController<never, unknown>, 'pending' | 'isSlow' | 'failure'>;

interface PairingProgress {
  readonly state: PairingState | undefined;
  readonly end: PairingEnd | undefined;
  readonly minutesLeft: number;
  readonly beginning: Command;
  readonly confirming: Command;
  readonly watch: Pick<PairingWatch, 'failure'>;
}

interface PairingView {
  readonly host: PairingHost;
  readonly messages: DevicePairingMessages & PairingMessages;
  readonly formatLanguage: string;
  readonly acts: Readonly<Record<'begin' | 'stop' | 'decline' | 'confirm', () => unknown>>;
}

/** The code, then who has scanned it, then why there is none any more. */
export function renderPairing(progress: PairingProgress, view: PairingView): TemplateResult {
  const { state, end, beginning, confirming } = progress;
  const { host, messages } = view;
  const status = beginning.isSlow ? messages.beginning : confirming.isSlow ? messages.confirming : nothing;
  return html`
    <div class="pairing" part="pairing" id="pairing" role="group" aria-labelledby="pairing-heading" tabindex="-1">
      <h2 id="pairing-heading" aria-level=${host.headingLevel}>${messages.heading}</h2>
      ${end ? renderEnd(end, view) : state?.claim ? renderComparison(state.claim, progress, view) : renderCode(progress, view)}
      <p class="visually-hidden" aria-live="polite">${status}</p>
    </div>
  `;
}

function renderCode({ state, minutesLeft, beginning, watch }: PairingProgress, { host, messages, acts }: PairingView) {
  if (beginning.failure) {
    return html`${renderFailure(beginning.failure, { host, messages, what: messages.notBegun, retry: acts.begin })} ${renderStop(messages, acts)}`;
  }
  const code = state?.code;
  const groups = code?.match(/.{1,4}/gu)?.join(' ');
  return html`
    <p>${messages.scan}</p>
    <div class="code">
      ${code ? renderQrCode(addressOf(host.appHref, code), messages.qrCode) : html`<i class="skeleton qr"></i>`}
      <p>
        <span class="quiet">${messages.code}</span><br />
        ${groups ? html`<code part="code" translate="no">${groups}</code>` : html`<i class="skeleton line"></i>`}
      </p>
      <p part="time-left">${code ? (minutesLeft > 1 ? messages.minutesLeft(minutesLeft) : messages.lastMinute) : '\u00a0'}</p>
    </div>
    <p class="quiet">${messages.secret}</p>
    ${watch.failure ? renderFailure(watch.failure, { host, messages, what: messages.notRead }) : nothing}
    <div class="actions">
      <button class="button" type="button" part="renew" aria-disabled=${beginning.pending} @click=${acts.begin}>${messages.renew}</button>
      ${renderStop(messages, acts)}
    </div>
  `;
}

function renderComparison(
  { number, name, claimedAt, place }: NonNullable<PairingState['claim']>,
  { confirming }: PairingProgress,
  { host, messages, formatLanguage, acts }: PairingView,
) {
  const { failure, pending } = confirming;
  return html`
    <div class="compare" role="group" aria-labelledby="compare compare-number">
      <p id="compare"><strong>${messages.compare(isolate(name))}</strong></p>
      <p class="number" part="number">
        <span aria-hidden="true"><span>${number.slice(0, 3)}</span> <span>${number.slice(3)}</span></span>
        <span class="visually-hidden" id="compare-number">${messages.number(number.split('').join(' '))}</span>
      </p>
      <dl class="facts" part="claim">
        <div>
          <dt>${messages.name}</dt>
          <dd translate="no"><bdi>${name}</bdi></dd>
        </div>
        <div>
          <dt>${messages.time}</dt>
          <dd>${formatDateTime(formatLanguage, claimedAt)}</dd>
        </div>
        ${place
          ? html`<div>
              <dt>${messages.place}</dt>
              <dd translate="no"><bdi>${place}</bdi></dd>
            </div>`
          : nothing}
      </dl>
      <p id="compare-caution">${messages.onlyIf}</p>
      ${failure ? renderFailure(failure, { host, messages, what: messages.notConfirmed, focusId: 'pairing-failure' }) : nothing}
      <div class="actions">
        <button class="button" type="button" part="decline" id="decline" aria-describedby="compare-caution" aria-disabled=${pending} @click=${acts.decline}>
          ${messages.no}
        </button>
        <button class="button" type="button" part="confirm-device" aria-disabled=${pending} @click=${acts.confirm}>
          <span>${messages.yes}</span>${pending ? spinner() : nothing}
        </button>
      </div>
    </div>
  `;
}

function renderEnd(end: PairingEnd, { messages, acts }: PairingView) {
  return html`
    ${renderNotice(messages.ends[end], { part: 'ended', focusId: 'ended' })}
    <div class="actions">
      ${renderPrimaryAction({ part: 'renew', label: messages.renew, pending: false, act: acts.begin })} ${renderStop(messages, acts)}
    </div>
  `;
}

function renderStop(messages: PairingMessages, acts: PairingView['acts']) {
  return html`<button class="button text" type="button" part="stop" @click=${acts.stop}>${messages.stop}</button>`;
}

/** What the QR code says: the page of the app with the code, or the code alone. */
function addressOf(appHref: string, code: string): string {
  return appHref ? new URL(appHref.replaceAll('{code}', encodeURIComponent(code)), document.baseURI).href : code;
}
