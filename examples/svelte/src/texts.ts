/** Their names begin with what is seen of them. */
export const languages = { fr: 'FR – Français', de: 'DE – Deutsch' } as const;

export type Language = keyof typeof languages;

export const views = ['home', 'terms', 'create'] as const;

export type View = (typeof views)[number];

const french = {
  views: { home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace' },
  welcome: 'L’énergie de votre entreprise, compteur par compteur',
  begin: 'Acceptez les conditions, puis créez un espace pour chaque entreprise que nous alimentons.',
  customer: 'Consommation du mois de',
  meters: { workshop: 'Atelier', office: 'Bureaux', charging: 'Bornes de recharge' },
  of: (agreed: string) => `Forfait de ${agreed} kWh par mois`,
};

export type Texts = typeof french;

const german: Texts = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich' },
  welcome: 'Die Energie Ihres Unternehmens, Zähler für Zähler',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jedes Unternehmen, das wir versorgen.',
  customer: 'Verbrauch des Monats von',
  meters: { workshop: 'Werkstatt', office: 'Büros', charging: 'Ladesäulen' },
  of: (agreed) => `${agreed} kWh im Monat vereinbart`,
};

export const texts: Readonly<Record<Language, Texts>> = { fr: french, de: german };
