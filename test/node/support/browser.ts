/** Follows redirections and keeps cookies as a browser does, as far as a sign-in needs it. */
export class Browser {
  readonly #cookies = new Map<string, string>();
  /** Where the last request ended. */
  address = new URL('about:blank');

  /** Every cookie as the last answer that set it wrote it, by name. */
  readonly written = new Map<string, string>();

  get cookies(): ReadonlyMap<string, string> {
    return this.#cookies;
  }

  /** The `Cookie` header for the service: its own cookies. */
  get cookieHeader(): string {
    const own = [...this.#cookies].filter(([name]) => /^(__Host-)?space-/.test(name));
    return own.map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set(name: string, value: string) {
    this.#cookies.set(name, value);
  }

  forget(name: string) {
    this.#cookies.delete(name);
  }

  /** Goes to an address, and on to where it leads. */
  async go(address: string | URL, init: RequestInit = {}): Promise<Response> {
    let response = await this.request(address, init);
    for (let hops = 0; hops < 10 && isRedirection(response); hops += 1) {
      response = await this.request(this.#locationOf(response));
    }
    return response;
  }

  /** Sends one request, and follows nothing. */
  async request(address: string | URL, { headers, ...init }: RequestInit = {}): Promise<Response> {
    this.address = new URL(address, this.address);
    const sent = new Headers({ Accept: 'text/html', ...Object.fromEntries(new Headers(headers)) });
    sent.set('Cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(this.address, { ...init, headers: sent, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  #locationOf(response: Response): URL {
    return new URL(response.headers.get('Location')!, this.address);
  }

  #keep(cookie: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie)!;
    this.written.set(name, cookie);
    const isGone = value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie);
    if (isGone) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

function isRedirection({ status }: Response): boolean {
  return status >= 300 && status < 400;
}
