import type { ProblemName } from '../../src/contract/problems.js';
import type { Capability } from '../../src/contract/session.js';
import * as operations from '../../src/contract/spaces.js';
import type { Outcome } from '../commands/store.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { route, type RouteContext } from '../http/route.js';
import { mailLanguages } from '../mail/language.js';
import { whoMayChangeSpace } from '../spaces/permissions.js';
import { sha256 } from '../values/hash.js';
import { drawId } from '../values/ids.js';
import { chooseLanguage } from '../values/languages.js';
import type { Random } from '../values/random.js';
import type { ConfirmationsStore, NewMail } from './store.js';

export interface ConfirmationContext extends RouteContext {
  readonly store: { readonly confirmations: ConfirmationsStore };
  readonly capabilities: readonly Capability[];
  /** How many mails a person may cause in a day. */
  readonly mailsPerDay: number;
  readonly random: Random;
}

const minute = 60_000;

/** In milliseconds: for how long an address waits. */
const lifetime = 7 * 24 * 60 * minute;

/** New e-mail addresses, which wait for their confirmation. */
export function addConfirmationRoutes(context: ConfirmationContext) {
  if (!context.capabilities.includes('profile')) return;
  const { confirmations } = context.store;

  route(context, operations.sendEmailConfirmation, async ({ command, path, acceptLanguage }) => {
    const mail = describeMail(context, acceptLanguage);
    mailResultOf(await confirmations.sendAgain({ ...command, ...path, allowedRoles: whoMayChangeSpace, mail, pause: minute }));
    return undefined;
  });

  route(context, operations.cancelEmailChange, async ({ command, path, versions }) =>
    resultOf(await confirmations.cancel({ ...command, ...path, versions, allowedRoles: whoMayChangeSpace })),
  );

  route(context, operations.confirmEmail, async ({ body: { token } }) => {
    const isConfirmed = await confirmations.confirm(await sha256(token), context.now().toISOString());
    if (!isConfirmed) throw new ProblemError('not-found');
    return undefined;
  });
}

/** A mail that a command may cause. */
export function describeMail({ random, now, mailsPerDay }: ConfirmationContext, acceptLanguage: string | undefined): NewMail {
  return {
    id: drawId(random),
    language: chooseLanguage(acceptLanguage, mailLanguages),
    expiresAt: new Date(now().getTime() + lifetime).toISOString(),
    perDay: mailsPerDay,
  };
}

/** In seconds: what is answered to those who may send no mail at present. */
const retryAfter = { 'mailed-just-now': 60, 'too-many-mails': 3600 } as const;

/** As `resultOf`, for commands that may cause a mail. */
export function mailResultOf<Result>(
  outcome: Outcome<Result, ProblemName | 'key-reused' | keyof typeof retryAfter>,
): Result {
  if ('result' in outcome) return outcome.result;
  const { refusal } = outcome;
  if (refusal !== 'mailed-just-now' && refusal !== 'too-many-mails') return resultOf<Result>({ refusal });
  throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(retryAfter[refusal]) } });
}
