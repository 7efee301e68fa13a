/** What people may type. Pages check it before they send it, the service when it comes. */

/** A character that is seen: no white space, nothing that only changes or joins others, nothing that is drawn empty. */
const visible =
  /(?![\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{1d159}])[^\s\p{Z}\p{Cc}\p{Cf}\p{M}]/u;

/** True if there is something to see. A title of zero-width spaces would be a button without words. */
export function isVisible(text: string): boolean {
  return visible.test(text);
}

const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Zl}\p{Zp}]/u;

/** True if no character hides or turns the direction of text: what is written is what is read. */
export function isPlain(text: string): boolean {
  return !unseen.test(text);
}

/** Before the at sign as HTML has it; the domain also in the letters of its language, each label 63 characters at most. */
const email =
  /^(?!.*\p{Default_Ignorable_Code_Point})[\w.!#$%&'*+/=?^`{|}~-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?(?:\.(?!$)|$))+$/u;

/** True for an e-mail address. Browsers differ over domains that are not in ASCII, so none of them is asked. */
export function isEmail(text: string): boolean {
  return email.test(text);
}

/** The form of a space identifier. `values.ts` says more. */
export const spaceIdentifier = /^(PP|PM)-[A-NP-Z1-9]{6}$/;
