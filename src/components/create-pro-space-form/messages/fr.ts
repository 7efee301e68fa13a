import { form } from '../../../localization/form/fr.js';
import { emailField, newSpace } from '../../../localization/new-space/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { CreateProSpaceFormMessages } from '../create-pro-space-form.messages.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  form: 'Créer un espace professionnel',
  labels: {
    title: 'Intitulé de l’espace professionnel',
    legalName: 'Dénomination / raison sociale',
    email: emailField.label,
  },
  hints: {
    title:
      'Vous aide à distinguer vos espaces. Choisissez-le librement ; il peut être identique à la dénomination.',
    legalName: 'Le nom exact sous lequel l’entreprise, l’activité indépendante ou l’association est enregistrée.',
    email: emailField.hint,
  },
  emailPrefilled: emailField.prefilled,

  useLegalName: 'Reprendre la dénomination comme intitulé',
  tookLegalName: (title) => `L’intitulé est maintenant « ${title} ».`,
  undo: 'Annuler : reprendre l’intitulé précédent',
  undone: 'L’intitulé précédent est rétabli.',

  required: {
    title: 'Indiquez l’intitulé de l’espace professionnel.',
    legalName: 'Indiquez la dénomination ou la raison sociale.',
    email: emailField.required,
  },
  'too-long': {
    title: (longest) => `Raccourcissez l’intitulé à ${longest} caractères.`,
    legalName: (longest) => `Raccourcissez la dénomination à ${longest} caractères.`,
    email: emailField.tooLong,
  },
  malformed: {
    title: 'Retirez de cet intitulé les caractères invisibles.',
    legalName: 'Retirez de cette dénomination les caractères invisibles.',
    email: emailField.malformed,
  },
  refused: {
    title: 'Cet intitulé n’a pas été accepté. Choisissez-en un autre.',
    legalName:
      'Cette dénomination n’a pas été acceptée. Indiquez-la exactement telle qu’elle est enregistrée.',
    email: emailField.refused,
  },
  titleTaken: (identifier) =>
    `Vous avez déjà un espace avec cet intitulé (${identifier}). Vous pouvez le garder ; un autre serait plus facile à distinguer.`,

  unanswered: (title) =>
    `Votre demande de création de « ${title} » est restée sans réponse ; elle est peut-être arrivée. Validez à nouveau : l’espace ne sera pas créé deux fois.`,
  arrived: (title, identifier) => `Votre demande précédente était arrivée : « ${title} » (${identifier}) existe.`,
  arrivedChoice:
    'Ce que vous avez modifié depuis n’a pas été envoyé. Validez à nouveau pour créer un second espace.',
  takeArrived: 'Continuer avec l’espace existant',

  done: 'Vous avez créé avec succès un espace professionnel.',
  confirm: 'Valider',
  createAnother: 'En créer un autre',
} satisfies CreateProSpaceFormMessages;
