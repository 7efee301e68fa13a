import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { pagePolicy } from '../http/page.js';
import { findPerson } from './persons.js';
import { writePersonsPage } from './persons-page.js';

/** Where the provider sends a browser to that has to say who signs in. */
export const personsPath = '/persons/';

/** Shows the persons, and goes on as the one that was pressed. */
export function answerPersonsPage(provider: Provider, clientOrigin: string): Parameters<Provider['use']>[0] {
  return async (ctx, next) => {
    if (!ctx.path.startsWith(personsPath)) {
      await next();
      return;
    }
    ctx.set('Content-Security-Policy', pagePolicy(`'self'`, clientOrigin));
    ctx.set('Cache-Control', 'no-store');
    const pressed = ctx.method === 'POST' ? new URLSearchParams(await text(ctx.req)) : undefined;
    const result = pressed && resultOf(pressed);
    if (result === undefined) {
      ctx.type = 'html';
      ctx.body = await writePersonsPage(ctx.get('Accept-Language'), await isStrongWanted(provider, ctx));
    } else {
      ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result, { mergeWithLastSubmission: false }));
      ctx.status = 303;
    }
  };
}

async function isStrongWanted(provider: Provider, { req, res }: Pick<Parameters<Parameters<Provider['use']>[0]>[0], 'req' | 'res'>) {
  const { params } = await provider.interactionDetails(req, res);
  return params['acr_values'] === 'strong';
}

function resultOf(pressed: URLSearchParams) {
  if (pressed.has('cancel')) return { error: 'access_denied', error_description: 'The person cancelled.' };
  const person = findPerson(pressed.get('person') ?? '');
  return person && { login: { accountId: person.id, acr: person.assurance, remember: false } };
}
