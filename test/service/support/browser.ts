interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

export interface BrowserOptions {
  /** Origins that something stands in front of, and what stands behind it. */
  readonly proxies?: Readonly<Record<string, string>>;
  readonly language?: string;
}

/** Follows redirections and keeps cookies as a browser does, as far as a sign-in needs it. */
export class Browser {
  readonly #options: BrowserOptions;
  readonly #cookies = new Map<string, Cookie>();
  /** The `Set-Cookie` headers that came, by the name of the cookie. */
  readonly written = new Map<string, string>();
  /** Where the last request ended. */
  address = new URL('about:blank');

  constructor(options: BrowserOptions = {}) {
    this.#options = options;
  }

  /** The `Cookie` header for the service: its own cookies. */
  get cookieHeader(): string {
    return this.#write((cookie) => /^(__Host-)?space-/.test(cookie.name));
  }

  /** Deletes a cookie. */
  forget(name: string) {
    for (const [key, cookie] of this.#cookies) if (cookie.name === name) this.#cookies.delete(key);
  }

  /** Goes to an address, and on to where it leads. */
  async go(address: string | URL, init: RequestInit = {}): Promise<Response> {
    let response = await this.request(address, init);
    for (let hops = 0; hops < 10 && response.headers.has('Location'); hops += 1) {
      response = await this.request(response.headers.get('Location')!);
    }
    return response;
  }

  /** Sends one request, and follows nothing. */
  async request(address: string | URL, { headers, ...init }: RequestInit = {}): Promise<Response> {
    this.address = new URL(address, this.address);
    const { origin, pathname, href } = this.address;
    const sent = new Headers(headers);
    // As when somebody types an address, unless a test says where the request comes from.
    if (!sent.has('Sec-Fetch-Site')) sent.set('Sec-Fetch-Site', 'none');
    sent.set('Accept', 'text/html');
    sent.set('Accept-Language', this.#options.language ?? 'en');
    sent.set('Cookie', this.#write(({ path }) => pathname.startsWith(path)));
    const reached = href.replace(origin, this.#options.proxies?.[origin] ?? origin);
    const response = await fetch(reached, { ...init, headers: sent, redirect: 'manual' });
    for (const header of response.headers.getSetCookie()) this.#keep(header);
    return response;
  }

  #write(isWanted: (cookie: Cookie) => boolean): string {
    const wanted = [...this.#cookies.values()].filter(isWanted);
    return wanted.map(({ name, value }) => `${name}=${value}`).join('; ');
  }

  #keep(header: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header)!;
    const path = /; path=([^;]+)/i.exec(header)?.[1] ?? '/';
    const isGone = /; (max-age=0|expires=Thu, 01 Jan 1970)/i.test(header);
    this.written.set(name, header);
    if (isGone) this.#cookies.delete(`${name} ${path}`);
    else this.#cookies.set(`${name} ${path}`, { name, value, path });
  }
}
