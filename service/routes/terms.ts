import { Hono } from 'hono';
import { type Terms, termsAcceptanceSchema } from '../../src/contract/terms.js';
import type { ServiceContext, ServiceEnv } from '../context.js';
import { requirePrincipal } from '../http/authentication.js';
import { readCommand } from '../http/command.js';
import { resultOf } from '../http/outcome.js';
import { ProblemError } from '../http/problem.js';
import { chooseLanguage } from '../rules/languages.js';
import { changesSince, hashOf, inForce, publishedBy } from '../rules/terms.js';

/** `GET /terms/current` and `POST /terms/acceptances`: the terms of use, and the person's word on them. */
export function termsRoutes(context: ServiceContext) {
  const { store, now, terms } = context;
  return new Hono<ServiceEnv>()
    .use(requirePrincipal(context))
    .get('/current', async (c) => {
      const published = publishedBy(now(), terms());
      const { version, effectiveFrom, translations } = inForce(published);
      const language = chooseLanguage(c.req.header('Accept-Language'), Object.keys(translations));
      const translation = translations[language]!;
      const { receipts } = await store.readAccount(c.var.principal.personId);
      const answer: Terms = {
        version,
        hash: await hashOf(translation),
        language,
        effectiveFrom,
        title: translation.title,
        body: [...translation.body],
        changes: changesSince(published, receipts, language),
        receipt: receipts.find((receipt) => receipt.version === version) ?? null,
      };
      return c.json(answer, 200, { 'Content-Language': language });
    })
    .post('/acceptances', async (c) => {
      const { personId, signInId } = c.var.principal;
      const { body: acceptance, act } = await readCommand(c.req, termsAcceptanceSchema, now());
      const at = now().toISOString();
      const earlier = await store.recallAct(personId, act, at);
      if (earlier !== undefined) return c.json(resultOf(earlier), 201);

      const { version, translations } = inForce(publishedBy(now(), terms()));
      const translation = translations[acceptance.language];
      const isInForce =
        translation !== undefined &&
        acceptance.version === version &&
        acceptance.hash === (await hashOf(translation));
      if (!isInForce) throw new ProblemError('terms-replaced');

      const receipt = { ...acceptance, acceptedAt: at };
      return c.json(resultOf(await store.acceptTerms({ personId, signInId, receipt, at, act })), 201);
    });
}
