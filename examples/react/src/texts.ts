/** Their names begin with what is seen of them. */
export const languages = { fr: 'FR – Français', de: 'DE – Deutsch' } as const;

export type Language = keyof typeof languages;

const french = {
  views: { home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace', mandate: 'Mandat' },
  welcome: 'Les échéances de vos clients, au même endroit',
  begin: 'Acceptez les conditions, puis créez un espace pour chaque société dont vous tenez les comptes.',
  subject: 'Objet',
  send: 'Envoyer',
  reset: 'Recommencer',
  client: 'Échéances de',
  duty: 'Obligation',
  due: 'Date limite',
  duties: { vat: 'Déclaration de TVA', salaries: 'Déclaration des salaires', accounts: 'Dépôt des comptes annuels' },
};

export type Texts = typeof french;

const german: Texts = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich', mandate: 'Mandat' },
  welcome: 'Die Fristen Ihrer Mandanten an einem Ort',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jedes Unternehmen, das Sie betreuen.',
  subject: 'Betreff',
  send: 'Senden',
  reset: 'Von vorn',
  client: 'Fristen von',
  duty: 'Pflicht',
  due: 'Frist',
  duties: { vat: 'Umsatzsteuererklärung', salaries: 'Lohnmeldung', accounts: 'Hinterlegung des Jahresabschlusses' },
};

export const texts: Readonly<Record<Language, Texts>> = { fr: french, de: german };
