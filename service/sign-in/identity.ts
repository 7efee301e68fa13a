import * as v from 'valibot';
import { certificateNumberSchema, emailSchema } from '../../src/contract/values.js';
import type { Assurance } from '../../src/contract/session.js';
import type { Principal } from '../http/principal.js';
import type { PersonSignIn } from '../people/store.js';
import type { StatedProduct } from '../sign-in-methods/store.js';
import type { IdentitySettings } from './identity-settings.js';

/** Who somebody is, as the provider vouches for it. */
export interface Identity extends Omit<PersonSignIn, 'drawnId' | 'at'> {
  readonly authentication: Pick<Principal['authentication'], 'product' | 'issuer' | 'issuerLink'>;
  /** Null unless the provider states one, of 20 digits. */
  readonly certificateNumber: string | null;
  /** *strong* only when the provider says so. */
  readonly assurance: Assurance;
  /** When the person proved it to the provider; null unless it says so. */
  readonly authenticatedAt: string | null;
}

/** The authentication product by which the provider knows them. */
export function productOf({ issuer: provider, subject, authentication: { product, issuer }, certificateNumber }: Identity): StatedProduct {
  return { provider, subject, product, issuer, certificateNumber };
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

/** What the claims hold, by the names of the settings. */
const claimsSchema = v.object({
  iss: v.string(),
  sub: subject,
  firstNames: text,
  lastNames: text,
  email: v.fallback(v.nullable(emailSchema), null),
  emailVerified: v.fallback(v.optional(v.boolean(), false), false),
  product: v.fallback(v.optional(text), undefined),
  productIssuer: v.fallback(v.optional(text), undefined),
  productLink: v.fallback(v.nullable(link), null),
  certificateNumber: v.fallback(v.nullable(certificateNumberSchema), null),
  // `amr` is a list: https://www.rfc-editor.org/rfc/rfc8176
  assurance: v.optional(v.union([v.string(), v.array(v.string())])),
  /** In seconds: https://openid.net/specs/openid-connect-core-1_0.html#IDToken */
  authenticatedAt: v.fallback(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e12))), null),
});

/** @throws {v.ValiError} when the claims do not say who it is. */
export function readIdentity(
  claims: Readonly<Record<string, unknown>>,
  { claims: names, products, strong }: IdentitySettings,
  now: Date,
): Identity {
  const named = Object.entries(names).map(([member, name]) => [member, claims[name]]);
  const stated = v.parse(claimsSchema, { ...Object.fromEntries(named), iss: claims['iss'], sub: claims['sub'] });
  const provider = new URL(stated.iss).hostname;
  return {
    issuer: stated.iss,
    subject: stated.sub,
    firstNames: stated.firstNames,
    lastNames: stated.lastNames,
    email: stated.email,
    isEmailVerified: stated.email !== null && stated.emailVerified,
    authentication: findProduct(products, stated.product) ?? {
      product: stated.product ?? provider,
      issuer: stated.productIssuer ?? provider,
      issuerLink: stated.productLink,
    },
    certificateNumber: stated.certificateNumber,
    assurance: [stated.assurance ?? []].flat().some((value) => strong.includes(value)) ? 'strong' : 'basic',
    authenticatedAt: timeOf(stated.authenticatedAt, now),
  };
}

/** A clock of the provider that is ahead makes nobody's sign-in last longer. */
function timeOf(seconds: number | null, now: Date): string | null {
  return seconds === null ? null : new Date(Math.min(seconds * 1000, now.getTime())).toISOString();
}

/** What a product is called may be any text: nothing that objects have anyway. */
function findProduct(products: IdentitySettings['products'], name: string | undefined) {
  return name !== undefined && Object.hasOwn(products, name) ? products[name] : undefined;
}
