import * as v from 'valibot';
import { maxLength } from './max-length.js';
import { idSchema, languageSchema, spaceKindSchema } from './wire-values.js';

/** Text a person typed: no control characters, no half of a surrogate pair, not only white space. */
const typed = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(longest),
    v.regex(/^([^\u0000-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/),
  );

const emailAddress = v.pipe(typed(maxLength.email), v.rfcEmail());

export const newSpaceSchema = v.variant('kind', [
  v.object({
    kind: v.literal('professional'),
    /** Chosen freely; tells spaces apart; may equal the legal name. Source: the help article on creating a space. */
    title: typed(maxLength.title),
    /** The exact registered name. Source: the help article on creating a space. */
    legalName: typed(maxLength.legalName),
    email: emailAddress,
  }),
  v.object({ kind: v.literal('private'), email: emailAddress }),
]);

export const spaceChangeSchema = v.object({
  title: v.optional(typed(maxLength.title)),
  email: v.optional(emailAddress),
});

export const activeSpaceSchema = v.object({ spaceId: idSchema });

/** The exact text that was shown: its version, hash and language. */
export const termsAcceptanceSchema = v.object({ version: v.string(), hash: v.string(), language: languageSchema });

export const spaceQuerySchema = v.object({
  /** Words to find in title, legal name or identifier. Every word must match; case and accents do not matter. */
  query: v.optional(v.pipe(v.string(), v.maxLength(200))),
  kind: v.optional(spaceKindSchema),
  /** Only spaces with exactly this title; case, accents and outer white space do not matter. */
  title: v.optional(v.pipe(v.string(), v.maxLength(200))),
  cursor: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** 1 to 200, 50 unless stated. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 50),
});

export type NewSpace = Readonly<v.InferOutput<typeof newSpaceSchema>>;
export type SpaceChange = Readonly<v.InferOutput<typeof spaceChangeSchema>>;
export type TermsAcceptanceRequest = Readonly<v.InferOutput<typeof termsAcceptanceSchema>>;
export type SpaceQuery = Readonly<Partial<v.InferOutput<typeof spaceQuerySchema>>>;
