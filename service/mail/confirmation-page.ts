import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { ConfirmationsStore } from '../confirmations/store.js';
import { pagePolicy, writePage } from '../http/page.js';
import { sha256 } from '../values/hash.js';
import { chooseLanguage } from '../values/languages.js';
import { defuse } from './compose.js';
import { pageSentences } from './page-sentences.js';

export interface ConfirmationPageContext {
  readonly store: { readonly confirmations: ConfirmationsStore };
  readonly publicOrigin: string;
  readonly now: () => Date;
}

const path = '/confirm-email/:token';

/** Where the mail to a new address leads, below `/api`. */
export function confirmationAddress(publicOrigin: string, token: string): string {
  return `${publicOrigin}/api/confirm-email/${token}`;
}

/** The page that the mail leads to. Opening it confirms nothing, whoever does, a scanner of mails too: its button does. */
export function confirmationPages({ store: { confirmations }, publicOrigin, now }: ConfirmationPageContext): Hono {
  return new Hono()
    .get(path, async (c) => {
      const { language, sentences } = sentencesFor(c);
      const found = await confirmations.find(await sha256(c.req.param('token')), now().toISOString());
      if (found === undefined) return answer(c, { language, ...sentences.invalid }, 404);
      if (found.email === null) return answer(c, { language, ...sentences.confirmed });
      const { title, request, action } = sentences.confirm;
      const content = html`<p>${request(defuse(found.title), defuse(found.email))}</p>
<form method="post"><button>${action}</button></form>`;
      return c.html(await writePage({ language, title, content }), 200, policy(publicOrigin));
    })
    .post(path, async (c) => {
      const { language, sentences } = sentencesFor(c);
      const isConfirmed = await confirmations.confirm(await sha256(c.req.param('token')), now().toISOString());
      return isConfirmed ? answer(c, { language, ...sentences.confirmed }) : answer(c, { language, ...sentences.invalid }, 404);
    });

  async function answer(
    c: Context,
    { language, title, explanation }: { readonly language: string; readonly title: string; readonly explanation: string },
    status: 200 | 404 = 200,
  ) {
    const content = html`<p>${explanation}</p>`;
    return c.html(await writePage({ language, title, content }), status, policy());
  }
}

function sentencesFor(c: Context) {
  const language = chooseLanguage(c.req.header('Accept-Language'), Object.keys(pageSentences));
  return { language, sentences: pageSentences[language]! };
}

function policy(...formTargets: readonly string[]) {
  return { 'Content-Security-Policy': pagePolicy(...formTargets) };
}
