import { html, nothing, type TemplateResult } from 'lit';
import type { SpaceSummary } from '../../contract/spaces.js';
import type { SwitchController } from '../../controllers/switch-controller.js';
import { CertificationsRequestedEvent } from '../../events/certifications-requested.js';
import { PrivateSpaceRequestedEvent } from '../../events/private-space-requested.js';
import { SessionSignInEvent } from '../../events/session-sign-in.js';
import { SpaceCreationRequestedEvent } from '../../events/space-creation-requested.js';
import { isolate, type Isolated } from '../../localization/isolate.js';
import { offers } from '../../session/offers.js';
import type { Session } from '../../session/session.js';
import { spinner } from '../../styles/icon.js';
import { type FailureHost, renderFailure } from '../../ui/failure.js';
import { kindIcon } from '../../ui/kind-icon.js';
import { renderPagedList } from '../../ui/paged-list.js';
import { renderPrimaryAction } from '../../ui/primary-action.js';
import { renderSearchField } from '../../ui/search-field.js';
import { spaceHref } from '../../ui/space-href.js';
import type { FittingSpaces } from './fitting-spaces.js';
import type { NeededService } from './needed-service.js';
import type { Needs, Obstacle } from './needs.js';
import type { SpaceGateMessages } from './space-gate.messages.js';

/** From so many spaces on, they can be searched. */
const searchThreshold = 8;

export interface GateView {
  readonly host: FailureHost & { readonly certificationsHref: string; readonly createHref: string; readonly createPrivateHref: string };
  readonly session: Session;
  readonly needs: Needs;
  readonly messages: SpaceGateMessages;
  readonly spaces: FittingSpaces;
  readonly service: NeededService;
  readonly switching: SwitchController;
  readonly switchTo: (space: SpaceSummary) => void;
}

/**
 * What the content needs, in a sentence.
 *
 * @param service What the service is called that the space is to be certified for, where that is known.
 */
export function describeNeed(
  { kind, certification, space, isStrong }: Needs,
  obstacle: Obstacle | null | undefined,
  messages: SpaceGateMessages,
  service?: Isolated,
): string {
  if (obstacle === 'assurance') return messages.needsStrong;
  if (space) return messages.needsSpace(isolate(space));
  if (certification) return messages.needsCertification(service);
  if (kind) return messages.needs[kind];
  return isStrong ? messages.needsStrong : messages.signedOut;
}

/** While nobody is signed in; strongly at once if that is needed. */
export function renderSignIn(host: FailureHost, needs: Needs, messages: SpaceGateMessages): TemplateResult {
  const signIn = () => host.dispatchEvent(new SessionSignInEvent(needs.isStrong ? { assurance: 'strong' } : null));
  const isSaid = describeNeed(needs, null, messages) === messages.signedOut;
  return html`
    ${isSaid ? nothing : html`<p part="signed-out">${messages.signedOut}</p>`}
    ${renderPrimaryAction({ part: 'sign-in', label: needs.isStrong ? messages.signInStrongly : messages.signIn, pending: false, act: signIn })}
  `;
}

export function renderStrongSignIn({ host, session, messages }: GateView): TemplateResult {
  const signIn = () => host.dispatchEvent(new SessionSignInEvent({ assurance: 'strong' }));
  return html`
    <p>${messages.signedInWith(isolate(session.authentication.product))}</p>
    ${renderPrimaryAction({ part: 'sign-in', label: messages.signInStrongly, pending: false, act: signIn })}
  `;
}

/** Which space is active, and the way to one that fits. */
export function renderWayToSpace(view: GateView): TemplateResult {
  const { session, messages } = view;
  const { activeSpace: active } = session;
  return html`
    ${active
      ? html`<p class="active ${active.kind}" part="active">
          ${kindIcon(active.kind)}<span><span class="kind">${messages.kinds[active.kind]}</span> ${messages.activeSpace(isolate(active.title))}</span>
        </p>`
      : html`<p part="active">${messages.noneActive}</p>`}
    ${renderSwitchFailure(view)} ${renderWays(view)}
  `;
}

function renderSwitchFailure({ host, session, messages, switching, switchTo }: GateView) {
  const { failure, target } = switching;
  if (!failure || !target) return nothing;
  const { activeSpace: active } = session;
  const what = messages.switchFailed(isolate(target.title), active ? isolate(active.title) : undefined);
  return renderFailure(failure, { host, messages, what, retry: () => switchTo(target) });
}

