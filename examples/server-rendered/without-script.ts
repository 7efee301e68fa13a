import express, { type Response, Router } from 'express';
import { isToken } from './csrf.ts';
import { visitOf } from './visit.ts';

type Show = (response: Response, view: string, more?: object) => Promise<void>;

/** The pages that people use instead of the elements when no script runs: their spaces, and the text of the terms. */
export function withoutScript(show: Show): Router {
  const pages = Router();

  // A form of this site knows the token. Its `act` was made with the page: sent twice, it happens once.
  pages.use(express.urlencoded());
  pages.post('/*path', ({ body }, response, next) => {
    if (isToken((body as { token?: string }).token, visitOf(response).visitor)) next();
    else response.sendStatus(403);
  });

  pages.get('/spaces', async (_, response) => {
    const { items: spaces } = await visitOf(response).service.listSpaces({});
    await show(response, 'spaces', { spaces });
  });
  pages.post('/spaces/active', async ({ body }, response) => {
    const { spaceId, act: idempotencyKey } = body as Record<'spaceId' | 'act', string>;
    await visitOf(response).service.switchSpace(spaceId, { idempotencyKey });
    response.redirect(303, '/');
  });

  pages.get('/terms/text', async (_, response) => {
    const { service, language } = visitOf(response);
    await show(response, 'terms-text', { terms: await service.readTerms({ language }) });
  });
  pages.post('/terms/acceptances', async ({ body }, response) => {
    const { act: idempotencyKey, version, hash } = body as Record<'act' | 'version' | 'hash', string>;
    const { service, language } = visitOf(response);
    await service.acceptTerms({ version, hash, language }, { idempotencyKey });
    response.redirect(303, '/terms/text');
  });
  return pages;
}
