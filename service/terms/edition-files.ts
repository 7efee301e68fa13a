import * as v from 'valibot';
import { dateSchema, languageSchema } from '../../src/contract/values.js';
import { linkText, someText } from '../values/file-values.js';
import type { TermsTranslation } from './editions.js';

const isDay = (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** `terms/<version>/edition.json`. */
export const editionSchema = v.strictObject({
  /** The day, in UTC, from which it is in force. */
  effectiveFrom: v.pipe(dateSchema, v.check(isDay, 'must be a day like 2025-02-03')),
  /** Each has a file beside this one; the first serves readers of none of them. */
  languages: v.pipe(v.array(languageSchema), v.minLength(1, 'must name a language')),
});

const inlines = v.array(v.strictObject({ text: v.string(), href: v.exactOptional(linkText) }));

/** `terms/<version>/<language>.json`: strict, because a member that nobody reads would be a text that nobody sees. */
export const translationSchema: v.GenericSchema<unknown, TermsTranslation> = v.strictObject({
  title: someText,
  body: v.pipe(
    v.array(
      v.variant('type', [
        v.strictObject({ type: v.literal('heading'), level: v.picklist([2, 3]), text: someText }),
        v.strictObject({ type: v.literal('paragraph'), content: inlines }),
        v.strictObject({ type: v.literal('list'), ordered: v.boolean(), items: v.array(inlines) }),
      ]),
    ),
    v.minLength(1, 'must have a block'),
  ),
  /** What is different from the edition before, a sentence each. */
  changes: v.optional(v.array(someText), []),
});