function renderWays(view: GateView) {
  const { list, total, areUncertified } = view.spaces;
  const { needs, messages, session, host } = view;
  if (view.service.isLoading) return renderActionSkeleton();
  const isCertifiable = needs.certification && session.activeSpace?.kind === 'professional' && !needs.space;
  if (list.failure && list.total === undefined) {
    return renderFailure(list.failure, { host, messages, what: messages.listFailed, retry: () => list.load() });
  }
  if (needs.space && session.activeSpace?.identifier === needs.space) return needs.certification ? renderCertify(view, true) : html`<p>${messages.noneFits}</p>`;
  if (needs.space && total !== undefined) {
    const own = list.items.find(({ identifier }) => identifier === needs.space);
    return own ? renderSwitch(own, view) : renderNotMine(view);
  }
  if (total === 0) return isCertifiable ? renderCertify(view, true) : renderCreate(view);
  if (list.total === undefined) return list.loading ? renderActionSkeleton() : nothing;
  const [only] = total === 1 ? list.items : [];
  return html`
    ${areUncertified ? html`<p>${messages.noneCertified(view.service.name)}</p>` : nothing} ${only ? renderSwitch(only, view) : renderChoice(view)}
    ${isCertifiable ? renderCertify(view, false) : nothing}
  `;
}

function renderActionSkeleton() {
  return html`<div class="skeleton action" aria-busy="true"></div>`;
}

function renderSwitch(space: SpaceSummary, { messages, switching, switchTo }: GateView) {
  const label = messages.switchTo(isolate(space.title));
  return renderPrimaryAction({ part: 'switch', label, pending: switching.pending, act: () => switchTo(space) });
}

function renderChoice(view: GateView) {
  const { host, messages, spaces } = view;
  const { list, total = 0 } = spaces;
  const isSearchable = total >= searchThreshold || list.query || list.outdated;
  return html`
    <p id="choose"><strong>${messages.choose}</strong></p>
    ${isSearchable ? renderSearchField(messages.search(list.total ?? total), false, (text) => list.search(text)) : nothing}
    ${renderPagedList({
      host,
      list,
      messages,
      empty: nothing,
      renderItems: (items) => html`<ul aria-labelledby="choose" part="spaces" class=${list.outdated ? 'outdated' : nothing}>
        ${items.map((space) => renderSpace(space, view))}
      </ul>`,
      clearSearch: () => clearSearch(view),
    })}
    ${list.hasMore
      ? html`<button class="button text" type="button" part="more" aria-disabled=${list.loadingMore} @click=${() => list.loadMore()}>
          ${messages.showMore}
        </button>`
      : nothing}
  `;
}

function clearSearch({ host, spaces }: GateView) {
  const input = host.shadowRoot!.querySelector('input')!;
  input.value = '';
  input.focus();
  spaces.list.search('');
}

function renderSpace(space: SpaceSummary, { switching, switchTo }: GateView) {
  const isTarget = switching.pending && switching.target?.id === space.id;
  return html`<li>
    <button class="space" type="button" part="space" aria-disabled=${switching.pending} @click=${() => switchTo(space)}>
      <span class=${space.kind}>${kindIcon(space.kind)}</span>
      <span class="words" translate="no">
        <strong part="title"><bdi>${space.title}</bdi></strong>
        <span class="quiet">${space.legalName ? html`<bdi>${space.legalName}</bdi> · ` : nothing}<bdi class="identifier">${space.identifier}</bdi></span>
      </span>
      ${isTarget ? spinner() : nothing}
    </button>
  </li>`;
}

function renderNotMine({ host, session, messages }: GateView) {
  const [product] = session.otherProducts ?? [];
  const signIn = () => host.dispatchEvent(new SessionSignInEvent());
  return html`
    <p part="not-mine">${messages.notMine}</p>
    ${product
      ? html`<p>${messages.reachedWith(isolate(product))}</p>
          ${renderPrimaryAction({ part: 'sign-in', label: messages.signInWith(isolate(product)), pending: false, act: signIn })}`
      : nothing}
  `;
}

function renderCreate(view: GateView) {
  const { host, session, needs, messages } = view;
  const isPrivate = needs.kind === 'private' && !needs.certification;
  if (isPrivate && !offers(session, 'create-private')) return html`<p>${messages.noneFits}</p>`;
  const [href, label, event] = isPrivate
    ? [host.createPrivateHref, messages.createPrivate, new PrivateSpaceRequestedEvent()]
    : [host.createHref, messages.create, new SpaceCreationRequestedEvent()];
  return html`<p>${messages.noneFits}</p>${renderWay({ host, part: 'create', href, label, event, isPrimary: true })}`;
}

function renderCertify({ host, session, needs, messages, service }: GateView, isPrimary: boolean) {
  const space = session.activeSpace!;
  const href = spaceHref(host.certificationsHref, space);
  const event = new CertificationsRequestedEvent({ space, certification: needs.certification });
  const label = messages.certify(isolate(space.title));
  return html`${isPrimary ? html`<p>${messages.notCertified(service.name)}</p>` : nothing}${renderWay({ host, part: 'certify', href, label, event, isPrimary })}`;
}

interface Way {
  readonly host: HTMLElement;
  readonly part: string;
  /** Without it the event is fired. */
  readonly href: string;
  readonly label: string;
  readonly event: Event;
  readonly isPrimary: boolean;
}

function renderWay({ host, part, href, label, event, isPrimary }: Way) {
  const look = isPrimary ? 'button primary' : 'button text';
  return href
    ? html`<a class=${look} part=${part} href=${href}>${label}</a>`
    : html`<button class=${look} type="button" part=${part} @click=${() => host.dispatchEvent(event)}>${label}</button>`;
}
