interface PageSentences {
  readonly confirm: { readonly title: string; readonly request: (title: string, email: string) => string; readonly action: string };
  readonly confirmed: { readonly title: string; readonly explanation: string };
  readonly invalid: { readonly title: string; readonly explanation: string };
}

/** What the page says that the mail to a new address leads to, by language. */
export const pageSentences: Readonly<Record<string, PageSentences>> = {
  en: {
    confirm: {
      title: 'Confirm the e-mail address',
      request: (title, email) => `The notifications of the space “${title}” will go to ${email}.`,
      action: 'Confirm',
    },
    confirmed: { title: 'The e-mail address is confirmed', explanation: 'You can close this page.' },
    invalid: {
      title: 'This link is not valid any more',
      explanation: 'It has expired, or the address was changed again. Nothing has been changed.',
    },
  },
  fr: {
    confirm: {
      title: 'Valider l’adresse e-mail',
      request: (title, email) => `Les notifications de l’espace «\u00a0${title}\u00a0» seront envoyées à ${email}.`,
      action: 'Valider',
    },
    confirmed: { title: 'L’adresse e-mail est validée', explanation: 'Vous pouvez fermer cette page.' },
    invalid: {
      title: 'Ce lien n’est plus valable',
      explanation: 'Il a expiré, ou l’adresse a été modifiée à nouveau. Rien n’a été changé.',
    },
  },
  de: {
    confirm: {
      title: 'E-Mail-Adresse bestätigen',
      request: (title, email) => `Die Benachrichtigungen des Bereichs „${title}“ gehen dann an ${email}.`,
      action: 'Bestätigen',
    },
    confirmed: { title: 'Die E-Mail-Adresse ist bestätigt', explanation: 'Sie können diese Seite schließen.' },
    invalid: {
      title: 'Dieser Link ist nicht mehr gültig',
      explanation: 'Er ist abgelaufen, oder die Adresse wurde noch einmal geändert. Es wurde nichts geändert.',
    },
  },
  lb: {
    confirm: {
      title: 'E-Mail-Adress confirméieren',
      request: (title, email) => `D’Notifikatioune vum Beräich „${title}“ ginn dann op ${email}.`,
      action: 'Confirméieren',
    },
    confirmed: { title: 'D’E-Mail-Adress ass confirméiert', explanation: 'Dir kënnt dës Säit zoumaachen.' },
    invalid: {
      title: 'Dëse Link ass net méi valabel',
      explanation: 'Hien ass ofgelaf, oder d’Adress gouf nach eng Kéier geännert. Näischt gouf geännert.',
    },
  },
};
