import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { isStrongAndRecent, type StrongSignInRule } from '../http/assurance.js';
import type { Attempt, Attempts } from './attempts.js';
import { confirmSignOut } from './confirm-sign-out.js';
import { type Cookies, drawToken } from './cookies.js';
import { SignInFailure } from './failure.js';
import { answerFailure, type FailurePageContext } from './failure-page.js';
import type { RelyingParty, Wanted } from './relying-party.js';
import { returnAddress } from './return-address.js';
import type { Sessions } from './sessions.js';

/** What the routes of the sign-in work with. */
export interface SignInContext extends FailurePageContext, StrongSignInRule {
  readonly relyingParty: RelyingParty;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
}

/** `/sign-in`, `/sign-in/callback` and `/sign-out`: pages that a browser is sent to, not operations of the contract. */
export function signInRoutes(context: SignInContext): Hono {
  const { relyingParty, attempts, sessions, cookies, publicOrigin } = context;
  const isSignedIn = async (c: Context) => {
    const token = cookies.read(c, 'session');
    return token !== undefined && (await sessions.find(token)) !== null;
  };
  return new Hono()
    .onError((error, c) => answerFailure(c, error, context))
    .on('GET', ['/sign-in', '/sign-in/callback', '/sign-out'], refuseWithoutNavigation)
    .get('/sign-in', async (c) => {
      const returnTo = returnAddress(c.req.query('return_to'), publicOrigin);
      // Who is signed in wants another product: the provider would send them back with the one in use.
      const strongly = c.req.query('assurance') === 'strong';
      const { address, challenge } = await begin(relyingParty, returnTo, { again: await isSignedIn(c), strongly });
      // Kept when there is one: tabs of one browser may sign in at the same time.
      const browser = cookies.read(c, 'browser') ?? drawToken();
      await attempts.keep({ ...challenge, returnTo, strongly }, browser);
      cookies.write(c, 'browser', browser);
      return c.redirect(address.href);
    })
    .get('/sign-in/callback', async (c) => {
      const attempt = await attempts.take(c.req.query('state') ?? '', cookies.read(c, 'browser') ?? '');
      const current = cookies.read(c, 'session');
      if (attempt === undefined) {
        // After a sign-in, the "back" button leads here: the person is signed in already.
        if (await isSignedIn(c)) return c.redirect(`${publicOrigin}/`);
        throw new SignInFailure('expired');
      }
      const answer = await finish(relyingParty, new URL(c.req.url).search, attempt);
      cookies.write(c, 'session', await sessions.begin({ ...answer, replaced: current }));
      // The person may have chosen a product that is not strong, whatever the provider was asked for.
      if (attempt.strongly && !isStrongAndRecent(answer.identity, context)) throw new SignInFailure('not-strong', { returnTo: attempt.returnTo });
      return c.redirect(attempt.returnTo);
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

async function begin(relyingParty: RelyingParty, returnTo: string, wanted: Wanted) {
  try {
    return await relyingParty.begin(wanted);
  } catch (error) {
    throw withReturnAddress(error, returnTo);
  }
}

async function finish(relyingParty: RelyingParty, search: string, attempt: Attempt) {
  try {
    return await relyingParty.finish(search, attempt);
  } catch (error) {
    throw withReturnAddress(error, attempt.returnTo);
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

function withReturnAddress(error: unknown, returnTo: string): unknown {
  return error instanceof SignInFailure ? new SignInFailure(error.reason, { returnTo, cause: error.cause }) : error;
}
