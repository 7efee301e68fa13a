import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

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
