import * as operations from '../../src/contract/terms.js';
import type { ActStore, Command } from '../commands/store.js';
import { ProblemError, resultOf } from '../http/problem.js';
import { route, type RouteContext } from '../http/route.js';
import { chooseLanguage } from '../values/languages.js';
import { changesSince, hashOf, inForce, publishedBy, type TermsEdition, translationOf } from './editions.js';
import type { TermsStore } from './store.js';

export interface TermsContext extends RouteContext {
  readonly store: { readonly acts: ActStore; readonly terms: TermsStore };
  /** All editions of the terms of use, oldest first; the one in force is chosen by its date. */
  readonly terms: () => readonly TermsEdition[];
}

/** The terms of use, and their acceptance. */
export function addTermsRoutes(context: TermsContext) {
  route(context, operations.readTerms, ({ principal, acceptLanguage }) =>
    readTerms(context, principal.personId, acceptLanguage),
  );
  route(context, operations.acceptTerms, ({ command, body }) => acceptTerms(context, command, body));
}

async function readTerms(
  { store, now, terms }: TermsContext,
  personId: string,
  acceptLanguage: string | undefined,
): Promise<operations.Terms> {
  const published = publishedBy(now(), terms());
  const edition = inForce(published);
  const { version, effectiveFrom } = edition;
  const language = chooseLanguage(acceptLanguage, Object.keys(edition.translations));
  const translation = translationOf(edition, language)!;
  const receipts = await store.terms.readReceipts(personId);
  return {
    version,
    hash: await hashOf(translation),
    language,
    effectiveFrom,
    title: translation.title,
    body: [...translation.body],
    changes: changesSince(published, receipts, language),
    receipt: receipts.find((receipt) => receipt.version === version) ?? null,
  };
}

/** An act done before is answered as it was then, even when another edition is in force now. */
async function acceptTerms(
  { store, now, terms }: TermsContext,
  command: Command,
  acceptance: operations.TermsAcceptanceRequest,
): Promise<operations.TermsReceipt> {
  const earlier = await store.acts.recallAct(command);
  if (earlier !== undefined) return resultOf(earlier) as operations.TermsReceipt;

  const edition = inForce(publishedBy(now(), terms()));
  const translation = translationOf(edition, acceptance.language);
  const isInForce =
    translation !== undefined && acceptance.version === edition.version && acceptance.hash === (await hashOf(translation));
  if (!isInForce) throw new ProblemError('terms-replaced');

  const receipt = { ...acceptance, acceptedAt: command.at };
  return resultOf(await store.terms.acceptTerms({ ...command, receipt }));
}
