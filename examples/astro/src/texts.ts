/** Their names begin with what is seen of them. */
export const languages = [
  { code: 'fr', name: 'FR – Français' },
  { code: 'de', name: 'DE – Deutsch' },
] as const;

export type Language = (typeof languages)[number]['code'];

export const views = ['home', 'terms', 'create'] as const;

export type View = (typeof views)[number];

const french = {
  views: { home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace' },
  welcome: 'Vos salles, réservées en ligne',
  begin: 'Acceptez les conditions, puis créez un espace pour chaque association que vous représentez.',
  rooms: 'Salles réservées par',
  weekdays: [
    { room: 'Salle de lecture', when: 'mardi, 18 h 30' },
    { room: 'Atelier du rez-de-chaussée', when: 'samedi, 10 h' },
  ],
};

const german: typeof french = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich' },
  welcome: 'Ihre Räume, online gebucht',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jeden Verein, den Sie vertreten.',
  rooms: 'Räume, gebucht von',
  weekdays: [
    { room: 'Lesesaal', when: 'Dienstag, 18.30 Uhr' },
    { room: 'Werkraum im Erdgeschoss', when: 'Samstag, 10 Uhr' },
  ],
};

export const texts: Readonly<Record<Language, typeof french>> = { fr: french, de: german };
