import { html, nothing, type TemplateResult } from 'lit';
import { noticeIcon } from '../styles/icons/notice.js';

export interface NoticeSettings {
  readonly part?: string;
  readonly id?: string;
  /** Announced at once. */
  readonly isAlert?: boolean;
  /** The focus can be moved to it. */
  readonly isFocusable?: boolean;
}

/** Something to know before going on, which is no failure. */
export function renderNotice(content: unknown, { part, id, isAlert, isFocusable }: NoticeSettings = {}): TemplateResult {
  return html`
    <div
      class="message notice"
      part=${part ?? nothing}
      id=${id ?? nothing}
      role=${isAlert ? 'alert' : nothing}
      tabindex=${isFocusable ? -1 : nothing}
    >
      ${noticeIcon()}
      <div>${content}</div>
    </div>
  `;
}
