import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../localization/formats.js';
import { isolate } from '../localization/isolate.js';
import type { SpaceLimitSentences } from '../localization/space-limit/space-limit-sentences.js';
import type { Session } from '../session/session.js';
import { renderNotice } from './notice.js';

interface SpaceLimitView {
  readonly messages: SpaceLimitSentences;
  readonly language: string;
  readonly helpHref: string;
  /** What there is to add once the limit is explained. */
  readonly besides?: string;
  /** The focus can be moved to the element of this id. */
  readonly focusId?: string;
}

/** Why no further professional space can be created, and who can change that. */
export function renderSpaceLimit(
  { limits, authentication }: Session,
  { messages, language, helpHref, besides, focusId }: SpaceLimitView,
): TemplateResult {
  const words = messages.limit(formatNumber(language, limits.professionalSpaces), isolate(authentication.product));
  return renderNotice(
    html`<strong>${words}</strong> <br />${[messages.limitRaised, besides].filter(Boolean).join(' ')}`,
    {
      part: 'notice',
      ...(focusId && { focusId }),
      ...(helpHref && { action: html`<a class="button" href=${helpHref}>${messages.contactHelpdesk}</a>` }),
    },
  );
}
