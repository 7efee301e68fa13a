import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { attemptLifetime } from './attempts.js';

/** *session* says whose session it is; *browser* tells browsers apart while they sign in. */
type CookieName = 'session' | 'browser';

/**
 * The cookies of the service: for it alone, hidden from scripts, not sent along by forms of other sites. Over https
 * their names begin with `__Host-`, so that no neighbouring host can set them.
 */
export class Cookies {
  readonly #isSecure: boolean;

  constructor(publicOrigin: string) {
    this.#isSecure = new URL(publicOrigin).protocol === 'https:';
  }

  /** The token in a cookie; `undefined` when it does not look like one that `drawToken` draws. */
  read(c: Context, name: CookieName): string | undefined {
    const token = this.#isSecure ? getCookie(c, `space-${name}`, 'host') : getCookie(c, `space-${name}`);
    return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
  }

  write(c: Context, name: CookieName, token: string) {
    const lifetime = name === 'browser' ? { maxAge: attemptLifetime / 1000 } : {};
    setCookie(c, `space-${name}`, token, { ...this.#attributes, ...lifetime });
  }

  delete(c: Context, name: CookieName) {
    deleteCookie(c, `space-${name}`, this.#attributes);
  }

  get #attributes() {
    const attributes = { path: '/', httpOnly: true, sameSite: 'Lax', secure: this.#isSecure } as const;
    return this.#isSecure ? ({ ...attributes, prefix: 'host' } as const) : attributes;
  }
}

/** 256 bits that cannot be guessed, as text that fits into a cookie. Only its hash is stored. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url');
}
