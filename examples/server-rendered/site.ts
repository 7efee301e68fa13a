import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import express, { type Response } from 'express';
import { readSession } from 'space-elements/services';
import { answer, visitorIn } from '../server/visitors.ts';
import { csrfToken, isToken } from './csrf.ts';
import { faceOf } from './face-of.ts';
import { languageIn, texts } from './texts.ts';
import { type Visit, visitOf } from './visit.ts';
import { withoutScript } from './without-script.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A site of templates: each page is rendered for the space that is active, and loaded anew to become another one. */
export function startSite(port: number): Server {
  const site = express();
  site.set('view engine', 'ejs').set('views', here('views'));
  site.use('/space-elements', express.static(here('../node_modules/space-elements/dist')));
  site.use('/shared', express.static(here('../shared')));
  site.use(express.static(here('public')));

  site.use((request, response, next) => {
    const { visitor, setCookie } = visitorIn(request.get('Cookie'));
    const language = languageIn(request.query['lang'], request.get('Cookie'));
    response.append('Set-Cookie', [setCookie, `lang=${language}; Path=/; SameSite=Lax`]);
    const refused = request.query['refused'] !== undefined;
    response.locals = { visitor, language, token: csrfToken(visitor), text: texts[language], refused } satisfies Visit;
    next();
  });

  // What the elements ask goes on to the space service; a command only when it comes from a page of this site.
  site.all('/api/*path', (request, response) => {
    const { visitor } = visitOf(response);
    const commands = request.method !== 'GET';
    if (commands && !isToken(request.get('X-CSRF-Token'), visitor)) return void response.sendStatus(403);
    void getRequestListener((asked) => answer(visitor, asked))(request, response);
  });

  site.get('/', (_, response) => show(response, 'home', visitOf(response).text.views.home));
  site.get('/terms', (_, response) => show(response, 'terms', visitOf(response).text.views.terms));
  site.get('/create', (_, response) => show(response, 'create', visitOf(response).text.views.create));
  site.use(withoutScript(show));
  return createServer(site).listen(port, 'localhost');
}

async function show(response: Response, view: string, title: string, more: object = {}): Promise<void> {
  const { service, language } = visitOf(response);
  const { session } = await service.call(readSession, {});
  const space = session?.activeSpace;
  response.render('page', { view, title, space, face: space && faceOf(space, language), randomUUID, ...more });
}
