import type { Terms } from '../../../src/services/wire.js';

/** Sends requests to a running service as a page of the portal does, for one person. */
export class Portal {
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  /** @param headers Sent with every request, for example the cookie. */
  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.#url}${path}`, { headers: { ...this.#headers, ...headers } });
  }

  /** Sends a command, with a new idempotency key. */
  send(method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    const usual = {
      'X-Requested-With': 'space-elements',
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${this.#url}${path}`, { method, body: text, headers: { ...usual, ...this.#headers, ...headers } });
  }

  create(title = 'Bakery', headers: Readonly<Record<string, string>> = {}): Promise<Response> {
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
