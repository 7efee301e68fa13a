import { type Server, createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { html } from 'hono/html';
import { answer, visitorIn } from './visitors.ts';

/** A page made of files, and the space service at its `/api`. */
export interface Page {
  /** Folders of `examples/` whose files are served at `/`; the first that has a file gives it. */
  readonly folders: readonly string[];
  /** More folders of `examples/`, by the path they are served at. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Sent with everything. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Renders the page of a path for a visitor; what it renders nothing for is a file. */
  readonly render?: (visitor: string, path: string) => Promise<Rendered | undefined>;
}

type Rendered = ReturnType<typeof html>;

const usualMounts: Readonly<Record<string, string>> = {
  '/space-elements/': 'node_modules/space-elements/dist',
  '/shared/': 'shared',
};

/** Serves a page at a port of this machine. */
export function servePage({ folders, mounts, headers, render }: Page, port: number): Server {
  const app = new Hono<{ Variables: { visitor: string } }>();
  app.use(async (context, next) => {
    const { visitor, setCookie } = visitorIn(context.req.header('Cookie'));
    context.set('visitor', visitor);
    await next();
    context.header('Set-Cookie', setCookie);
    for (const [name, value] of Object.entries(headers ?? {})) context.header(name, value);
  });
  app.all('/api/*', ({ req, var: { visitor } }) => answer(visitor, req.raw));
  for (const [path, folder] of Object.entries({ ...usualMounts, ...mounts })) {
    app.get(`${path}*`, serveFolder(folder, path));
  }
  app.get('*', async (context, next) => {
    const page = await render?.(context.var.visitor, context.req.path);
    return page === undefined ? next() : context.html(page);
  });
  for (const folder of folders) app.get('*', serveFolder(folder, '/'));
  return createServer(getRequestListener(app.fetch)).listen(port, 'localhost');
}

function serveFolder(folder: string, path: string) {
  return serveStatic({
    root: fileURLToPath(new URL(`../${folder}`, import.meta.url)),
    rewriteRequestPath: (requested) => requested.slice(path.length - 1),
  });
}
