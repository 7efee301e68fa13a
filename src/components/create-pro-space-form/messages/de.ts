import { form } from '../../../localization/form/de.js';
import { emailField, newSpace } from '../../../localization/new-space/de.js';
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
    email: emailField.label,
  },
  hints: {
    title: 'Hilft Ihnen, Ihre Bereiche zu unterscheiden. Frei wählbar; er darf dem Firmennamen gleichen.',
    legalName: 'Der genaue Name, unter dem das Unternehmen, die Selbstständigkeit oder der Verein eingetragen ist.',
    email: emailField.hint,
  },
  emailPrefilled: emailField.prefilled,

  useLegalName: 'Bezeichnung als Namen des Bereichs übernehmen',
  tookLegalName: (title) => `Der Bereich heißt nun „${title}“.`,
  undo: 'Rückgängig: den vorherigen Namen des Bereichs wieder einsetzen',
  undone: 'Der vorherige Name des Bereichs ist wieder eingesetzt.',

  required: {
    title: 'Geben Sie einen Namen für den beruflichen Bereich an.',
    legalName: 'Geben Sie die Bezeichnung oder den Firmennamen an.',
    email: emailField.required,
  },
  'too-long': {
    title: (longest) => `Kürzen Sie den Namen des Bereichs auf ${longest} Zeichen.`,
    legalName: (longest) => `Kürzen Sie die Bezeichnung auf ${longest} Zeichen.`,
    email: emailField.tooLong,
  },
  malformed: {
    title: 'Entfernen Sie die unsichtbaren Zeichen aus diesem Namen.',
    legalName: 'Entfernen Sie die unsichtbaren Zeichen aus dieser Bezeichnung.',
    email: emailField.malformed,
  },
  refused: {
    title: 'Dieser Name wurde nicht angenommen. Wählen Sie einen anderen.',
    legalName: 'Diese Bezeichnung wurde nicht angenommen. Geben Sie sie genau so an, wie sie eingetragen ist.',
    email: emailField.refused,
  },
  titleTaken: (identifier) =>
    `Sie haben bereits einen Bereich mit diesem Namen (${identifier}). Sie können ihn behalten; ein anderer wäre leichter zu unterscheiden.`,

  unanswered: (title) =>
    `Ihr Versuch, „${title}“ zu erstellen, blieb ohne Antwort und ist vielleicht angekommen. Versuchen Sie es erneut: Der Bereich wird nicht zweimal erstellt.`,
  arrived: (title, identifier) => `Ihr früherer Versuch war angekommen: „${title}“ (${identifier}) besteht.`,
  arrivedChoice:
    'Was Sie seither geändert haben, wurde nicht gesendet. Wählen Sie „Bereich erstellen“, um damit einen zweiten Bereich zu erstellen.',
  takeArrived: 'Mit dem bestehenden Bereich fortfahren',

  done: 'Sie haben erfolgreich einen beruflichen Bereich erstellt.',
  confirm: 'Bereich erstellen',
  createAnother: 'Einen weiteren erstellen',
} satisfies CreateProSpaceFormMessages;
