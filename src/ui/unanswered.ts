import type { TemplateResult } from 'lit';
import { renderNotice } from './notice.js';

/** What became of an earlier attempt. */
export const attemptNotice = { part: 'notice', focusId: 'attempt' } as const;

/** An earlier attempt was not answered: submitting again finds out. */
export function renderUnanswered(sentence: string): TemplateResult {
  return renderNotice(sentence, attemptNotice);
}
