import type { Server } from 'node:http';
import { HttpSpaceService, readSession } from 'space-elements/services';
import { servePage } from '../server/page.ts';
import { answer } from '../server/visitors.ts';
import { renderPage, type Swapper } from './page.ts';
import { languages, views } from './texts.ts';

/** Serves the pages of the port authority, whose bodies are swapped by one of these libraries. */
export function startSwapped(swapper: Swapper, port: number): Server {
  const mounts = { '/turbo/': 'node_modules/@hotwired/turbo/dist', '/htmx/': 'node_modules/htmx.org/dist' };
  return servePage({ folders: ['swapped/public'], mounts, render: (visitor, path) => render(swapper, visitor, path) }, port);
}

async function render(swapper: Swapper, visitor: string, path: string) {
  const [asked = 'fr', wanted = 'home'] = path.split('/').filter(Boolean);
  const language = languages.find(({ code }) => code === asked)?.code;
  const view = views.find((name) => name === wanted);
  if (!language || !view) return undefined;
  const service = new HttpSpaceService('http://space-service.example/api', {
    fetch: (input, init) => answer(visitor, new Request(input, init)),
  });
  const { session } = await service.call(readSession, {});
  return renderPage(swapper, { view, language, space: session?.activeSpace });
}
