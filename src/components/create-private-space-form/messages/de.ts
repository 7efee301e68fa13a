import { form } from '../../../localization/form/de.js';
import { emailField, newSpace } from '../../../localization/new-space/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { CreatePrivateSpaceFormMessages } from '../create-private-space-form.messages.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  form: 'Meinen privaten Bereich erstellen',
  purpose: 'Ihr privater Bereich ist für Ihre persönlichen Angelegenheiten da. Er trägt Ihren Namen, und Sie können nur einen haben.',
  labels: { email: emailField.label },
  hints: { email: emailField.hint },
  emailPrefilled: emailField.prefilled,
  required: { email: emailField.required },
  'too-long': { email: emailField.tooLong },
  malformed: { email: emailField.malformed },
  refused: { email: emailField.refused },

  unanswered:
    'Ihr Versuch, Ihren privaten Bereich zu erstellen, blieb ohne Antwort und ist vielleicht angekommen. Versuchen Sie es erneut: Der Bereich wird nicht zweimal erstellt.',
  earlierEmail: (email) =>
    `Ihr früherer Versuch war angekommen. Benachrichtigungen gehen an die Adresse, die Sie damals angegeben haben: ${email}.`,
  exists: 'Sie haben bereits einen privaten Bereich.',
  existsUnknown: 'Sie haben bereits einen privaten Bereich, aber er konnte nicht geladen werden.',

  done: 'Sie haben Ihren privaten Bereich erfolgreich erstellt.',
  confirm: 'Bereich erstellen',
  notEntered: 'Sie sind noch nicht in Ihren privaten Bereich gewechselt.',
} satisfies CreatePrivateSpaceFormMessages;
