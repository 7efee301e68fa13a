import * as v from 'valibot';
import { emailSchema } from '../../src/contract/values.js';
import type { Principal } from '../http/principal.js';
import type { PersonSignIn } from '../people/store.js';

/** Who somebody is, as the provider vouches for it. */
export interface Identity extends Omit<PersonSignIn, 'drawnId' | 'at'> {
  readonly authentication: Principal['authentication'];
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
/** At most 255 characters: https://openid.net/specs/openid-connect-core-1_0.html#IDToken */
const subject = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(255),
  v.check((stated) => !control.test(stated)),
);
const link = v.pipe(v.string(), v.maxLength(2048), v.regex(/^https?:\/\//));

/**
 * The claims that are read. Names and e-mail are the standard ones; OpenID Connect has none for the authentication
 * product, its issuer and how to reach it.
 */
const claimsSchema = v.object({
  iss: v.string(),
  sub: subject,
  given_name: text,
  family_name: text,
  email: v.fallback(v.nullable(emailSchema), null),
  email_verified: v.fallback(v.optional(v.boolean(), false), false),
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
    issuer: stated.iss,
    subject: stated.sub,
    firstNames: stated.given_name,
    lastNames: stated.family_name,
    email: stated.email,
    isEmailVerified: stated.email !== null && stated.email_verified,
    authentication: {
      product: stated.authentication_product ?? provider,
      issuer: stated.authentication_issuer ?? provider,
      issuerLink: stated.authentication_link,
    },
    assurance: stated.acr === 'strong' ? 'strong' : 'weak',
  };
}
