import { html } from 'hono/html';
import { writePage } from '../pages/page.js';
import { chooseLanguage } from '../rules/languages.js';
import { failureSentences } from './failure-sentences.js';
import type { FailureReason } from './sign-in-failure.js';

/** What went wrong, in the reader's language, and a link to what can be done about it. */
export async function writeFailurePage(
  reason: Exclude<FailureReason, 'denied'>,
  { acceptLanguage, link }: { readonly acceptLanguage: string | undefined; readonly link: string },
): Promise<string> {
  const language = chooseLanguage(acceptLanguage, Object.keys(failureSentences));
  const { title, explanation, action } = failureSentences[language]![reason];
  const content = html`<p>${explanation}</p>
<p><a href="${link}">${action}</a></p>`;
  return writePage({ language, title, content });
}
