import type { Context } from 'hono';
import { ProblemError } from '../http/problem.js';
import { pagePolicy } from '../pages/page.js';
import { writeFailurePage } from './failure-page.js';
import type { SignInContext } from './sign-in-context.js';
import { SignInFailure } from './sign-in-failure.js';

const statuses = {
  expired: 400,
  foreign: 403,
  unconfirmed: 403,
  'too-many': 429,
  refused: 502,
  unavailable: 503,
} as const;

/** Whatever goes wrong where people are sent to: who cancelled is taken back, everybody else is told by a page. */
export async function answerFailure(
  c: Context,
  error: Error,
  { publicOrigin, report }: Pick<SignInContext, 'publicOrigin' | 'report'>,
): Promise<Response> {
  const failure = toFailure(error);
  const { reason, returnTo = `${publicOrigin}/` } = failure;
  const { link = `/api/sign-in?return_to=${encodeURIComponent(returnTo)}` } = failure;
  if (reason === 'denied') return c.redirect(returnTo);
  if (failure.cause !== undefined) report(failure);
  const page = await writeFailurePage(reason, { acceptLanguage: c.req.header('Accept-Language'), link });
  return c.html(page, statuses[reason], { 'Content-Security-Policy': pagePolicy(), ...headersOf(error) });
}

function toFailure(error: Error): SignInFailure {
  if (error instanceof SignInFailure) return error;
  const isLimit = error instanceof ProblemError && error.problem === 'rate-limited';
  return isLimit ? new SignInFailure('too-many') : new SignInFailure('unavailable', { cause: error });
}

function headersOf(error: Error): Readonly<Record<string, string>> {
  return error instanceof ProblemError ? { ...error.details.headers } : {};
}
