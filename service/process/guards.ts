import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { ProblemError } from '../http/problem.js';
import type { Readiness } from './health.js';
import type { ServerEnv } from './http-server.js';

/** Answers are not for other sites, not pages, and load nothing. A page of the service brings its own policy. */
export function securityHeaders(publicOrigin: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: { defaultSrc: [`'none'`], frameAncestors: [`'none'`], baseUri: [`'none'`] },
    xFrameOptions: 'DENY',
    // Two years, as https://hstspreload.org asks for; without https it says nothing.
    strictTransportSecurity: publicOrigin.startsWith('https:') && 'max-age=63072000; includeSubDomains',
    overwrite: false,
  });
}

/**
 * Refuses commands from pages of other origins. Browsers say where a request comes from and no page can change that:
 * `Sec-Fetch-Site` decides where it is sent, else `Origin`. What sends neither is no browser.
 */
export function refuseForeignCommands(publicOrigin: string): MiddlewareHandler {
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

/**
 * Says so when an answer is the last one on its connection, or the client would lose its next request: because the
 * service is closing, or because the request was refused before all of it had come, and the rest is not read.
 */
export function closeConnections(readiness: Readiness): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    await next();
    const isUnread = c.env.incoming?.complete === false;
    if (readiness.isClosing || isUnread) c.header('Connection', 'close');
  };
}
