import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { emailSchema } from '../../src/contract/values.js';
import type { Principal } from '../http/principal.js';

/** Who somebody is, as the provider vouches for it. */
export interface Identity extends Omit<Principal, 'signInId'> {
  /** *strong* only when the provider says so (`acr`). */
  readonly assurance: 'strong' | 'weak';
}

const control = /[\u0000-\u001f\u007f-\u009f]/;
const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(200),
  v.check((stated) => !control.test(stated)),
);
const link = v.pipe(v.string(), v.maxLength(2048), v.regex(/^https?:\/\//));

/**
 * The claims that are read. Names and e-mail are the standard ones; OpenID Connect has none for the authentication
 * product, its issuer and how to reach it.
 */
const claimsSchema = v.object({
  iss: v.string(),
  sub: v.string(),
  given_name: text,
  family_name: text,
  email: v.fallback(v.nullable(emailSchema), null),
  authentication_product: v.fallback(v.optional(text), undefined),
  authentication_issuer: v.fallback(v.optional(text), undefined),
  authentication_link: v.fallback(v.nullable(link), null),
  acr: v.optional(v.string()),
});

/** @throws {v.ValiError} when the claims do not say who it is. */
export function readIdentity(claims: Readonly<Record<string, unknown>>): Identity {
  const stated = v.parse(claimsSchema, claims);
  const provider = new URL(stated.iss).hostname;
  return {
    personId: personIdOf(stated.iss, stated.sub),
    firstNames: stated.given_name,
    lastNames: stated.family_name,
    email: stated.email,
    authentication: {
      product: stated.authentication_product ?? provider,
      issuer: stated.authentication_issuer ?? provider,
      issuerLink: stated.authentication_link,
    },
    assurance: stated.acr === 'strong' ? 'strong' : 'weak',
  };
}

/** The same for the same subject of the same issuer, and found without looking anything up. It tells nothing. */
export function personIdOf(issuer: string, subject: string): string {
  return createHash('sha256').update(JSON.stringify([issuer, subject])).digest('base64url');
}
