import type { Context, MiddlewareHandler } from 'hono';
import { requestId } from 'hono/request-id';
import type { ServerEnv } from './http-server.js';

/**
 * Gives each request an id, which its answer and its lines in the log carry. The host's proxy may have given it one
 * already, by `X-Request-Id` or else by `traceparent`; that of anybody else is not accepted.
 *
 * @param isBehindProxy False if whoever sends a request may have made its headers up.
 */
export function identifyRequests(isBehindProxy: boolean): MiddlewareHandler<ServerEnv> {
  // Letters, digits, `_`, `-` and `=`: nothing that a log or a header could take for its own.
  const limitLength = isBehindProxy ? 64 : 0;
  return requestId({ limitLength, generator: (c) => (isBehindProxy && traceParentOf(c)?.traceId) || crypto.randomUUID() });
}

/** The trace that a request says it belongs to. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}

/** https://www.w3.org/TR/trace-context/#traceparent-header: later versions begin as this one does. */
export function traceParentOf(c: Context): TraceParent | undefined {
  const header = c.req.header('traceparent') ?? '';
  const [, version, traceId = '', spanId = '', flags = ''] = /^([\da-f]{2})-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})(?:-|$)/.exec(header) ?? [];
  if (version === 'ff' || /^0*$/.test(traceId) || /^0*$/.test(spanId)) return undefined;
  return { traceId, spanId, isSampled: (parseInt(flags, 16) & 1) === 1 };
}
