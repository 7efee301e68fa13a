/** Kinds of text and number that several resources share. */
import * as v from 'valibot';
import { maxLength } from './limits.js';
import { isEmail, isPlain, isVisible, spaceIdentifier } from './text-rules.js';

// A pattern checks length and form at once: each further kind of check would add to the weight of every page.

/**
 * A space identifier: `PP-` (private) or `PM-` (professional) and six of `A–Z 1–9` without the letter O and the
 * digit 0. Source: Guichet.lu help, "Identifiant d'espace".
 */
export const spaceIdentifierSchema = v.pipe(v.string(), v.regex(spaceIdentifier));

export const idSchema = v.pipe(v.string(), v.regex(/^.{1,64}$/));
export const count = v.pipe(v.number(), v.integer());
export const dateTimeSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/));
export const dateSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
/** A reference resolved against the page; anything but http(s) is refused where it is used. */
export const linkSchema = v.pipe(v.string(), v.regex(/^.{1,2048}$/));
export const languageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/** Text a person typed: no control characters, no half of a surrogate pair, something to see. */
export const typedText = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.check(isVisible),
    v.maxLength(longest),
    v.regex(/^([^\u0000-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/),
  );

/** Text that says who somebody is: none of its characters hides, or turns the direction of what stands around it. */
export const plainText = (longest: number) => v.pipe(typedText(longest), v.check(isPlain));

/** The number of a certificate (SSN). Source: Guichet.lu help, "Gérer les utilisateurs". */
export const certificateNumberSchema = v.pipe(v.string(), v.regex(/^\d{20}$/));

export const emailSchema = v.pipe(typedText(maxLength.email), v.check(isEmail), v.metadata({ format: 'idn-email' }));

/** What every list takes: where its page starts, and how many items it has at most. */
export const pageQuerySchema = v.object({
  cursor: v.optional(v.pipe(v.string(), v.maxLength(500))),
  /** 1 to 200, 50 unless stated. */
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 50),
});
