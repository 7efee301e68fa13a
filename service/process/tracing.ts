import { AsyncLocalStorage } from 'node:async_hooks';
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, TraceFlags } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { MiddlewareHandler } from 'hono';
import { type Database, DatabaseUnavailableError, type Queryable } from '../database/database.js';
import type { Answer } from './answers.js';
import type { ServerEnv } from './http-server.js';
import { traceParentOf } from './request-ids.js';

/** In milliseconds: a collector that is away must not keep the service from ending. */
const exportTimeoutMs = 3000;

/**
 * Spans for requests and statements, sent to a collector by OTLP over HTTP. They hold what the log holds: patterns and
 * words of the service's own, and of a statement what it does to which table, without text and values.
 */
export class Tracing {
  readonly #provider;
  readonly #tracer;
  /** Nothing is registered for the whole process: several services in one do not meet. */
  readonly #requests = new AsyncLocalStorage<Span>();

  /** @param endpoint The address of the collector, to which `/v1/traces` is added. */
  constructor(endpoint: string) {
    const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: exportTimeoutMs });
    this.#provider = new BasicTracerProvider({
      resource: resourceFromAttributes({ 'service.name': 'space-service' }),
      spanProcessors: [new BatchSpanProcessor(exporter)],
    });
    this.#tracer = this.#provider.getTracer('space-service');
  }

  /** @param isBehindProxy Whether the trace that a request says it belongs to is believed. */
  traceRequests(isBehindProxy: boolean): MiddlewareHandler<ServerEnv> {
    return async (c, next) => {
      const parent = isBehindProxy ? traceParentOf(c) : undefined;
      const context = parent
        ? trace.setSpanContext(ROOT_CONTEXT, {
            traceId: parent.traceId,
            spanId: parent.spanId,
            traceFlags: parent.isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE,
            isRemote: true,
          })
        : ROOT_CONTEXT;
      const span = this.#tracer.startSpan(c.req.method, { kind: SpanKind.SERVER }, context);
      try {
        await this.#requests.run(span, next);
      } finally {
        span.end();
      }
    };
  }

  /** Names the span of the request that an answer is for. */
  readonly describeAnswer = ({ method, route, status, requestId, refusal, reason }: Answer) => {
    const span = this.#requests.getStore();
    if (span === undefined) return;
    span.updateName(`${method} ${route}`);
    span.setAttributes({ 'http.request.method': method, 'http.route': route, 'http.response.status_code': status, 'space.request_id': requestId });
    if (refusal !== undefined) span.setAttribute('space.refusal', refusal);
    if (reason !== undefined) span.setAttribute('space.database.reason', reason);
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  };

  /** What requests ask of the database; housekeeping and migrations have no span. */
  traceDatabase(database: Database): Database {
    return {
      query: (text, values) => this.#inSpan(summarize(text), () => database.query(text, values)),
      transaction: (work, options) =>
        this.#inSpan('transaction', () => database.transaction((transaction) => work(this.#traceQueries(transaction)), options)),
      probe: async () => database.probe?.(),
      get connections() {
        return database.connections;
      },
      close: () => database.close(),
    };
  }

  /** Sends what has not been sent yet. */
  async close(): Promise<void> {
    await this.#provider.shutdown().catch(() => undefined);
  }

  #traceQueries(on: Queryable): Queryable {
    return { query: (text, values) => this.#inSpan(summarize(text), () => on.query(text, values)) };
  }

  async #inSpan<Result>(summary: string, work: () => Promise<Result>): Promise<Result> {
    const parent = this.#requests.getStore();
    if (parent === undefined) return work();
    const attributes = { 'db.system.name': 'postgresql', 'db.query.summary': summary };
    const span = this.#tracer.startSpan(summary, { kind: SpanKind.CLIENT, attributes }, trace.setSpan(ROOT_CONTEXT, parent));
    try {
      return await this.#requests.run(span, work);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof DatabaseUnavailableError) span.setAttribute('space.database.reason', error.reason);
      throw error;
    } finally {
      span.end();
    }
  }
}

/** What a statement does, and to which table first: `SELECT membership`. */
function summarize(text: string): string {
  const [verb = 'statement'] = /\b(SELECT|INSERT|UPDATE|DELETE|WITH)\b/.exec(text) ?? [];
  const table = /\b(?:FROM|INTO|UPDATE|JOIN) ([a-z_]+)\b/.exec(text)?.[1];
  return table === undefined ? verb : `${verb} ${table}`;
}
