import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Mock } from '../mock.js';
import { type AddressedOptions, mockOptionsFromUrl } from '../options-from-url.js';
import { allowOrigin, answerPreflight } from './cross-origin.js';
import { renderPage } from './page.js';
import { readPackageFile } from './package-files.js';

export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly host: string;
  /** Where the API begins. */
  readonly path: string;
  readonly mock: AddressedOptions;
}

export interface MockServer {
  /** Where the API begins. */
  readonly baseUrl: string;
  /** The page that shows the elements over it, and the situations. */
  readonly page: string;
  close(): Promise<void>;
}

/** Serves a mock as an API to pages of any origin, and beside it the elements and a page that shows them. */
export async function startMockServer({ port, host, path, mock: options }: ServerOptions): Promise<MockServer> {
  const listener = getRequestListener(async (request, bindings) => {
    const response = await answer(request);
    // The request never arrived, or its answer was lost: the connection ends without one.
    if (response.type !== 'error') return response;
    (bindings as HttpBindings).outgoing.destroy();
    return RESPONSE_ALREADY_SENT;
  });
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.listen(port, host);
  await once(server, 'listening');
  const origin = `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
  const begin = (begun: AddressedOptions) =>
    new Mock({
      ...begun,
      baseUrl: path,
      links: { signIn: `${origin}/sign-in?assurance={assurance}&return_to={return_to}`, signOut: `${origin}/sign-out`, help: `${origin}/` },
    });
  let mock = begin(options);

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (request.method === 'OPTIONS') return answerPreflight(request);
    if (url.pathname.startsWith(`${path}/`)) return allowOrigin(request, await mock.answer(request));
    if (url.pathname.startsWith('/space-elements/')) return allowOrigin(request, await readPackageFile(url.pathname));
    return answerPage(request, url);
  }

  function answerPage({ method }: Request, url: URL): Response {
    switch (`${method} ${url.pathname}`) {
      case 'GET /':
        return new Response(renderPage(path, mock.situation), { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
      case 'POST /mock':
        return beginAnew(url);
      case 'GET /sign-in':
        mock.signIn(undefined, { assurance: url.searchParams.get('assurance') === 'strong' ? 'strong' : undefined });
        return redirect(url.searchParams.get('return_to') ?? '/', origin);
      case 'GET /sign-out':
        mock.signOut();
        return redirect('/', origin);
      default:
        return new Response('There is no such page.\n', { status: 404 });
    }
  }

  function beginAnew(url: URL): Response {
    try {
      mock = begin(mockOptionsFromUrl(url));
      return redirect('/', origin);
    } catch (error) {
      return new Response(`${(error as Error).message}\n`, { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
    }
  }

  return {
    baseUrl: `${origin}${path}`,
    page: `${origin}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

/** To a page: an address of another kind, as `javascript:`, is none. */
function redirect(to: string, origin: string): Response {
  const target = URL.canParse(to, origin) ? new URL(to, origin) : new URL(origin);
  const { href } = /^https?:$/u.test(target.protocol) ? target : new URL(origin);
  return new Response(null, { status: 303, headers: { Location: href } });
}
