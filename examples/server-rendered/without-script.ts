import express, { type Response, Router } from 'express';
import { acceptTerms, isServiceError, listSpaces, readTerms, switchSpace, type TermsAcceptanceRequest } from 'space-elements/services';
import { isToken } from './csrf.ts';
import { visitOf } from './visit.ts';

type Show = (response: Response, view: string, title: string, more?: object) => Promise<void>;

/** The pages that people use instead of the elements when no script runs: their spaces, and the text of the terms. */
export function withoutScript(show: Show): Router {
  const pages = Router();

  // A form of this site knows the token. Its `act` was made with the page: sent twice, it happens once.
  pages.use(express.urlencoded());
  pages.post('/*path', ({ body }, response, next) => {
    if (isToken((body as { token?: unknown } | undefined)?.token, visitOf(response).visitor)) next();
    else response.sendStatus(403);
  });

  pages.get('/spaces', async (_, response) => {
    const { service, text } = visitOf(response);
    const { items: spaces } = await service.call(listSpaces, {});
    await show(response, 'spaces', text.spaces, { spaces });
  });
  pages.post('/spaces/active', async ({ body }, response) => {
    const { spaceId, act: idempotencyKey } = body as Record<'spaceId' | 'act', string>;
    const switching = visitOf(response).service.call(switchSpace, { spaceId }, { idempotencyKey });
    await follow(switching, response, { done: '/', refused: '/spaces' });
  });

  pages.get('/terms/text', async (_, response) => {
    const { service, language } = visitOf(response);
    const terms = await service.call(readTerms, {}, { language });
    await show(response, 'terms-text', terms.title, { terms });
  });
  pages.post('/terms/acceptances', async ({ body }, response) => {
    // What was read is what is accepted, in whatever language the site is shown by now.
    const { act: idempotencyKey, version, hash, language } = body as TermsAcceptanceRequest & Record<'act', string>;
    const accepting = visitOf(response).service.call(acceptTerms, { version, hash, language }, { idempotencyKey });
    await follow(accepting, response, { done: '/terms/text', refused: '/terms/text' });
  });
  return pages;
}

/** Leads to a page when a command is done, and to one that says so when the service refuses it. */
async function follow(command: Promise<unknown>, response: Response, pages: Record<'done' | 'refused', string>) {
  try {
    await command;
    response.redirect(303, pages.done);
  } catch (error) {
    if (!isServiceError(error)) throw error;
    response.redirect(303, `${pages.refused}?refused`);
  }
}
