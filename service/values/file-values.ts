import * as v from 'valibot';

/** Kinds of text in configuration files. Their messages complete a sentence that begins with a member. */
export const someText = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

/** A link that elements offer: they pass over what is neither http nor https. */
export const linkText = v.pipe(
  v.string(),
  v.maxLength(2048, 'must not be longer than 2048 characters'),
  v.check(isLink, 'must be a link: https, http, or a path of the portal'),
);

function isLink(text: string): boolean {
  const portal = 'https://portal.example';
  return text.trim() !== '' && URL.canParse(text, portal) && /^https?:$/.test(new URL(text, portal).protocol);
}
