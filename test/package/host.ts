/** What the tests of the package share: a page under a strict policy, the package as built, the mock as its API. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Page } from '@playwright/test';
import { Hono } from 'hono';
import { getResponse } from 'msw';
import { Mock } from '../../mocks/index.js';
import { test as base } from '../e2e/mock/portal.js';

export { expect } from '@playwright/test';

/** What is served below a path. `/other/` is another copy of what `/space-elements/` has. */
const folders: Readonly<Record<string, string>> = {
  '/space-elements/': 'dist/browser',
  '/other/': 'dist/browser',
  '/dist/': 'dist',
  '/modules/': 'node_modules',
};

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** The page of a host: what it is made of, and what was seen of it. */
export interface HostPage {
  /** Serves a file beside the page, such as `app.js`. */
  serve(name: string, content: string): void;
  /** Opens a page with this body. `trustedTypes` are the policies it allows; Lit's unless stated. */
  open(body: string, trustedTypes?: string): Promise<void>;
  /** Serves pages without a policy, for a host whose own libraries do not work under one. */
  dropPolicy(): void;
  /** The files of the package that were downloaded since the page was opened, without the hash in their folder. */
  readonly downloads: readonly string[];
  /** What the console was warned of. */
  readonly warnings: readonly string[];
}

/** What every page of the host begins with. */
export const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">';

export const test = base.extend<{ host: HostPage }>({
  host: async ({ page }, use) => {
    const files = new Map<string, string>();
    let policies = '';
    let isStrict = true;
    const app = new Hono();
    const server = serve({ fetch: app.fetch, port: 0, hostname: 'localhost' });
    await once(server, 'listening');
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    const { handlers } = new Mock({ situation: 'forty', baseUrl: `${address}/api` });
    app.all('/api/*', async ({ req, notFound }) => (await getResponse([...handlers], req.raw)) ?? notFound());
    for (const [path, root] of Object.entries(folders)) {
      app.get(`${path}*`, serveStatic({ root, rewriteRequestPath: (requested) => requested.slice(path.length - 1) }));
    }
    app.get('/:name', ({ req, body, notFound }) => {
      const content = files.get(req.param('name'));
      const type = types[req.param('name').split('.').at(-1) ?? ''];
      if (content === undefined || !type) return notFound();
      const policy = isStrict ? policyFor(content, policies) : '';
      return body(content, 200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy });
    });

    const { downloads, warnings } = watch(page, address);
    await use({
      serve: (name, content) => void files.set(name, content),
      async open(body, trustedTypes = 'lit-html') {
        policies = trustedTypes;
        files.set('index.html', `${head}${body}`);
        downloads.length = 0;
        await page.goto(`${address}/index.html`);
      },
      dropPolicy: () => void (isStrict = false),
      downloads,
      warnings,
    });
    await page.close();
    server.close();
    // A browser opens connections ahead, and may never use them.
    (server as Server).closeAllConnections();
    await once(server, 'close');
  },
});

/** Keeps away what is downloaded when the page is idle: for tests of what comes before that. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(window, 'requestIdleCallback', { value: () => 0 }));
}

/** `chunks/0f3a91bc/core.js` is `chunks/core.js`. */
export function withoutHash(path: string): string {
  return path.replace(/(?<=chunks\/)[\da-f]{8}\//u, '');
}

function watch(page: Page, address: string): { downloads: string[]; warnings: string[] } {
  const downloads: string[] = [];
  const warnings: string[] = [];
  page.on('request', (request) => {
    const path = request.url().slice(address.length);
    const isOfPackage = Object.keys(folders).some((folder) => path.startsWith(folder));
    if (isOfPackage) downloads.push(withoutHash(path));
  });
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  return { downloads, warnings };
}

/** What a strict host sends. An import map is the only thing that may stand in the page itself. */
function policyFor(content: string, trustedTypes: string): string {
  const [, importMap] = /<script type="importmap">([^]*?)<\/script>/u.exec(content) ?? [];
  const hash = importMap === undefined ? '' : ` 'sha256-${createHash('sha256').update(importMap).digest('base64')}'`;
  return [
    `default-src 'none'`,
    `script-src 'self'${hash}`,
    `style-src 'self'`,
    `connect-src 'self'`,
    `img-src 'self' data:`,
    `base-uri 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${trustedTypes}`,
  ].join('; ');
}
