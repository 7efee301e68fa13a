import { shared } from '../../../localization/shared/fr.js';
import type { CreateProSpaceFormMessages } from '../create-pro-space-form.messages.js';

export default {
  ...shared,

  form: 'Créer un espace professionnel',
  mandatory: 'Les champs marqués d’une étoile (*) sont obligatoires.',
  labels: {
    title: 'Intitulé de l’espace professionnel',
    legalName: 'Dénomination / raison sociale',
    email: 'Adresse e-mail',
  },
  hints: {
    title:
      'Vous aide à distinguer vos espaces. Choisissez-le librement ; il peut être identique à la dénomination.',
    legalName: 'Le nom exact sous lequel l’entreprise, l’activité indépendante ou l’association est enregistrée.',
    email: 'Les notifications concernant l’espace sont envoyées à cette adresse.',
  },
  emailPrefilled:
    'Les notifications concernant l’espace sont envoyées à cette adresse. Vous pouvez en indiquer une autre.',

  lastNames: 'Nom(s)',
  firstNames: 'Prénom(s)',
  namesFrom: (product, issuer) =>
    `Vos noms sont repris de ${product} et ne peuvent pas être modifiés ici. S’ils sont erronés, demandez à ${issuer} de les corriger.`,
  contactIssuer: (issuer) => `Contacter ${issuer}`,

  useLegalName: 'Reprendre la dénomination comme intitulé',
  tookLegalName: (title) => `L’intitulé est maintenant « ${title} ».`,
  undo: 'Annuler : reprendre l’intitulé précédent',
  undone: 'L’intitulé précédent est rétabli.',

  required: {
    title: 'Indiquez l’intitulé de l’espace professionnel.',
    legalName: 'Indiquez la dénomination ou la raison sociale.',
    email: 'Indiquez une adresse e-mail.',
  },
  'too-long': {
    title: (longest) => `Raccourcissez l’intitulé à ${longest} caractères.`,
    legalName: (longest) => `Raccourcissez la dénomination à ${longest} caractères.`,
    email: (longest) => `Raccourcissez l’adresse à ${longest} caractères.`,
  },
  malformed: {
    title: 'Retirez de cet intitulé les caractères invisibles.',
    legalName: 'Retirez de cette dénomination les caractères invisibles.',
    email: 'Indiquez l’adresse sous la forme nom@exemple.org.',
  },
  refused: {
    title: 'Cet intitulé n’a pas été accepté. Choisissez-en un autre.',
    legalName:
      'Cette dénomination n’a pas été acceptée. Indiquez-la exactement telle qu’elle est enregistrée.',
    email: 'Cette adresse n’a pas été acceptée. Indiquez-en une autre.',
  },
  charactersLeft: (count) => (count < 2 ? `${count} caractère restant` : `${count} caractères restants`),
  charactersOver: (count) => (count < 2 ? `${count} caractère de trop` : `${count} caractères de trop`),
  titleTaken: (identifier) =>
    `Vous avez déjà un espace avec cet intitulé (${identifier}). Vous pouvez le garder ; un autre serait plus facile à distinguer.`,

  summary: (count) => (count === 1 ? 'Un point est à corriger' : `${count} points sont à corriger`),
  corrected: (label) => `Corrigé : ${label}`,
  confirm: 'Valider',
  creating: 'Création de l’espace en cours…',

  restored: 'Votre saisie précédente a été rétablie.',
  discard: 'L’effacer',
  unanswered: (title) =>
    `Votre demande de création de « ${title} » est restée sans réponse ; elle est peut-être arrivée. Validez à nouveau : l’espace ne sera pas créé deux fois.`,
  notCreated: 'L’espace n’a pas été créé. Votre saisie est conservée.',
  unclear:
    'Il n’est pas certain que l’espace ait été créé. Validez à nouveau : il ne sera pas créé deux fois.',
  arrived: (title, identifier) => `Votre demande précédente était arrivée : « ${title} » (${identifier}) existe.`,
  arrivedChoice:
    'Ce que vous avez modifié depuis n’a pas été envoyé. Validez à nouveau pour créer un second espace.',
  takeArrived: 'Continuer avec l’espace existant',

  kept: 'Votre saisie est conservée.',
  terms: {
    missing: 'Acceptez d’abord les conditions générales d’utilisation (CGU).',
    outdated: 'Une nouvelle version des conditions générales d’utilisation (CGU) est parue.',
  },
  termsFirst: 'Vous pourrez créer un espace dès que vous les aurez acceptées.',
  readTerms: 'Aller aux CGU',
  limit: (count, product) => `Vous avez atteint la limite de ${count} espaces professionnels pour ${product}.`,
  limitRaised: 'Pour en créer d’autres, demandez au helpdesk de relever la limite.',
  contactHelpdesk: 'Contacter le helpdesk',

  done: 'Vous avez créé avec succès un espace professionnel.',
  identifier: 'Identifiant d’espace',
  identifierHint: 'Il vous sera demandé pour une double signature avec transfert vers un autre espace.',
  enter: 'Entrer dans l’espace',
  entered: 'Vous agissez maintenant dans cet espace.',
  notEntered: 'Vous n’êtes pas encore dans le nouvel espace.',
  createAnother: 'En créer un autre',
} satisfies CreateProSpaceFormMessages;
