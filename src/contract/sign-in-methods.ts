/** The authentication products that a person signs in with, and how they register another. */
import * as v from 'valibot';
import { operation } from './operation.js';
import { certificateNumberSchema, dateTimeSchema, idSchema, linkSchema } from './values.js';

/** An authentication product that opens the account of the person. */
export const signInMethodSchema = v.object({
  id: idSchema,
  /** Name of the product, for example "LuxTrust Mobile". */
  product: v.string(),
  /** Who issues it. */
  issuer: v.string(),
  /** Of its certificate, which invitations are for; null when the product states none. */
  certificateNumber: v.nullable(certificateNumberSchema),
  /** When it first opened the account, or was registered. */
  registeredAt: dateTimeSchema,
  /** When somebody last signed in with it; null until somebody has. */
  lastUsedAt: v.nullable(dateTimeSchema),
  /** Whether this sign-in was with it. */
  isCurrent: v.boolean(),
});

/** All of them, that of this sign-in first, then the latest: they are few. */
export const signInMethodListSchema = v.object({ items: v.array(signInMethodSchema) });

/** A registration that has begun: the person proves the other product at the address. */
export const begunRegistrationSchema = v.object({
  id: idSchema,
  /** Where to send the browser. `{return_to}` in it is replaced by the address of the page, percent-encoded. */
  href: linkSchema,
  /** Until then it can be gone through with. */
  expiresAt: dateTimeSchema,
});

/** What has become of a registration, for the page that the person comes back to. */
export const registrationSchema = v.object({
  id: idSchema,
  /**
   * *waiting*; *registered*; or why not: *cancelled* by the person, *expired*, *known*: it was registered before,
   * *taken*: it opens another account, *another-name*: it states the name of somebody else. The list grows.
   */
  state: v.string(),
  /** The product that was proved; null until one was. */
  product: v.nullable(v.string()),
});

export const listSignInMethods = operation({
  id: 'listSignInMethods',
  method: 'GET',
  path: '/sign-in-methods',
  summary: 'List the authentication products of the account',
  description: 'All that open the account, that of this sign-in first, then the latest.',
  part: 'sign-in-methods',
  answer: { status: 200, description: 'The products.', schema: signInMethodListSchema },
  problems: [],
});

export const beginRegistration = operation({
  id: 'beginRegistration',
  method: 'POST',
  path: '/sign-in-methods/registrations',
  summary: 'Begin to register another product',
  description:
    'Answers an address to send the browser to, where the person proves the other product; then the browser comes back to the page. It counts once, for ten minutes, in the browser and the sign-in that began it, and the person is still signed in with the product they had.',
  isOfSignIn: true,
  needsStrongSignIn: true,
  part: 'sign-in-methods',
  answer: { status: 201, description: 'The registration.', schema: begunRegistrationSchema, headers: ['Location'] },
  problems: [],
});

export const readRegistration = operation({
  id: 'readRegistration',
  method: 'GET',
  path: '/sign-in-methods/registrations/{registrationId}',
  summary: 'Read what has become of a registration',
  description: 'For the sign-in that began it; to others it is not there. A page to which the browser has come back reads it.',
  part: 'sign-in-methods',
  answer: { status: 200, description: 'The registration.', schema: registrationSchema },
  problems: ['not-found'],
});

export const removeSignInMethod = operation({
  id: 'removeSignInMethod',
  method: 'DELETE',
  path: '/sign-in-methods/{methodId}',
  summary: 'Remove a product',
  description:
    'It does not open the account any more, and all sign-ins with it end at once. Neither the product of this sign-in nor the last one can be removed. The person is told by e-mail.',
  isOfSignIn: true,
  needsStrongSignIn: true,
  part: 'sign-in-methods',
  answer: { status: 204, description: 'The product does not open the account any more.' },
  problems: ['not-found', 'method-in-use', 'last-method'],
});

export type SignInMethod = Readonly<v.InferOutput<typeof signInMethodSchema>>;
export type SignInMethodList = Readonly<v.InferOutput<typeof signInMethodListSchema>>;
export type BegunRegistration = Readonly<v.InferOutput<typeof begunRegistrationSchema>>;
export type Registration = Readonly<v.InferOutput<typeof registrationSchema>>;
