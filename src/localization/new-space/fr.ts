import { identifier } from '../identifier/fr.js';
import type { NewSpaceSentences } from './new-space-sentences.js';

export const newSpace: NewSpaceSentences = {
  ...identifier,

  lastNames: 'Nom(s)',
  firstNames: 'Prénom(s)',
  namesFrom: (product, issuer) =>
    `Vos noms sont repris de ${product} et ne peuvent pas être modifiés ici. S’ils sont erronés, demandez à ${issuer} de les corriger.`,
  contactIssuer: (issuer) => `Contacter ${issuer}`,

  creating: 'Création de l’espace en cours…',

  unanswered: (title) =>
    `Votre demande de création de « ${title} » est restée sans réponse ; elle est peut-être arrivée. Validez à nouveau : l’espace ne sera pas créé deux fois.`,
  notCreated: 'L’espace n’a pas été créé. Votre saisie est conservée.',
  unclear:
    'Il n’est pas certain que l’espace ait été créé. Validez à nouveau : il ne sera pas créé deux fois.',
  terms: {
    missing: 'Acceptez d’abord les conditions générales d’utilisation (CGU).',
    outdated: 'Une nouvelle version des conditions générales d’utilisation (CGU) est parue.',
  },
  termsFirst: 'Vous pourrez créer un espace dès que vous les aurez acceptées.',
  readTerms: 'Aller aux CGU',
  limit: (count, product) => `Vous avez atteint la limite de ${count} espaces professionnels pour ${product}.`,
  limitRaised: 'Pour en créer d’autres, demandez au helpdesk de relever la limite.',
  contactHelpdesk: 'Contacter le helpdesk',

  enter: 'Entrer dans l’espace',
  entered: 'Vous agissez maintenant dans cet espace.',
  notEntered: 'Vous n’êtes pas encore dans le nouvel espace.',
};
