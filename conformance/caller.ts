import { isCommand, type OperationDefinition, pathParameters } from '../src/contract/operation.js';
import { findFaults } from './answer-rules.js';
import { draw } from './draw.js';
import type { Exchange, OperationExchange, RequestBody } from './exchange.js';

/** How the back-end is reached. */
export interface Connection {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: typeof globalThis.fetch;
  /** Added to every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds that one answer may take. */
  readonly timeout: number;
  /** Every exchange, oldest first. */
  readonly journal: Exchange[];
  /** Requests that are not answered yet. */
  readonly pending: Set<Promise<unknown>>;
  /** Says that no further request goes out. */
  signal?: AbortSignal | undefined;
}

/** Headers by name; `undefined` takes a usual one away. */
export type RequestHeaders = Readonly<Record<string, string | undefined>>;

export interface CommandOptions {
  /** Sent as JSON; text and bytes are sent as they are. */
  readonly body?: unknown;
  /** The idempotency key; a new one unless stated. */
  readonly key?: string;
  readonly headers?: RequestHeaders;
}

/** Members that fill the path, and those of the query or the body. Checks also send members that are not known. */
export type CallInput = Readonly<Record<string, unknown>>;

export interface CallOptions {
  /** The idempotency key of a command; a new one unless stated. */
  readonly key?: string | undefined;
  /** The version that a conditional change is for; any unless stated. */
  readonly version?: string | undefined;
  /** `Accept-Language`. */
  readonly language?: string | undefined;
  /** In place of those of the operation. */
  readonly headers?: RequestHeaders | undefined;
}

/** No answer came, or only a part of it. The cause is the error of `fetch`. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** The run was stopped before this request went out. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** How often a request is sent again that the service asked to wait with, and how long it is waited, in seconds. */
const mostWaits = 5;
const longestWait = 60;

/** Somebody who sends requests. Every answer is held against the rules of every answer, and kept in the journal. */
export class Caller {
  readonly #connection: Connection;
  readonly #authentication: Readonly<Record<string, string>>;

  /** @param authentication Headers that say who it is. */
  constructor(connection: Connection, authentication: Readonly<Record<string, string>>) {
    this.#connection = connection;
    this.#authentication = authentication;
  }

  /** Sends the request of an operation, as the contract describes it. */
  async call<Definition extends OperationDefinition>(
    operation: Definition,
    input: CallInput = {},
    { key, version, language, headers }: CallOptions = {},
  ): Promise<OperationExchange<Definition>> {
    const { method } = operation;
    const { path, members } = fillPath(operation, input);
    const sent = {
      ...(language !== undefined && { 'Accept-Language': language }),
      ...(operation.isConditional && { 'If-Match': version === undefined ? '*' : `"${version}"` }),
      ...headers,
    };
    const exchange = isCommand(operation)
      ? await this.send(method, path, { headers: sent, ...(key && { key }), ...(operation.body && { body: members }) })
      : await this.get(`${path}${writeQuery(members)}`, sent);
    return { ...exchange, operation };
  }

  /** For requests that are wrong on purpose, as is `send`: `call` sends those that are right. */
  get(path: string, headers: RequestHeaders = {}): Promise<Exchange> {
    return this.#request('GET', path, { Accept: 'application/json, application/problem+json', ...headers }, null);
  }

  /** The path of an address below the base URL; `undefined` when it leads elsewhere. `from` is what it is relative to. */
  resolve(reference: string, from: string): string | undefined {
    const base = new URL(this.#connection.baseUrl, (globalThis as { location?: Location }).location?.href).href.replace(/\/$/, '');
    const address = URL.canParse(reference, base + from) ? new URL(reference, base + from).href : '';
    return address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
  }

  /** A command with all that a command carries. */
  send(method: string, path: string, { body, key = drawKey(), headers = {} }: CommandOptions = {}): Promise<Exchange> {
    const usual = {
      Accept: 'application/json, application/problem+json',
      'X-Requested-With': 'space-elements',
      'Idempotency-Key': key,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    };
    return this.#request(method, path, { ...usual, ...headers }, body === undefined ? null : write(body));
  }

  async #request(method: string, path: string, headers: RequestHeaders, body: RequestBody | null): Promise<Exchange> {
    const given = Object.entries(headers).filter((header): header is [string, string] => header[1] !== undefined);
    const asked = { method, path, requestHeaders: Object.fromEntries(given), requestBody: body };
    for (let waits = 0; ; waits += 1) {
      if (this.#connection.signal?.aborted) throw new StoppedError('The run was stopped.');
      const exchange = await this.#waitFor(this.#exchange(asked));
      this.#connection.journal.push(exchange);
      const seconds = Number(exchange.headers.get('Retry-After') ?? 1) || 1;
      // What is allowed again tomorrow only is the answer itself.
      if (exchange.status !== 429 || waits === mostWaits || seconds > longestWait) return exchange;
      await pause(seconds * 1000, this.#connection.signal);
    }
  }

  /** What was sent is answered in any case: the answer says what is to be cleaned up. */
  async #waitFor(answer: Promise<Exchange>): Promise<Exchange> {
    const { pending } = this.#connection;
    pending.add(answer);
    try {
      return await answer;
    } finally {
      pending.delete(answer);
    }
  }

  async #exchange(asked: Pick<Exchange, 'method' | 'path' | 'requestHeaders' | 'requestBody'>): Promise<Exchange> {
    const { method, path, requestHeaders, requestBody } = asked;
    const { baseUrl, fetch, headers, timeout } = this.#connection;
    try {
      const response = await fetch(baseUrl + path, {
        method,
        headers: { ...headers, ...requestHeaders, ...this.#authentication },
        body: requestBody,
        cache: 'no-store',
        // Nobody is known but by the headers of this caller.
        credentials: 'omit',
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
      });
      const answer = { status: response.status, headers: response.headers, ...decode(await response.arrayBuffer()) };
      return { ...asked, ...answer, caller: this, faults: findFaults(method, path, answer) };
    } catch (cause) {
      const reason = cause instanceof Error && cause.name === 'TimeoutError' ? ` within ${timeout / 1000} s` : '';
      throw new NoAnswerError(`No whole answer came to ${method} ${path}${reason}.`, { cause });
    }
  }
}

/** The path with its parameters filled in, and the members that are left. */
export function fillPath({ path }: OperationDefinition, input: CallInput) {
  const names = pathParameters({ path });
  const filled = names.reduce((text, name) => text.replace(`{${name}}`, encodeURIComponent(String(input[name]))), path);
  const members = Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
  return { path: filled, members };
}

function writeQuery(members: CallInput): string {
  const parameters = Object.entries(members).map(([name, value]): [string, string] => [name, String(value)]);
  return parameters.length > 0 ? `?${new URLSearchParams(parameters)}` : '';
}

/** A key for one act. */
export function drawKey(): string {
  return draw('abcdefghijklmnopqrstuvwxyz234567', 26);
}

/** Ends early when the signal is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}

function write(body: unknown): RequestBody {
  return typeof body === 'string' || body instanceof Uint8Array ? (body as RequestBody) : JSON.stringify(body);
}

function decode(bytes: ArrayBuffer): Pick<Exchange, 'text' | 'json'> {
  const text = new TextDecoder().decode(bytes);
  try {
    return { text, json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { text, json: undefined };
  }
}
