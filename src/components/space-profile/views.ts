import { html, nothing, type TemplateResult } from 'lit';
import type { Space } from '../../contract/spaces.js';
import type { CopyController } from '../../controllers/copy-controller.js';
import type { SpaceEnd } from '../../controllers/end-space-controller.js';
import { formatDate } from '../../localization/formats.js';
import { offers } from '../../session/offers.js';
import type { Session } from '../../session/session.js';
import { spinner } from '../../styles/icon.js';
import { renderFieldSkeleton } from '../../ui/field-skeleton.js';
import { renderIdentifier } from '../../ui/identifier.js';
import { kindIcon } from '../../ui/kind-icon.js';
import type { SpaceEnding } from '../../ui/space-ending.js';
import type { SpaceFactsMessages } from './space-profile.messages.js';

interface FactsView {
  readonly messages: SpaceFactsMessages;
  readonly headingLevel: number;
  readonly language: string;
  readonly copying: CopyController;
  readonly mayChange: boolean;
}

/** What cannot be changed here. */
export function renderFacts(space: Space, { messages, headingLevel, language, copying, mayChange }: FactsView): TemplateResult {
  const { kind, title, legalName, identifier, createdAt, role, email } = space;
  const facts: readonly (readonly [string, unknown])[] = [
    [messages.identifier, renderIdentifier(identifier, copying, messages)],
    ...(legalName === null ? [] : [[messages.legalName, html`<span translate="no">${legalName}</span>`] as const]),
    ...(mayChange ? [] : [[messages.labels.email, html`<span translate="no">${email}</span>`] as const]),
    [messages.role, messages.roles[role]],
    [messages.created, formatDate(language, createdAt)],
  ];
  return html`
    <section class="facts" part="facts" aria-labelledby="name">
      <div class="name">
        <span class=${kind}>${kindIcon(kind)}</span>
        <div>
          <h2 id="name" aria-level=${headingLevel} translate="no">${title}</h2>
          <p class="quiet">${messages.kinds[kind]}</p>
        </div>
      </div>
      <dl>
        ${facts.map(([term, fact]) => html`<div><dt class="quiet">${term}</dt><dd>${fact}</dd></div>`)}
      </dl>
    </section>
  `;
}

/** The end of the page: leaving the space, and ending it for everybody. Nobody leaves their private space: they close it. */
export function renderEnds(
  space: Space,
  session: Session,
  ending: SpaceEnding,
  { leave, close }: SpaceFactsMessages,
): TemplateResult | typeof nothing {
  const mayLeave = space.kind === 'professional' && offers(session, 'manage-spaces');
  const mayClose = space.role === 'administrator';
  if (!mayLeave && !mayClose) return nothing;
  const { prepare } = ending;
  const isOpening = (end: SpaceEnd) => ending.opening?.end === end;
  const ask = (end: SpaceEnd) => () => ending.ask(end, space);
  return html`<div class="ends">
    <div class="actions" @pointerover=${prepare} @focusin=${prepare}>
      ${mayLeave
        ? html`<button class="button" type="button" part="leave" aria-disabled=${isOpening('leave')} @click=${ask('leave')}>
            ${renderEnd(leave, isOpening('leave'))}
          </button>`
        : nothing}
      ${mayClose
        ? html`<button class="button" type="button" part="close" aria-disabled=${isOpening('close')} @click=${ask('close')}>
            ${renderEnd(close, isOpening('close'))}
          </button>`
        : nothing}
    </div>
    ${ending.renderFailure(space)}
  </div>`;
}

function renderEnd(label: string, isOpening: boolean) {
  return html`<span>${label}</span>${isOpening ? spinner() : nothing}`;
}

/** The room that the profile will take, without a word. */
export function renderSkeleton(): TemplateResult {
  return html`
    <div class="profile" aria-busy="true">
      <i class="skeleton facts"></i>
      ${renderGroupSkeletons()}
    </div>
  `;
}

/** The room that the fields will take. */
export function renderGroupSkeletons(count = 2): TemplateResult[] {
  return Array.from({ length: count }, () => html`<div class="form group">${renderFieldSkeleton()}<i class="skeleton action"></i></div>`);
}
