import type { MiddlewareHandler } from 'hono';
import type { Principal } from '../http/principal.js';
import type { Cookies } from './cookies.js';
import type { Sessions } from './sessions.js';

/** Who sent a request, by the cookie of the session; looked up once for each request. */
export class Recognition {
  readonly #principals = new WeakMap<Request, Principal | null>();
  readonly #sessions;
  readonly #cookies;

  constructor(sessions: Sessions, cookies: Cookies) {
    this.#sessions = sessions;
    this.#cookies = cookies;
  }

  readonly recognize: MiddlewareHandler = async (c, next) => {
    const token = this.#cookies.read(c, 'session');
    this.#principals.set(c.req.raw, token === undefined ? null : await this.#sessions.find(token));
    await next();
  };

  readonly principalOf = (request: Request): Principal | null => this.#principals.get(request) ?? null;
}
