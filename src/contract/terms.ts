/** The terms of use, and their acceptance. */
import * as v from 'valibot';
import { operation } from './operation.js';
import { dateSchema, dateTimeSchema, idSchema, languageSchema, linkSchema } from './values.js';

/** Text with, perhaps, a link. Text is shown as text; no markup is understood. */
const inlineSchema = v.object({ text: v.string(), href: v.optional(linkSchema) });
const inlinesSchema = v.array(inlineSchema);

export const termsBlockSchema = v.variant('type', [
  v.object({ type: v.literal('heading'), level: v.picklist([2, 3]), text: v.string() }),
  v.object({ type: v.literal('paragraph'), content: inlinesSchema }),
  v.object({ type: v.literal('list'), ordered: v.boolean(), items: v.array(inlinesSchema) }),
]);

/** Proof of an acceptance: what was accepted, in which language, and when. */
export const termsReceiptSchema = v.object({
  version: v.string(),
  hash: v.string(),
  language: languageSchema,
  acceptedAt: dateTimeSchema,
});

export const termsSchema = v.object({
  version: idSchema,
  /** Of title and body in this language: `sha256:` and 64 hexadecimal digits. */
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  /** The language of the text, which may differ from the one asked for. */
  language: languageSchema,
  /** In force since. */
  effectiveFrom: dateSchema,
  title: v.string(),
  body: v.array(termsBlockSchema),
  /** What changed since the version this person accepted, newest first; empty for a first acceptance. */
  changes: v.array(v.object({ version: v.string(), effectiveFrom: dateSchema, items: v.array(v.string()) })),
  /** The person's acceptance of this version; null if there is none. */
  receipt: v.nullable(termsReceiptSchema),
});

/** The exact text that was shown: its version, hash and language. */
export const termsAcceptanceSchema = v.object({ version: v.string(), hash: v.string(), language: languageSchema });

export const readTerms = operation({
  id: 'readTerms',
  method: 'GET',
  path: '/terms/current',
  summary: 'Read the terms of use in force',
  description: 'In the best of the languages the reader prefers; the answer says which. The text is structured and holds no markup.',
  isLocalized: true,
  answer: { status: 200, description: 'The terms.', schema: termsSchema, headers: ['ContentLanguage'] },
  problems: [],
});

export const acceptTerms = operation({
  id: 'acceptTerms',
  method: 'POST',
  path: '/terms/acceptances',
  summary: 'Accept the terms of use',
  description:
    'Accepts exactly the text that was shown: its version, language and hash have to be those in force. Who accepts a version again is given the first receipt.',
  body: termsAcceptanceSchema,
  answer: { status: 201, description: 'The receipt.', schema: termsReceiptSchema },
  problems: ['terms-replaced'],
});

export type TermsBlock = Readonly<v.InferOutput<typeof termsBlockSchema>>;
export type TermsText = Readonly<v.InferOutput<typeof inlineSchema>>;
export type TermsReceipt = Readonly<v.InferOutput<typeof termsReceiptSchema>>;
export type Terms = Readonly<v.InferOutput<typeof termsSchema>>;
export type TermsAcceptanceRequest = Readonly<v.InferOutput<typeof termsAcceptanceSchema>>;
