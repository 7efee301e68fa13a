import { form } from '../../../localization/form/de.js';
import { newSpace } from '../../../localization/new-space/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { CreateProSpaceFormMessages } from '../create-pro-space-form.messages.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  form: 'Einen beruflichen Bereich erstellen',
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
  titleTaken: (identifier) =>
    `Sie haben bereits einen Bereich mit diesem Namen (${identifier}). Sie können ihn behalten; ein anderer wäre leichter zu unterscheiden.`,

  arrived: (title, identifier) => `Ihr früherer Versuch war angekommen: „${title}“ (${identifier}) besteht.`,
  arrivedChoice:
    'Was Sie seither geändert haben, wurde nicht gesendet. Wählen Sie „Bereich erstellen“, um damit einen zweiten Bereich zu erstellen.',
  takeArrived: 'Mit dem bestehenden Bereich fortfahren',

  done: 'Sie haben erfolgreich einen beruflichen Bereich erstellt.',
  confirm: 'Bereich erstellen',
  createAnother: 'Einen weiteren erstellen',
} satisfies CreateProSpaceFormMessages;
