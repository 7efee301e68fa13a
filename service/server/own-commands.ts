import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../http/problem.js';

/**
 * Refuses commands from pages of other origins. Browsers say where a request comes from and no page can change that:
 * `Sec-Fetch-Site` decides where it is sent, else `Origin`. What sends neither is no browser.
 */
export function ownCommands(publicOrigin: string): MiddlewareHandler {
  return async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    const site = c.req.header('Sec-Fetch-Site');
    const origin = c.req.header('Origin');
    const isOwnSite = site === 'same-origin' || site === 'none';
    const isOwnOrigin = origin === undefined || origin === publicOrigin;
    const isOwn = site === undefined ? isOwnOrigin : isOwnSite;
    if (!isRead && !isOwn) throw new ProblemError('foreign-origin');
    await next();
  };
}
