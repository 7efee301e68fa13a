import * as v from 'valibot';
import { linkText, someText } from '../values/file-values.js';

const claim = (usual: string) => v.optional(someText, usual);

const acrValue = v.pipe(v.string(), v.regex(/^\S+$/, 'must be a text without spaces'));

/** `identity.json`: what the provider of identities calls things. Everything has a default. */
export const identitySettingsSchema = v.strictObject({
  /** What the sign-in asks the provider for. */
  scope: v.optional(v.pipe(v.string(), v.regex(/^openid( \S+)*$/, 'must begin with openid, and have one space between two scopes')), 'openid profile email'),
  /** The names of the claims. */
  claims: v.optional(
    v.strictObject({
      firstNames: claim('given_name'),
      lastNames: claim('family_name'),
      email: claim('email'),
      emailVerified: claim('email_verified'),
      product: claim('authentication_product'),
      productIssuer: claim('authentication_issuer'),
      productLink: claim('authentication_link'),
      certificateNumber: claim('certificate_number'),
      assurance: claim('acr'),
      authenticatedAt: claim('auth_time'),
    }),
    {},
  ),
  /** The values of the claim for assurance that count as strong; anything else is basic. */
  strong: v.optional(v.array(someText), ['strong']),
  /** What a strong sign-in asks the provider for (`acr_values`); the values of `strong` unless stated. */
  strongRequest: v.optional(v.array(acrValue)),
  /** Names for people of authentication products, by the value of the claim for the product. */
  products: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        product: someText,
        issuer: someText,
        /** How to reach the issuer. */
        issuerLink: v.optional(v.nullable(linkText), null),
      }),
    ),
    {},
  ),
});

export type IdentitySettings = Readonly<v.InferOutput<typeof identitySettingsSchema>>;
