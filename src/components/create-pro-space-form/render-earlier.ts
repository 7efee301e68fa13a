import { html, nothing, type TemplateResult } from 'lit';
import type { Space } from '../../contract/spaces.js';
import { noticeIcon } from '../../styles/icons.js';
import type { CreateProSpaceFormMessages } from './create-pro-space-form.messages.js';
import type { Creation } from './creation.js';
import type { SpaceDraft } from './space-draft.js';

interface EarlierView {
  readonly draft: SpaceDraft;
  readonly creation: Creation;
  readonly messages: CreateProSpaceFormMessages;
  readonly discard: () => unknown;
  /** Goes on with a space that an earlier attempt created. */
  readonly finish: (space: Space) => unknown;
}

/** What is left from before: an attempt without an answer, or what was typed. */
export function renderEarlier({ draft, creation, messages, discard, finish }: EarlierView): TemplateResult | typeof nothing {
  const { arrived, failure, isUnclear, pending } = creation;
  if (arrived) {
    return renderNotice(html`
      <strong>${messages.arrived(arrived.title, arrived.identifier)}</strong>${messages.arrivedChoice}
      <div><button class="button" type="button" @click=${() => finish(arrived)}>${messages.takeArrived}</button></div>
    `);
  }
  if (isUnclear) {
    return pending || failure ? nothing : renderNotice(html`${messages.unanswered(draft.attempt?.space.title ?? '')}`);
  }
  return draft.isRestored
    ? html`
        <p class="restored">
          <span>${messages.restored}</span>
          <button class="button text" type="button" @click=${discard}>${messages.discard}</button>
        </p>
      `
    : nothing;
}

function renderNotice(content: TemplateResult) {
  return html`
    <div class="message notice" part="notice" id="earlier" tabindex="-1">
      ${noticeIcon()}
      <div>${content}</div>
    </div>
  `;
}
