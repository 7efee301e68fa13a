import type { Context } from 'hono';
import { html } from 'hono/html';
import { pagePolicy, writePage } from '../http/page.js';
import { ProblemError } from '../http/problem.js';
import { chooseLanguage } from '../values/languages.js';
import { type FailureReason, SignInFailure } from './failure.js';
import { failureSentences } from './failure-sentences.js';
import { returnAddress } from './return-address.js';

const statuses = {
  expired: 400,
  'no-cookie': 400,
  foreign: 403,
  unconfirmed: 403,
  'not-strong': 403,
  removed: 403,
  'too-many': 429,
  'not-registered': 502,
  refused: 502,
  unavailable: 503,
} as const;

/** What the next sign-in asks for: the provider would state a product that was removed again, unless it asks. */
const wantedAfter: Partial<Readonly<Record<FailureReason, string>>> = { 'not-strong': '&assurance=strong', removed: '&again' };

export interface FailurePageContext {
  readonly publicOrigin: string;
  /** Called with the reason why a sign-in failed, as far as the person is not told. */
  readonly report: (error: Error) => void;
}

/**
 * Answers any error at the addresses that people are sent to. A person who cancelled is sent back; everybody else gets
 * a page that explains what went wrong.
 */
export async function answerFailure(
  c: Context,
  error: Error,
  { publicOrigin, report }: FailurePageContext,
): Promise<Response> {
  const failure = toFailure(error);
  const { reason, returnTo = returnAddress(c.req.query('return_to'), publicOrigin) } = failure;
  const { link = `/api/sign-in?return_to=${encodeURIComponent(returnTo)}${wantedAfter[reason] ?? ''}` } = failure;
  c.set('refusal', `sign-in-${reason}`);
  if (reason === 'denied') return c.redirect(returnTo);
  if (failure.cause !== undefined) report(failure);
  const page = await writeFailurePage(reason, { acceptLanguage: c.req.header('Accept-Language'), link, returnTo });
  return c.html(page, statuses[reason], { 'Content-Security-Policy': pagePolicy(), ...headersOf(error) });
}

/** What went wrong, in the reader's language, and a link to what can be done about it. */
async function writeFailurePage(
  reason: Exclude<FailureReason, 'denied'>,
  { acceptLanguage, link, returnTo }: { readonly acceptLanguage: string | undefined; readonly link: string; readonly returnTo: string },
): Promise<string> {
  const language = chooseLanguage(acceptLanguage, Object.keys(failureSentences));
  const { title, explanation, action, goOn } = failureSentences[language]![reason];
  const content = html`<p>${explanation}</p>
<p><a href="${link}">${action}</a></p>${goOn && html`
<p><a href="${returnTo}">${goOn}</a></p>`}`;
  return writePage({ language, title, content });
}

function toFailure(error: Error): SignInFailure {
  if (error instanceof SignInFailure) return error;
  const isLimit = error instanceof ProblemError && error.problem === 'rate-limited';
  return isLimit ? new SignInFailure('too-many') : new SignInFailure('unavailable', { cause: error });
}

function headersOf(error: Error): Readonly<Record<string, string>> {
  return error instanceof ProblemError ? { ...error.details.headers } : {};
}
