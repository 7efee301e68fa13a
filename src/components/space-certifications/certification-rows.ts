import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Certification } from '../../contract/certifications.js';
import { formatDate } from '../../localization/formats.js';
import { isolate } from '../../localization/isolate.js';
import { safeLink } from '../../services/links.js';
import { alertIcon } from '../../styles/icons/alert.js';
import { bannedIcon } from '../../styles/icons/banned.js';
import { clockIcon } from '../../styles/icons/clock.js';
import { doneIcon } from '../../styles/icons/done.js';
import { expiredIcon } from '../../styles/icons/expired.js';
import { noneIcon } from '../../styles/icons/none.js';
import { refusedIcon } from '../../styles/icons/refused.js';
import type { SpaceCertificationsMessages } from './space-certifications.messages.js';
import { freeCapacities, needsRenewal, type Standing, type State, stateOf } from './standing.js';

export interface RowsView {
  readonly isBusy: boolean;
  /** True for administrators: there are ways to request. */
  readonly mayRequest: boolean;
  readonly headingLevel: number;
  readonly formatLanguage: string;
  readonly messages: SpaceCertificationsMessages;
  readonly request: (standing: Standing) => unknown;
  readonly cancel: (certification: Certification, standing: Standing) => unknown;
  /** What stands below a service: the form for its code. */
  readonly renderBelow: (standing: Standing) => unknown;
}

const icons: Readonly<Record<State, () => TemplateResult>> = {
  none: noneIcon,
  requested: clockIcon,
  granted: doneIcon,
  refused: refusedIcon,
  expired: expiredIcon,
  revoked: bannedIcon,
};

/** The services, one item each, with how the certifications of the space stand. */
export function renderRows(standings: readonly Standing[], view: RowsView): TemplateResult {
  // Without the role, Safari takes a list without bullets for none.
  /* eslint-disable lit-a11y/no-redundant-role */
  return html`<ul class="entries" part="list" role="list" aria-label=${view.messages.services} aria-busy=${view.isBusy}>
    ${repeat(standings, ({ service }) => service.id, (standing) => renderRow(standing, view))}
  </ul>`;
  /* eslint-enable lit-a11y/no-redundant-role */
}

function renderRow(standing: Standing, view: RowsView) {
  const { service, certifications } = standing;
  const { headingLevel, messages } = view;
  return html`<li class="entry" part="service">
    <div class="about">
      <h2 class="name" part="name" aria-level=${headingLevel}><bdi>${service.name}</bdi></h2>
      <p class="quiet"><bdi>${service.authority}</bdi></p>
    </div>
    <div class="standing">
      ${certifications.length
        ? certifications.map((certification) => renderCertification(certification, standing, view))
        : renderState('none', messages)}
    </div>
    ${view.mayRequest ? renderWays(standing, view) : nothing} ${view.renderBelow(standing)}
  </li>`;
}

function renderState(state: State, { states }: SpaceCertificationsMessages) {
  return html`<p class="state ${state}" part="state">${icons[state]()}<span>${states[state]}</span></p>`;
}

function renderCertification(certification: Certification, standing: Standing, view: RowsView) {
  const { messages, mayRequest, cancel } = view;
  const state = stateOf(certification);
  const capacity = (messages.capacities as Readonly<Record<string, string>>)[certification.capacity];
  const name = isolate(standing.service.name);
  return html`<div class="certification" part="certification">
    ${renderState(state, messages)}
    <div class="facts">
      ${capacity ? html`<p>${capacity}</p>` : nothing}
      <p>${describeDates(certification, view)}</p>
    </div>
    ${certification.reason ? html`<p class="reason" part="reason">${messages.reason(isolate(certification.reason))}</p>` : nothing}
    ${needsRenewal(certification, standing)
      ? html`<p class="ending" part="ending">${alertIcon()}<span>${messages.endsSoon(formatDate(view.formatLanguage, certification.validUntil!))}</span></p>`
      : nothing}
    ${mayRequest && state === 'requested'
      ? html`<button class="button text" type="button" part="cancel-request" aria-label=${messages.cancelOf(name)} @click=${() => cancel(certification, standing)}>
          ${messages.cancelRequest}
        </button>`
      : nothing}
  </div>`;
}

/** Since when, from when until when, or when it ended. */
function describeDates({ state, requestedAt, decidedAt, validFrom, validUntil }: Certification, { formatLanguage, messages }: RowsView): string {
  const { dates } = messages;
  const date = (value: string | null) => formatDate(formatLanguage, value ?? requestedAt);
  if (state === 'granted') return validUntil ? dates.granted(date(validFrom), date(validUntil)) : dates.endless(date(validFrom));
  if (state === 'refused') return dates.refused(date(decidedAt));
  if (state === 'revoked') return dates.revoked(date(decidedAt));
  if (state !== 'expired') return dates.requested(date(requestedAt));
  return validUntil ? dates.expired(date(validUntil)) : dates.undecided(date(requestedAt));
}

/** How a certification is requested, or renewed; nothing while as much is requested as can be. */
function renderWays(standing: Standing, { messages, request }: RowsView) {
  const { service, certifications } = standing;
  const procedure = safeLink(service.procedure);
  if (freeCapacities(standing).length === 0) return nothing;
  const ways = certifications.some(({ state }) => state === 'granted') ? messages.renewing : messages.requesting;
  const name = isolate(service.name);
  return html`<div class="acts">
    ${service.takesAccessCodes
      ? html`<button class="button" type="button" part="request" id="by-code-${service.id}" aria-label=${ways.byCodeOf(name)} @click=${() => request(standing)}>${ways.byCode}</button>`
      : nothing}
    ${procedure ? html`<a class="button" part="procedure" href=${procedure} aria-label=${ways.byProcedureOf(name)}>${ways.byProcedure}</a>` : nothing}
  </div>`;
}

/** The room that the first services will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`<div class="list" aria-busy="true">${[1, 2, 3].map(() => html`<i class="skeleton row"></i>`)}</div>`;
}
