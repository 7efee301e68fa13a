import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { isStrongAndRecent, type StrongSignInRule } from '../http/assurance.js';
import type { Attempt, Attempts } from './attempts.js';
import { confirmSignOut } from './confirm-sign-out.js';
import { type Cookies, drawToken } from './cookies.js';
import { SignInFailure } from './failure.js';
import { answerFailure, type FailurePageContext } from './failure-page.js';
import { Registrations, type RegistrationsContext } from './registrations.js';
import type { RelyingParty, Wanted } from './relying-party.js';
import { returnAddress } from './return-address.js';
import type { Sessions } from './sessions.js';

/** What the routes of the sign-in work with. */
export interface SignInContext extends FailurePageContext, StrongSignInRule, RegistrationsContext {
  readonly relyingParty: RelyingParty;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
}

/** `/sign-in`, `/sign-in/callback` and `/sign-out`: pages that a browser is sent to, not operations of the contract. */
export function signInRoutes(context: SignInContext): Hono {
  const { relyingParty, attempts, sessions, cookies, publicOrigin } = context;
  const registrations = new Registrations(context);
  const findPrincipal = async (c: Context) => {
    const token = cookies.read(c, 'session');
    return token === undefined ? null : sessions.find(token);
  };
  return new Hono()
    .onError((error, c) => answerFailure(c, error, context))
    .on('GET', ['/sign-in', '/sign-in/callback', '/sign-out'], refuseWithoutNavigation)
    .get('/sign-in', async (c) => {
      const returnTo = returnAddress(c.req.query('return_to'), publicOrigin);
      const strongly = c.req.query('assurance') === 'strong';
      const registrationId = c.req.query('registration');
      const principal = await findPrincipal(c);
      if (registrationId !== undefined && !(principal && (await registrations.isOpen(principal, registrationId)))) return c.redirect(returnTo);
      // Who is signed in wants another product: the provider would send them back with the one in use.
      const again = principal !== null || c.req.query('again') !== undefined;
      const { address, challenge } = await begin(relyingParty, { returnTo, registrationId }, { again, strongly });
      // Kept when there is one: tabs of one browser may sign in at the same time.
      const browser = cookies.read(c, 'browser') ?? drawToken();
      await attempts.keep({ ...challenge, returnTo, strongly, registrationId }, browser);
      cookies.write(c, 'browser', browser);
      return c.redirect(address.href);
    })
    .get('/sign-in/callback', async (c) => {
      const attempt = await attempts.take(c.req.query('state') ?? '', cookies.read(c, 'browser') ?? '');
      const current = cookies.read(c, 'session');
      if (attempt === undefined) {
        // After a sign-in, the "back" button leads here: the person is signed in already.
        if (await findPrincipal(c)) return c.redirect(`${publicOrigin}/`);
        // The cookie lives as long as the attempt.
        throw new SignInFailure((await attempts.isOpen(c.req.query('state') ?? '')) ? 'no-cookie' : 'expired');
      }
      const { registrationId, returnTo } = attempt;
      if (registrationId !== undefined) {
        const proven = await proveIdentity(relyingParty, new URL(c.req.url).search, attempt);
        // The sign-in may be over by now: whoever is signed in instead has not begun this.
        const principal = await findPrincipal(c);
        if (principal) await registrations.settle(principal, registrationId, proven?.identity ?? null, c.req.header('Accept-Language'));
        // The browser has another session at the provider now, which is to end with this one.
        if (proven && current !== undefined) await sessions.showAtSignOut(current, proven.idToken);
        return c.redirect(returnTo);
      }
      const answer = await finish(relyingParty, new URL(c.req.url).search, attempt);
      cookies.write(c, 'session', await beginSession(sessions, { ...answer, replaced: current }, attempt));
      // The person may have chosen a product that is not strong, whatever the provider was asked for.
      if (attempt.strongly && !isStrongAndRecent(answer.identity, context)) throw new SignInFailure('not-strong', { returnTo });
      return c.redirect(returnTo);
    })
    .get('/sign-out', async (c) => {
      const token = cookies.read(c, 'session');
      if (token === undefined) return c.redirect(`${publicOrigin}/`);
      const everywhere = c.req.query('everywhere');
      await confirmSignOut(c, token, everywhere);
      const idToken = everywhere === undefined ? await sessions.end(token) : await sessions.endEverywhere(token);
      cookies.delete(c, 'session');
      // The pages that show the user, those of the "back" button included. Not cookies and storage: they are the host's.
      c.header('Clear-Site-Data', '"cache"');
      return c.redirect(await endAddress(context, idToken));
    });
}

/**
 * Refuses what is not a user's navigation: browsers that prefetch a link and programs that check one would begin a
 * sign-in, or end the session. A browser does not keep a refused prefetch, and requests the page again when it is opened.
 */
const refuseWithoutNavigation: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'HEAD') return c.body(null, 405, { Allow: 'GET' });
  const purposes = ['Sec-Purpose', 'Purpose', 'X-Moz'].map((name) => c.req.header(name) ?? '');
  if (purposes.some((purpose) => /prefetch|prerender|preview/.test(purpose))) return c.body(null, 403);
  return next();
};

/** What a failure says of the way that somebody is on. */
type Way = Pick<Attempt, 'returnTo' | 'registrationId'>;

async function begin(relyingParty: RelyingParty, way: Way, wanted: Wanted) {
  try {
    return await relyingParty.begin(wanted);
  } catch (error) {
    throw describeFailure(error, way);
  }
}

async function finish(relyingParty: RelyingParty, search: string, attempt: Attempt) {
  try {
    return await relyingParty.finish(search, attempt);
  } catch (error) {
    throw describeFailure(error, attempt);
  }
}

/** Null when the person has cancelled. */
async function proveIdentity(relyingParty: RelyingParty, search: string, attempt: Attempt) {
  try {
    return await relyingParty.finish(search, attempt);
  } catch (error) {
    if (error instanceof SignInFailure && error.reason === 'denied') return null;
    throw describeFailure(error, attempt);
  }
}

async function beginSession(sessions: Sessions, begun: Parameters<Sessions['begin']>[0], way: Way) {
  try {
    return await sessions.begin(begun);
  } catch (error) {
    throw describeFailure(error, way);
  }
}

/** The service's own session has ended already: a provider that is down must not keep anybody on this page. */
async function endAddress({ relyingParty, publicOrigin, report }: SignInContext, idToken: string | undefined) {
  const home = `${publicOrigin}/`;
  if (idToken === undefined) return home;
  try {
    return await relyingParty.endAddress(idToken);
  } catch (error) {
    report(error as Error);
    return home;
  }
}

/** Who registers a product is signed in all the same, and can go back. */
function describeFailure(error: unknown, { returnTo, registrationId }: Way): unknown {
  if (!(error instanceof SignInFailure)) return error;
  const { reason, cause } = error;
  return registrationId === undefined ? new SignInFailure(reason, { returnTo, cause }) : new SignInFailure('not-registered', { returnTo, link: returnTo, cause });
}
