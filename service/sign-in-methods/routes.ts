import type { Capability } from '../../src/contract/session.js';
import * as operations from '../../src/contract/sign-in-methods.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { route, type RouteContext } from '../http/route.js';
import { mailLanguageOf } from '../mail/language.js';
import { drawId } from '../values/ids.js';
import type { Random } from '../values/random.js';
import { mostOpenRegistrations, registrationLifetime } from './rules.js';
import type { SignInMethodsStore } from './store.js';

export interface SignInMethodsContext extends RouteContext {
  readonly store: { readonly signInMethods: SignInMethodsStore };
  readonly capabilities: readonly Capability[];
  /** Where a browser is sent with a registration; `{registration}` and, later, `{return_to}` in it are replaced. */
  readonly registrationLink: string;
  readonly random: Random;
}

/** The authentication products of people. */
export function addSignInMethodRoutes(context: SignInMethodsContext) {
  if (!context.capabilities.includes('sign-in-methods')) return;
  const { random, now, registrationLink } = context;
  const { signInMethods } = context.store;

  route(context, operations.listSignInMethods, async ({ principal: { personId, methodId } }) => {
    const methods = (await signInMethods.list(personId)).map((method) => ({ ...method, isCurrent: method.id === methodId }));
    return { items: [...methods.filter(({ isCurrent }) => isCurrent), ...methods.filter(({ isCurrent }) => !isCurrent)] };
  });

  route(context, operations.beginRegistration, async ({ command }) => {
    const expiresAt = new Date(Date.parse(command.at) + registrationLifetime).toISOString();
    const outcome = await signInMethods.begin({ ...command, id: drawId(random), expiresAt, mostOpen: mostOpenRegistrations });
    const { id } = 'result' in outcome ? outcome.result : refuse(outcome.refusal);
    return { id, href: registrationLink.replace('{registration}', id), expiresAt };
  });

  route(context, operations.readRegistration, async ({ principal: { personId, signInId }, path: { registrationId } }) => {
    const found = await signInMethods.read({ personId, signInId }, registrationId, now().toISOString());
    if (found === undefined) throw new ProblemError('not-found');
    return found;
  });

  route(context, operations.removeSignInMethod, async ({ principal, command, path, acceptLanguage }) => {
    const { email, methodId: currentMethodId = null } = principal;
    const mailLanguage = mailLanguageOf(context, acceptLanguage);
    resultOf(await signInMethods.remove({ ...command, ...path, currentMethodId, email, mailLanguage }));
    return undefined;
  });
}

/** Of those that wait one has ended by then, whatever becomes of it. */
function refuse(refusal: 'too-many-open' | 'key-reused'): never {
  if (refusal === 'too-many-open') throw new ProblemError('rate-limited', { headers: { 'Retry-After': String(registrationLifetime / 1000) } });
  return resultOf<never>({ refusal });
}
