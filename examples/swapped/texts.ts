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
  welcome: 'Vos escales, annoncées depuis le bureau',
  begin: 'Acceptez les conditions, puis créez un espace pour chaque armateur que vous représentez.',
  berths: 'Postes à quai de',
};

const german: typeof french = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich' },
  welcome: 'Ihre Anläufe, vom Schreibtisch aus gemeldet',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jede Reederei, die Sie vertreten.',
  berths: 'Liegeplätze von',
};

export const texts: Readonly<Record<Language, typeof french>> = { fr: french, de: german };
