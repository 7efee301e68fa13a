import { spaceLimit } from '../space-limit/de.js';
import { identifier } from '../identifier/de.js';
import type { EmailFieldSentences, NewSpaceSentences } from './new-space-sentences.js';

export const newSpace: NewSpaceSentences = {
  ...spaceLimit,

  ...identifier,

  lastNames: 'Name',
  firstNames: 'Vorname',
  namesFrom: (product, issuer) =>
    `Ihr Name stammt aus ${product} und kann hier nicht geändert werden. Ist er falsch, lassen Sie ihn von ${issuer} berichtigen.`,
  contactIssuer: (issuer) => `${issuer} kontaktieren`,

  creating: 'Der Bereich wird erstellt …',

  notCreated: 'Der Bereich wurde nicht erstellt. Ihre Eingabe bleibt erhalten.',
  unclear:
    'Es ist nicht sicher, ob der Bereich erstellt wurde. Versuchen Sie es erneut: Er wird nicht zweimal erstellt.',
  terms: {
    missing: 'Nehmen Sie zuerst die Allgemeinen Nutzungsbedingungen (AGN) an.',
    outdated: 'Es gibt eine neue Fassung der Allgemeinen Nutzungsbedingungen (AGN).',
  },
  termsFirst: 'Sobald Sie sie angenommen haben, können Sie einen Bereich erstellen.',
  readTerms: 'Zu den Nutzungsbedingungen',

  enter: 'In den Bereich wechseln',
  entered: 'Sie handeln nun in diesem Bereich.',
  notEntered: 'Sie sind noch nicht in den neuen Bereich gewechselt.',
};

export const emailField: EmailFieldSentences = {
  label: 'E-Mail-Adresse',
  hint: 'Benachrichtigungen zum Bereich gehen an diese Adresse.',
  prefilled: 'Benachrichtigungen zum Bereich gehen an diese Adresse. Sie können eine andere angeben.',
  required: 'Geben Sie eine E-Mail-Adresse an.',
  tooLong: (longest) => `Kürzen Sie die Adresse auf ${longest} Zeichen.`,
  malformed: 'Geben Sie die Adresse in der Form name@beispiel.org an.',
  refused: 'Diese Adresse wurde nicht angenommen. Geben Sie eine andere an.',
};
