export const views = ['home', 'terms', 'create'] as const;

export type View = (typeof views)[number];

/** Their names begin with what is seen of them. */
export const languages = { fr: 'FR – Français', de: 'DE – Deutsch' } as const;

export type Language = keyof typeof languages;

const french = {
  views: { home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace' },
  welcome: 'Un stand aux foires de Merlau',
  begin: 'Acceptez les conditions, puis créez un espace pour chaque entreprise qui expose.',
  exhibitor: 'Stands de',
  fair: 'Foire',
  state: 'État',
  fairs: [
    { title: 'Marché de printemps', state: 'Réservé' },
    { title: 'Foire d’automne', state: 'En attente' },
    { title: 'Marché de Noël', state: 'Complet' },
  ],
};

export type Texts = typeof french;

const german: Texts = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich' },
  welcome: 'Ein Stand auf den Märkten von Merlau',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jedes Unternehmen, das ausstellt.',
  exhibitor: 'Stände von',
  fair: 'Markt',
  state: 'Stand der Anfrage',
  fairs: [
    { title: 'Frühlingsmarkt', state: 'Reserviert' },
    { title: 'Herbstmesse', state: 'Offen' },
    { title: 'Weihnachtsmarkt', state: 'Ausgebucht' },
  ],
};

export const texts: Readonly<Record<Language, Texts>> = { fr: french, de: german };
