import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import next from 'next';
import { answer, visitorIn } from '../server/visitors.ts';

/** Serves what `next build` has built, and the space service at its `/api`. */
export function startNext(port: number): Server {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const site = next({ dir: fileURLToPath(new URL('.', import.meta.url)) });
  const prepared = site.prepare();
  const render = site.getRequestHandler();
  return createServer(async (request, response) => {
    const { visitor, setCookie } = visitorIn(request.headers.cookie);
    response.setHeader('Set-Cookie', setCookie);
    if (request.url?.startsWith('/api/')) return getRequestListener((asked) => answer(visitor, asked))(request, response);
    await prepared;
    return render(request, response);
  }).listen(port, 'localhost');
}
