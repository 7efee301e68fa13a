import * as operations from '../../src/contract/recipients.js';
import type { Capability } from '../../src/contract/session.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { route, type RouteContext } from '../http/route.js';
import { secondsToNextDay } from '../values/days.js';
import type { RecipientCaps, RecipientsStore } from './store.js';

export { usualRecipientMissesPerDay } from './rules.js';

export interface RecipientsContext extends RouteContext {
  readonly store: { readonly recipients: RecipientsStore };
  readonly capabilities: readonly Capability[];
  readonly recipientMissesPerDay: RecipientCaps;
}

/** Spaces of others that something is handed over to. */
export function addRecipientRoutes(context: RecipientsContext) {
  if (!context.capabilities.includes('recipients')) return;
  const { store, recipientMissesPerDay: caps } = context;

  route(context, operations.checkRecipient, async ({ command, body }) => {
    const outcome = await store.recipients.check({ ...command, ...body, caps });
    if ('result' in outcome) return outcome.result;
    const { refusal } = outcome;
    if (refusal !== 'too-many-misses') return resultOf({ refusal });
    throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(secondsToNextDay(command.at)) } });
  });
}
