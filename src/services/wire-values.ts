import * as v from 'valibot';

/**
 * A space identifier: `PP-` (private) or `PM-` (professional) and six of `A–Z 1–9` without the letter O and the
 * digit 0. Source: Guichet.lu help, "Identifiant d'espace".
 */
export const identifierSchema = v.pipe(v.string(), v.regex(/^(PP|PM)-[A-NP-Z1-9]{6}$/));

export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
export const dateTimeSchema = v.pipe(v.string(), v.isoTimestamp());
export const dateSchema = v.pipe(v.string(), v.isoDate());
/** A reference resolved against the page; anything but http(s) is refused where it is used. */
export const linkSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(2048));
export const languageSchema = v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

export const spaceKindSchema = v.picklist(['private', 'professional']);
