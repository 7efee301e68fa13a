/** Their names begin with what is seen of them. */
export const languages = { fr: 'FR – Français', de: 'DE – Deutsch' } as const;

export type Language = keyof typeof languages;

export const views = ['home', 'terms', 'create', 'mandate'] as const;

export type View = (typeof views)[number];

export const contracts = [
  { kind: 'permanent', people: 8 },
  { kind: 'temporary', people: 3 },
  { kind: 'apprentice', people: 2 },
] as const;

const french = {
  views: { home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace', mandate: 'Mandat' },
  welcome: 'Vos salariés, déclarés en une fois',
  begin: 'Acceptez les conditions, puis créez un espace pour chaque employeur que vous représentez.',
  subject: 'Objet',
  send: 'Envoyer',
  reset: 'Recommencer',
  employer: 'Salariés déclarés par',
  change: 'Déclarer pour un autre employeur',
  close: 'Fermer',
  contract: 'Contrat',
  people: 'Personnes',
  contracts: { permanent: 'À durée indéterminée', temporary: 'À durée déterminée', apprentice: 'Apprentissage' },
};

export type Texts = typeof french;

const german: Texts = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich', mandate: 'Mandat' },
  welcome: 'Ihre Beschäftigten, einmal gemeldet',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jeden Arbeitgeber, den Sie vertreten.',
  subject: 'Betreff',
  send: 'Senden',
  reset: 'Von vorn',
  employer: 'Beschäftigte, gemeldet von',
  change: 'Für einen anderen Arbeitgeber melden',
  close: 'Schließen',
  contract: 'Vertrag',
  people: 'Personen',
  contracts: { permanent: 'Unbefristet', temporary: 'Befristet', apprentice: 'Ausbildung' },
};

export const texts: Readonly<Record<Language, Texts>> = { fr: french, de: german };
