import {
  sessionAnswerCheck,
  spaceCheck,
  spacePageCheck,
  spaceSummaryCheck,
} from './answer-checks.js';
import { oneOf, type Check } from './check.js';
import { readAnswer } from './read-answer.js';
import { readProblem } from './read-problem.js';
import { retry } from './retry.js';
import { isServiceError, ServiceError } from './service-error.js';
import type { CallOptions, ChangeOptions, CommandOptions, SpaceService } from './space-service.js';
import type {
  NewSpace,
  SessionAnswer,
  Space,
  SpaceChange,
  SpacePage,
  SpaceQuery,
  SpaceSummary,
  Terms,
  TermsAcceptanceRequest,
  TermsReceipt,
} from './wire.js';

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

interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly options?: (CallOptions & Partial<ChangeOptions>) | undefined;
  readonly body?: object;
  /** What the answer must be. */
  readonly answer: Check<T>;
}

/**
 * A back-end that speaks the HTTP contract; the only place that knows its addresses, headers and statuses.
 *
 * Every answer is checked before anyone sees it: what is not of the promised form fails with the code `malformed`.
 * A call that failed for a reason that is likely to pass is made again, twice at most, with the same idempotency key.
 */
export class HttpSpaceService implements SpaceService {
  readonly #baseUrl: string;
  readonly #options: HttpSpaceServiceOptions;

  /** @param baseUrl Where the contract begins, relative to the page or absolute, for example `/api/v1`. */
  constructor(baseUrl: string, options: HttpSpaceServiceOptions = {}) {
    this.#baseUrl = baseUrl.replace(/\/+$/, '');
    this.#options = options;
  }

  /** As the port says; a 401 is an answer too: nobody is signed in. */
  async readSession(options?: CallOptions): Promise<SessionAnswer> {
    try {
      return await this.#call({ method: 'GET', path: '/session', options, answer: sessionAnswerCheck });
    } catch (error) {
      if (isServiceError(error) && error.code === 'unauthenticated') return { session: null, links: {} };
      throw error;
    }
  }

  switchSpace(spaceId: string, options: CommandOptions): Promise<SpaceSummary> {
    const path = '/session/active-space';
    return this.#call({ method: 'PUT', path, body: { spaceId }, options, answer: spaceSummaryCheck });
  }

  listSpaces(query: SpaceQuery, options?: CallOptions): Promise<SpacePage> {
    const path = `/spaces?${new URLSearchParams(given(query))}`;
    return this.#call({ method: 'GET', path, options, answer: spacePageCheck });
  }

  readSpace(spaceId: string, options?: CallOptions): Promise<Space> {
    return this.#call({ method: 'GET', path: spacePath(spaceId), options, answer: spaceCheck });
  }

  createSpace(space: NewSpace, options: CommandOptions): Promise<Space> {
    return this.#call({ method: 'POST', path: '/spaces', body: space, options, answer: spaceCheck });
  }

  changeSpace(spaceId: string, change: SpaceChange, options: ChangeOptions): Promise<Space> {
    return this.#call({ method: 'PATCH', path: spacePath(spaceId), body: change, options, answer: spaceCheck });
  }

  closeSpace(spaceId: string, options: ChangeOptions): Promise<void> {
    return this.#call({ method: 'DELETE', path: spacePath(spaceId), options, answer: nothing });
  }

  async readTerms(options?: CallOptions): Promise<Terms> {
    const { termsCheck } = await loadTermsChecks();
    return this.#call({ method: 'GET', path: '/terms/current', options, answer: termsCheck });
  }

  async acceptTerms(acceptance: TermsAcceptanceRequest, options: CommandOptions): Promise<TermsReceipt> {
    const { termsReceiptCheck } = await loadTermsChecks();
    const path = '/terms/acceptances';
    return this.#call({ method: 'POST', path, body: acceptance, options, answer: termsReceiptCheck });
  }

  #call<T>(call: Call<T>): Promise<T> {
    return retry((end) => this.#attempt(call, end), {
      timeout: this.#options.timeout ?? 10_000,
      repeatable: call.method === 'GET' || Boolean(call.options?.idempotencyKey),
      signal: call.options?.signal,
    });
  }

  async #attempt<T>(call: Call<T>, signal: AbortSignal): Promise<T> {
    const request = await this.#prepare(call, signal);
    const { fetch = globalThis.fetch } = this.#options;
    try {
      const response = await fetch(request);
      if (!response.ok) throw await readProblem(response);
      return await readAnswer(response, call.answer);
    } catch (error) {
      if (isServiceError(error)) throw error;
      throw new ServiceError('offline', 'No answer came', { cause: error });
    }
  }

  async #prepare({ method, path, body, options }: Call<unknown>, signal: AbortSignal): Promise<Request> {
    const { bearerToken, csrfToken } = this.#options;
    const hasEffect = method !== 'GET';
    try {
      const [bearer, csrf] = await Promise.all([bearerToken?.(), hasEffect && csrfToken?.()]);
      const headers = {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': options?.language,
        Authorization: bearer && `Bearer ${bearer}`,
        'Content-Type': body && 'application/json',
        'Idempotency-Key': options?.idempotencyKey,
        'If-Match': options?.version && `"${options.version}"`,
        'X-CSRF-Token': csrf,
        'X-Requested-With': hasEffect && 'space-elements',
      };
      return new Request(this.#baseUrl + path, {
        method,
        headers: given(headers),
        body: body ? JSON.stringify(body) : null,
        cache: 'no-store',
        credentials: bearerToken ? 'same-origin' : 'include',
        // No token follows a redirection, and a sign-in page of another origin is not taken for a lost connection.
        redirect: 'manual',
        signal,
      });
    } catch {
      // The cause is left out: the message about a header that is not valid quotes its value, which may be a token.
      throw new ServiceError('unavailable', `A call of ${this.#baseUrl} could not be prepared: no token, or no valid header`);
    }
  }
}

/** Of an answer without content. */
const nothing = oneOf(undefined) as Check<void>;

/** Most pages have no terms on them. */
const loadTermsChecks = () =>
  import('./terms-checks.js').catch((cause: unknown) => {
    throw new ServiceError('offline', 'No checks of terms came', { cause });
  });

/** The members that say something. */
function given(members: object): [string, string][] {
  return Object.entries(members).filter((member): member is [string, string] => Boolean(member[1]));
}

function spacePath(spaceId: string): string {
  return `/spaces/${encodeURIComponent(spaceId)}`;
}
