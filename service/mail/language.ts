import type { Capability } from '../../src/contract/session.js';
import { chooseLanguage } from '../values/languages.js';

/** Of which there are texts; the first one serves readers of none of them. */
export const mailLanguages = ['en', 'fr', 'de', 'lb'] as const;

/** The language of the mails that a command causes; `undefined` where nothing delivers any. */
export function mailLanguageOf({ capabilities }: { readonly capabilities: readonly Capability[] }, acceptLanguage: string | undefined): string | undefined {
  return capabilities.includes('invitations') ? chooseLanguage(acceptLanguage, mailLanguages) : undefined;
}
