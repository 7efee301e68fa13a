/** Their names begin with what is seen of them. */
export const languages = { fr: 'FR – Français', de: 'DE – Deutsch' } as const;

export type Language = keyof typeof languages;

export const views = ['home', 'terms', 'create'] as const;

export const stalls = ['inside', 'outside', 'kitchen'] as const;

const french = {
  views: { home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace' },
  welcome: 'Votre étal sous la halle',
  begin: 'Acceptez les conditions, puis créez l’espace de votre commerce ou de votre association.',
  tenant: 'Emplacements de',
  stalls: { inside: 'Étal 14, sous la halle', outside: 'Étal 62, sur la place', kitchen: 'Cuisine partagée' },
  days: { inside: 'Mercredi et samedi', outside: 'Marché de Noël', kitchen: 'Jeudi après-midi' },
  states: { inside: 'Réservé', outside: 'Demande à l’étude', kitchen: 'Libre' },
};

export type Texts = typeof french;

const german: Texts = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich' },
  welcome: 'Ihr Stand in der Markthalle',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie den Bereich Ihres Geschäfts oder Ihres Vereins.',
  tenant: 'Plätze von',
  stalls: { inside: 'Stand 14, in der Halle', outside: 'Stand 62, auf dem Platz', kitchen: 'Gemeinsame Küche' },
  days: { inside: 'Mittwoch und Samstag', outside: 'Weihnachtsmarkt', kitchen: 'Donnerstagnachmittag' },
  states: { inside: 'Reserviert', outside: 'Antrag in Prüfung', kitchen: 'Frei' },
};

export const texts: Readonly<Record<Language, Texts>> = { fr: french, de: german };
