const french = {
  views: { home: 'Accueil', terms: 'Conditions', create: 'Nouvel espace' },
  spaces: 'Mes espaces',
  welcome: 'Les marchés publics, ouverts à toutes les entreprises',
  begin: 'Acceptez les conditions, puis créez un espace pour chaque entreprise qui veut soumissionner.',
  bidder: 'Offres de',
  call: 'Marché',
  state: 'État',
  calls: [
    { title: 'Réfection du toit de l’école', state: 'Offre déposée' },
    { title: 'Transport scolaire, lot 2', state: 'Brouillon' },
    { title: 'Éclairage de la place', state: 'Attribué' },
  ],
  noSpaces: 'Vous n’avez pas encore d’espace.',
  enter: 'Entrer',
  active: 'Actif',
  readTerms: 'Lire les conditions',
  refused: 'Votre demande n’a pas abouti. Relisez cette page, puis recommencez.',
  accept: 'J’accepte ces conditions',
  accepted: 'Vous avez accepté ces conditions.',
  createElsewhere: 'Sans JavaScript, demandez votre espace au guichet, rue du Marché 4.',
};

export type Texts = typeof french;

const german: Texts = {
  views: { home: 'Start', terms: 'Bedingungen', create: 'Neuer Bereich' },
  spaces: 'Meine Bereiche',
  welcome: 'Öffentliche Aufträge, offen für alle Unternehmen',
  begin: 'Nehmen Sie die Bedingungen an und erstellen Sie einen Bereich für jedes Unternehmen, das bieten will.',
  bidder: 'Angebote von',
  call: 'Auftrag',
  state: 'Stand',
  calls: [
    { title: 'Erneuerung des Schuldachs', state: 'Angebot abgegeben' },
    { title: 'Schülerverkehr, Los 2', state: 'Entwurf' },
    { title: 'Beleuchtung des Platzes', state: 'Vergeben' },
  ],
  noSpaces: 'Sie haben noch keinen Bereich.',
  enter: 'Wechseln',
  active: 'Aktiv',
  readTerms: 'Bedingungen lesen',
  refused: 'Ihre Anfrage wurde nicht ausgeführt. Lesen Sie diese Seite noch einmal, und versuchen Sie es erneut.',
  accept: 'Ich nehme diese Bedingungen an',
  accepted: 'Sie haben diese Bedingungen angenommen.',
  createElsewhere: 'Ohne JavaScript erhalten Sie Ihren Bereich am Schalter, Marktstraße 4.',
};

export const texts = { fr: french, de: german };

export type Language = keyof typeof texts;

/** The language that a link chooses (`?lang=de`), else the one chosen before. */
export function languageIn(chosen: unknown, cookies = ''): Language {
  return (chosen ?? /(?:^|; )lang=(\w+)/u.exec(cookies)?.[1]) === 'de' ? 'de' : 'fr';
}
