import { form } from '../../../localization/form/fr.js';
import { emailField, newSpace } from '../../../localization/new-space/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { CreatePrivateSpaceFormMessages } from '../create-private-space-form.messages.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  form: 'Créer mon espace privé',
  purpose: 'Votre espace privé sert à vos démarches personnelles. Il porte votre nom, et vous pouvez en avoir un seul.',
  labels: { email: emailField.label },
  hints: { email: emailField.hint },
  emailPrefilled: emailField.prefilled,
  required: { email: emailField.required },
  'too-long': { email: emailField.tooLong },
  malformed: { email: emailField.malformed },
  refused: { email: emailField.refused },

  unanswered:
    'Votre demande de création de votre espace privé est restée sans réponse ; elle est peut-être arrivée. Validez à nouveau : l’espace ne sera pas créé deux fois.',
  earlierEmail: (email) =>
    `Votre demande précédente était arrivée. Les notifications sont envoyées à l’adresse que vous aviez indiquée : ${email}.`,
  exists: 'Vous avez déjà un espace privé.',
  existsUnknown: 'Vous avez déjà un espace privé, mais il n’a pas pu être chargé.',

  done: 'Vous avez créé avec succès votre espace privé.',
  confirm: 'Valider',
  notEntered: 'Vous n’êtes pas encore dans votre espace privé.',
} satisfies CreatePrivateSpaceFormMessages;
