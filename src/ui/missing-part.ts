import { html, type TemplateResult } from 'lit';
import type { PartFailure } from '../controllers/part-failure.js';
import type { DeferredPartSentences } from '../localization/deferred-part/deferred-part-sentences.js';
import type { SharedMessages } from '../localization/shared/shared-messages.js';
import { alertIcon } from '../styles/icons/alert.js';
import { type FailureHost, renderFailure } from './failure.js';

interface MissingPartView {
  readonly host: FailureHost;
  readonly messages: SharedMessages & DeferredPartSentences;
  /** Downloads the part again. */
  readonly retry: () => unknown;
}

/** Why a part of an element is not there, with what helps: to try again, or to load the page that was replaced. */
export function renderMissingPart(failure: PartFailure, { host, messages, retry }: MissingPartView): TemplateResult {
  if (failure === 'offline') return renderFailure({ code: failure, retryAfter: undefined }, { host, messages, retry });
  return html`
    <div class="message" part="failure" role="alert">
      ${alertIcon()}
      <div>
        ${messages.pageOutdated}
        <div><button class="button" type="button" part="retry" @click=${reload}>${messages.reload}</button></div>
      </div>
    </div>
  `;
}

const reload = () => location.reload();
