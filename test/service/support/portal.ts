import type { Terms } from '../../../src/contract/terms.js';
import { commandHeaders } from '../../support/command-headers.js';

type Headers = Readonly<Record<string, string>>;

/** Sends requests to the service as a page of the portal does, for one person. */
export class Portal {
  readonly #url: string;
  readonly #headers: Headers;
  readonly #fetch: typeof fetch;

  /**
   * @param headers Sent with every request, for example the cookie.
   * @param fetchOne Takes the requests; the network unless stated.
   */
  constructor(url: string, headers: Headers = {}, fetchOne: typeof fetch = fetch) {
    this.#url = url;
    this.#headers = headers;
    this.#fetch = fetchOne;
  }

  get(path: string, headers: Headers = {}): Promise<Response> {
    return this.request('GET', path, { headers });
  }

  request(method: string, path: string, { headers, body }: { headers: Headers; body?: string }): Promise<Response> {
    const sent = { ...this.#headers, ...headers };
    return this.#fetch(`${this.#url}${path}`, { method, headers: sent, ...(body !== undefined && { body }) });
  }

  /** Sends a command, with a new idempotency key. */
  send(method: string, path: string, body: unknown, headers: Headers = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return this.request(method, path, { headers: { ...commandHeaders(), ...headers }, body: text });
  }

  create(title = 'Bakery', headers: Headers = {}): Promise<Response> {
    const space = { kind: 'professional', title, legalName: 'Thill S.à r.l.', email: 'bakery@example.lu' };
    return this.send('POST', '/api/spaces', space, headers);
  }

  async acceptTerms(): Promise<Response> {
    const { version, hash, language } = (await (await this.get('/api/terms/current')).json()) as Terms;
    return this.send('POST', '/api/terms/acceptances', { version, hash, language });
  }
}

/** The name of the problem that was answered. */
export async function problemOf(response: Response): Promise<string> {
  const { type } = (await response.json()) as { type: string };
  return type.replace('urn:space-elements:problem:', '');
}
