import type { Context } from 'hono';
import { sha256 } from '../values/hash.js';
import { SignInFailure } from './failure.js';

/**
 * Sees to it that a sign-out is what the person wants: a page of somebody else can send their browser here. Browsers
 * say by `Sec-Fetch-Site` where a request comes from. Where one does not, only the sign-out of this session is taken,
 * which does little harm; before that of all sessions the person is asked, by a link that only our page can have.
 *
 * @param everywhere What the query says: `undefined` when it is about this session only, else the confirmation.
 * @throws {SignInFailure} `foreign` or `unconfirmed`, with the link to go on.
 */
export async function confirmSignOut(c: Context, token: string, everywhere: string | undefined): Promise<void> {
  const site = c.req.header('Sec-Fetch-Site');
  if (site === 'same-origin' || site === 'none') return;
  if (everywhere !== undefined) {
    const confirmation = await confirmationFor(token);
    if (everywhere === confirmation) return;
    throw new SignInFailure('unconfirmed', { link: `/api/sign-out?everywhere=${confirmation}` });
  }
  if (site !== undefined) throw new SignInFailure('foreign', { link: '/api/sign-out' });
}

/** What nobody can know who does not know the token, and from which nobody learns it. */
function confirmationFor(token: string): Promise<string> {
  return sha256(`sign out everywhere: ${token}`);
}
