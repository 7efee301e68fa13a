import { html, nothing, type TemplateResult } from 'lit';
import { noticeIcon } from '../styles/icons/notice.js';

export interface NoticeSettings {
  readonly part?: string;
  /** Announced at once. */
  readonly isAlert?: boolean;
  /** What its words lead to. */
  readonly action?: unknown;
  /** The focus can be moved to the element of this id, which is then a group named by its words: screen readers say a named group, once. */
  readonly focusId?: string;
}

/** Something to know before going on, which is no failure. */
export function renderNotice(content: unknown, { part, isAlert, action = nothing, focusId }: NoticeSettings = {}): TemplateResult {
  const wordsId = focusId ? `${focusId}-words` : nothing;
  return html`
    <div
      class="message notice"
      part=${part ?? nothing}
      id=${focusId ?? nothing}
      role=${focusId ? 'group' : isAlert ? 'alert' : nothing}
      aria-labelledby=${wordsId}
      tabindex=${focusId ? -1 : nothing}
    >
      ${noticeIcon()}
      <div>
        <div id=${wordsId}>${content}</div>
        ${action}
      </div>
    </div>
  `;
}
