import type { ClaimedConfirmation, ClaimedNotice } from '../confirmations/store.js';
import { chooseLanguage } from '../values/languages.js';
import type { Mail } from './mail.js';
import { noticeSentences } from './notice-sentences.js';
import { confirmationSentences } from './sentences.js';

/** The mail to a new address, with the link that confirms it. */
export function composeConfirmation(claimed: ClaimedConfirmation, link: string): Mail {
  const { id, email, title } = claimed;
  const language = chooseLanguage(claimed.language, Object.keys(confirmationSentences));
  const { subject, request, action, end, otherwise } = confirmationSentences[language]!;
  const day = claimed.expiresAt.slice(0, 10);
  const said = [request(defuse(title), defuse(email)), action, link, end(day), otherwise];
  return { to: email, subject, text: `${said.join('\n\n')}\n`, html: writeHtml(said, { language, subject, link }), language, id };
}

/** A mail that tells somebody something. Its only link is that of the portal, and its subject has fixed words alone. */
export function composeNotice({ id, email, language: wanted, notice }: ClaimedNotice, portal: string): Mail {
  const language = chooseLanguage(wanted, Object.keys(noticeSentences));
  const { subject, said, action } = noticeSentences[language]![notice.kind];
  const { title = '', legalName, identifier = '', name = '', role = 'manager', expiresAt = '' } = notice;
  const words = { title: defuse(title), legalName: defuse(legalName ?? title), identifier, name: defuse(name), role, day: expiresAt.slice(0, 10) };
  const paragraphs = [...said(words), ...(action === undefined ? [] : [action, portal])];
  const html = writeHtml(paragraphs, { language, subject, ...(action !== undefined && { link: portal }) });
  return { to: email, subject, text: `${paragraphs.join('\n\n')}\n`, html, language, id };
}

/** Characters that turn the text around them, or hide. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/**
 * What somebody typed, as words of a mail. Programs make links of whatever looks like an address: a word joiner behind
 * each sign that an address needs keeps them from it. What is not seen is written out.
 */
export function defuse(text: string): string {
  const seen = text.replaceAll(unseen, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`);
  return `\u2068${seen.replaceAll(/[.:/@]/g, '$&\u2060')}\u2069`;
}

interface Frame {
  readonly language: string;
  readonly subject: string;
  readonly link?: string;
}

function writeHtml(said: readonly string[], { language, subject, link }: Frame): string {
  const paragraphs = said.map((text) => (text === link ? `<p><a href="${escape(text)}">${escape(text)}</a></p>` : `<p>${escape(text)}</p>`));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escape(subject)}</title></head>
<body>
${paragraphs.join('\n')}
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character]!);
}
