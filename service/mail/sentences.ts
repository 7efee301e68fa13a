interface ConfirmationSentences {
  readonly subject: string;
  /** With the title of the space and the address. */
  readonly request: (title: string, email: string) => string;
  readonly action: string;
  /** With the last day of the link. */
  readonly end: (day: string) => string;
  readonly otherwise: string;
}

/** What the mail to a new e-mail address of a space says, by language. */
export const confirmationSentences: Readonly<Record<string, ConfirmationSentences>> = {
  en: {
    subject: 'Confirm the e-mail address of your space',
    request: (title, email) => `The notifications of the space “${title}” are to go to ${email}.`,
    action: 'Open this page and confirm the address there:',
    end: (day) => `The link is valid until ${day}.`,
    otherwise: 'If you do not expect this e-mail, do nothing: the address of the space stays as it is.',
  },
  fr: {
    subject: 'Confirmez l’adresse e-mail de votre espace',
    request: (title, email) => `Les notifications de l’espace «\u00a0${title}\u00a0» doivent être envoyées à ${email}.`,
    action: 'Ouvrez cette page et confirmez-y l’adresse\u00a0:',
    end: (day) => `Le lien est valable jusqu’au ${day}.`,
    otherwise: 'Si vous n’attendez pas cet e-mail, ne faites rien\u00a0: l’adresse de l’espace reste inchangée.',
  },
  de: {
    subject: 'Bestätigen Sie die E-Mail-Adresse Ihres Bereichs',
    request: (title, email) => `Die Benachrichtigungen des Bereichs „${title}“ sollen an ${email} gehen.`,
    action: 'Öffnen Sie diese Seite und bestätigen Sie dort die Adresse:',
    end: (day) => `Der Link ist bis zum ${day} gültig.`,
    otherwise: 'Wenn Sie diese E-Mail nicht erwarten, tun Sie nichts: Die Adresse des Bereichs bleibt, wie sie ist.',
  },
  lb: {
    subject: 'Confirméiert d’E-Mail-Adress vun Ärem Beräich',
    request: (title, email) => `D’Notifikatioune vum Beräich „${title}“ sollen op ${email} goen.`,
    action: 'Maacht dës Säit op a confirméiert d’Adress do:',
    end: (day) => `De Link ass bis den ${day} valabel.`,
    otherwise: 'Wann Dir dës E-Mail net erwaart, maacht näischt: D’Adress vum Beräich bleift, wéi se ass.',
  },
};
