import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { RequestIdVariables } from 'hono/request-id';
import { type AnswerVariables, spreadRetryAfter } from '../http/problem.js';
import type { Rates } from './configuration.js';
import { aliveRoute } from './health.js';
import { identifyRequests } from './request-ids.js';

/** What the layers around the contract know of a request, in Hono's form. */
export interface ServerEnv {
  /** Absent when a request does not come over the network, as in tests. */
  Bindings: Partial<HttpBindings>;
  Variables: AnswerVariables &
    RequestIdVariables & {
      /** Which rate the request is beyond. */
      rate?: keyof Rates;
    };
}

/** All times in milliseconds, all sizes in bytes. */
const limits = {
  /** Of all headers and the address together; more is answered by 431. */
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  /** How often Node looks for requests that are too slow; by default every 30 seconds. */
  connectionsCheckingInterval: 1000,
  requestTimeout: 30_000,
  /** Longer than balancers keep theirs (60 s mostly), so that none sends a request on a connection that is closing. */
  keepAliveTimeout: 65_000,
};

/** The port that the service listens on. It is opened first, and answers before there is an application to serve. */
export class HttpServer {
  readonly #server: Server;
  #application = createStartingApplication();

  constructor() {
    this.#server = createAdaptorServer({
      // Whose name a request has that brings none: HAProxy's usual check speaks HTTP/1.0.
      hostname: 'localhost',
      fetch: (request, bindings) => this.#application.fetch(request, bindings),
      createServer,
      serverOptions: limits,
    }) as Server;
  }

  /** @param port 0 for any that is free. */
  async listen(port: number, host: string): Promise<void> {
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  serve(application: Hono<ServerEnv>) {
    this.#application = application;
  }

  /**
   * Takes no new connections, and waits for the requests in flight.
   *
   * @param timeoutMs Requests that are not answered by then are cut off.
   */
  async close(timeoutMs = 10_000): Promise<void> {
    if (!this.#server.listening) return;
    const timer = setTimeout(() => this.#server.closeAllConnections(), timeoutMs);
    this.#server.close();
    await once(this.#server, 'close');
    clearTimeout(timer);
  }
}

/** Answers while the service starts, however long it migrates: it is alive; everything else has to wait. */
function createStartingApplication(): Hono<ServerEnv> {
  return new Hono<ServerEnv>()
    .use(identifyRequests(false))
    .route('/', aliveRoute())
    .notFound((c) => c.body(null, 503, { 'Retry-After': spreadRetryAfter() }));
}
