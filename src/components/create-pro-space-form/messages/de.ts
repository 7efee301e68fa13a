import { shared } from '../../../localization/shared/de.js';
import type { CreateProSpaceFormMessages } from '../create-pro-space-form.messages.js';

export default {
  ...shared,

  form: 'Einen beruflichen Bereich erstellen',
  mandatory: 'Mit einem Stern (*) gekennzeichnete Felder sind Pflichtfelder.',
  labels: {
    title: 'Name des beruflichen Bereichs',
    legalName: 'Bezeichnung / Firmenname',
    email: 'E-Mail-Adresse',
  },
  hints: {
    title: 'Hilft Ihnen, Ihre Bereiche zu unterscheiden. Frei wählbar; er darf dem Firmennamen gleichen.',
    legalName: 'Der genaue Name, unter dem das Unternehmen, die Selbstständigkeit oder der Verein eingetragen ist.',
    email: 'Benachrichtigungen zum Bereich gehen an diese Adresse.',
  },
  emailPrefilled:
    'Benachrichtigungen zum Bereich gehen an diese Adresse. Sie können eine andere angeben.',

  lastNames: 'Name',
  firstNames: 'Vorname',
  namesFrom: (product, issuer) =>
    `Ihr Name stammt aus ${product} und kann hier nicht geändert werden. Ist er falsch, lassen Sie ihn von ${issuer} berichtigen.`,
  contactIssuer: (issuer) => `${issuer} kontaktieren`,

  useLegalName: 'Bezeichnung als Namen des Bereichs übernehmen',
  tookLegalName: (title) => `Der Bereich heißt nun „${title}“.`,
  undo: 'Rückgängig: den vorherigen Namen des Bereichs wieder einsetzen',
  undone: 'Der vorherige Name des Bereichs ist wieder eingesetzt.',

  required: {
    title: 'Geben Sie einen Namen für den beruflichen Bereich an.',
    legalName: 'Geben Sie die Bezeichnung oder den Firmennamen an.',
    email: 'Geben Sie eine E-Mail-Adresse an.',
  },
  'too-long': {
    title: (longest) => `Kürzen Sie den Namen des Bereichs auf ${longest} Zeichen.`,
    legalName: (longest) => `Kürzen Sie die Bezeichnung auf ${longest} Zeichen.`,
    email: (longest) => `Kürzen Sie die Adresse auf ${longest} Zeichen.`,
  },
  malformed: {
    title: 'Entfernen Sie die unsichtbaren Zeichen aus diesem Namen.',
    legalName: 'Entfernen Sie die unsichtbaren Zeichen aus dieser Bezeichnung.',
    email: 'Geben Sie die Adresse in der Form name@beispiel.org an.',
  },
  refused: {
    title: 'Dieser Name wurde nicht angenommen. Wählen Sie einen anderen.',
    legalName: 'Diese Bezeichnung wurde nicht angenommen. Geben Sie sie genau so an, wie sie eingetragen ist.',
    email: 'Diese Adresse wurde nicht angenommen. Geben Sie eine andere an.',
  },
  charactersLeft: (count) => `noch ${count} Zeichen`,
  charactersOver: (count) => `${count} Zeichen zu viel`,
  titleTaken: (identifier) =>
    `Sie haben bereits einen Bereich mit diesem Namen (${identifier}). Sie können ihn behalten; ein anderer wäre leichter zu unterscheiden.`,

  summary: (count) => (count === 1 ? 'Eine Angabe ist zu berichtigen' : `${count} Angaben sind zu berichtigen`),
  corrected: (label) => `Berichtigt: ${label}`,
  confirm: 'Bestätigen',
  creating: 'Der Bereich wird erstellt …',

  restored: 'Ihre vorherige Eingabe ist wieder da.',
  discard: 'Verwerfen',
  unanswered: (title) =>
    `Ihr Versuch, „${title}“ zu erstellen, blieb ohne Antwort und ist vielleicht angekommen. Bestätigen Sie erneut: Der Bereich wird nicht zweimal erstellt.`,
  notCreated: 'Der Bereich wurde nicht erstellt. Ihre Eingabe bleibt erhalten.',
  unclear:
    'Es ist nicht sicher, ob der Bereich erstellt wurde. Bestätigen Sie erneut: Er wird nicht zweimal erstellt.',
  arrived: (title, identifier) => `Ihr früherer Versuch war angekommen: „${title}“ (${identifier}) besteht.`,
  arrivedChoice:
    'Was Sie seither geändert haben, wurde nicht gesendet. Bestätigen Sie erneut, um damit einen zweiten Bereich zu erstellen.',
  takeArrived: 'Mit dem bestehenden Bereich fortfahren',

  kept: 'Ihre Eingabe bleibt erhalten.',
  terms: {
    missing: 'Nehmen Sie zuerst die Allgemeinen Nutzungsbedingungen (AGN) an.',
    outdated: 'Es gibt eine neue Fassung der Allgemeinen Nutzungsbedingungen (AGN).',
  },
  termsFirst: 'Sobald Sie sie angenommen haben, können Sie einen Bereich erstellen.',
  readTerms: 'Zu den Nutzungsbedingungen',
  limit: (count, product) => `Sie haben die Höchstzahl von ${count} beruflichen Bereichen für ${product} erreicht.`,
  limitRaised: 'Um weitere zu erstellen, bitten Sie den Helpdesk, die Höchstzahl zu erhöhen.',
  contactHelpdesk: 'Helpdesk kontaktieren',

  done: 'Sie haben erfolgreich einen beruflichen Bereich erstellt.',
  identifier: 'Bereichskennung',
  identifierHint: 'Sie brauchen sie für eine doppelte Unterschrift mit Übermittlung an einen anderen Bereich.',
  enter: 'In den Bereich wechseln',
  entered: 'Sie handeln nun in diesem Bereich.',
  notEntered: 'Sie sind noch nicht in den neuen Bereich gewechselt.',
  createAnother: 'Einen weiteren erstellen',
} satisfies CreateProSpaceFormMessages;
