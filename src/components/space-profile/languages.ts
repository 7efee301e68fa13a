/** The languages that notifications are written in, each by its own name. */
export const languageNames: Readonly<Record<string, string>> = {
  de: 'Deutsch',
  en: 'English',
  fr: 'Français',
  lb: 'Lëtzebuergesch',
};
