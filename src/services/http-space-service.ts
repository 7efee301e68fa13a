import { idempotencyKey } from './idempotency-key.js';
import { safeLink } from './links.js';
import type { Operation } from './operation.js';
import { readAnswer } from './read-answer.js';
import { loadDescription, readProblem } from './read-problem.js';
import { retry } from './retry.js';
import { isServiceError, ServiceError } from './service-error.js';
import type { CallOptions, SpaceService } from './space-service.js';

/** Answers a token, or `undefined` when there is none at present. Asked again for every attempt. */
export type TokenSource = () => string | undefined | Promise<string | undefined>;

export interface HttpSpaceServiceOptions {
  /** Called instead of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /**
   * Answers the access token to send as `Authorization: Bearer`. With it no cookie goes to another origin; without it
   * people are known by their cookie, also at another origin.
   */
  readonly bearerToken?: TokenSource;
  /** Answers the token to send as `X-CSRF-Token` with every call that has an effect. */
  readonly csrfToken?: TokenSource;
  /**
   * Milliseconds that one attempt may take, 10,000 unless stated. A call with all its retries ends within twice that.
   */
  readonly timeout?: number;
}

/** One call, as it goes over the wire. */
interface Call<Output> extends Pick<Operation<never, Output>, 'method' | 'check'> {
  readonly url: string;
  readonly body: string | null;
  readonly options: CallOptions;
  /** True once an attempt has reached the network. */
  isSent?: boolean;
}

/**
 * A back-end that speaks the HTTP contract; the only place that knows its addresses, headers and statuses.
 *
 * Every answer is checked before anyone sees it: what is not of the promised form fails with the code `malformed`.
 * A call that failed for a reason that is likely to pass is repeated with the same idempotency key: twice at most, or
 * while time is left if it is a command and the service is down.
 */
export class HttpSpaceService implements SpaceService {
  readonly #baseUrl: string;
  readonly #options: HttpSpaceServiceOptions;

  /** @param baseUrl Where the contract begins, relative to the page or absolute, for example `/api/v1`. */
  constructor(baseUrl: string, options: HttpSpaceServiceOptions = {}) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#options = options;
  }

  call<Input, Output>(
    { method, path, check }: Operation<Input, Output>,
    input: Input,
    options: CallOptions = {},
  ): Promise<Output> {
    const members = input as Readonly<Record<string, unknown>>;
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(members[name])));
    const rest = Object.fromEntries(Object.entries(members).filter(([name]) => !path.includes(`{${name}}`)));
    const reads = method === 'GET';
    // In time for an answer that names fields; if it fails, it is downloaded again with the answer.
    if (!reads) loadDescription().catch(() => undefined);
    const query = reads ? String(new URLSearchParams(given(rest))) : '';
    const call: Call<Output> = {
      method,
      check,
      url: `${this.#baseUrl}${filled}${query && `?${query}`}`,
      body: reads || method === 'DELETE' ? null : JSON.stringify(rest),
      options: reads ? options : { ...options, idempotencyKey: options.idempotencyKey || idempotencyKey() },
    };
    return retry((signal) => this.#attempt(call, signal), {
      isCommand: !reads,
      timeout: this.#options.timeout ?? 10_000,
      signal: options.signal,
    }).catch((error: unknown) => {
      throw isServiceError(error) && !call.isSent ? new ServiceError(error.code, error.message, { unsent: true }) : error;
    });
  }

  async #attempt<Output>(call: Call<Output>, signal: AbortSignal): Promise<Output> {
    const [url, init] = await this.#prepare(call);
    const { fetch = globalThis.fetch } = this.#options;
    try {
      call.isSent = true;
      const response = await fetch(url, { ...init, signal });
      if (!response.ok) throw await readProblem(response);
      return await readAnswer(response, call.check);
    } catch (error) {
      if (isServiceError(error)) throw error;
      throw new ServiceError('offline', 'No answer', { cause: error });
    }
  }

  async #prepare({ method, url, body, options }: Call<unknown>): Promise<[url: string, init: RequestInit]> {
    const { bearerToken, csrfToken } = this.#options;
    const hasEffect = method !== 'GET';
    try {
      const [bearer, csrf] = await Promise.all([bearerToken?.(), hasEffect && csrfToken?.()]);
      const headers = given({
        Accept: 'application/json, application/problem+json',
        'Accept-Language': options.language,
        Authorization: bearer && `Bearer ${bearer}`,
        'Content-Type': body && 'application/json',
        'Idempotency-Key': options.idempotencyKey,
        'If-Match': options.version && `"${options.version}"`,
        'X-Acting-Person': options.person && encodeURIComponent(options.person),
        'X-CSRF-Token': csrf,
        'X-Requested-With': hasEffect && 'space-elements',
      });
      const address = safeLink(url);
      // `fetch` would refuse both in the way that it reports a lost connection.
      if (!address || /[^\t -~\x80-\xff]/.test(headers.join())) throw new TypeError();
      const init: RequestInit = {
        method,
        headers,
        body,
        cache: 'no-store',
        credentials: bearerToken ? 'same-origin' : 'include',
        // No token follows a redirection, and a sign-in page of another origin is not taken for a lost connection.
        redirect: 'manual',
      };
      return [address, init];
    } catch {
      // The cause is left out: it may quote a token.
      throw new ServiceError('unavailable', `No valid address, token or header: ${url}`);
    }
  }
}

/** The members that say something. */
function given(members: object): [string, string][] {
  return Object.entries(members).filter((member): member is [string, string] => Boolean(member[1]));
}
