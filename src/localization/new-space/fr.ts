import { spaceLimit } from '../space-limit/fr.js';
import { identifier } from '../identifier/fr.js';
import type { EmailFieldSentences, NewSpaceSentences } from './new-space-sentences.js';

export const newSpace: NewSpaceSentences = {
  ...spaceLimit,

  ...identifier,

  lastNames: 'Nom(s)',
  firstNames: 'Prénom(s)',
  namesFrom: (product, issuer) =>
    `Vos noms sont repris de ${product} et ne peuvent pas être modifiés ici. S’ils sont erronés, demandez à ${issuer} de les corriger.`,
  contactIssuer: (issuer) => `Contacter ${issuer}`,

  creating: 'Création de l’espace en cours…',

  notCreated: 'L’espace n’a pas été créé. Votre saisie est conservée.',
  unclear:
    'Il n’est pas certain que l’espace ait été créé. Validez à nouveau : il ne sera pas créé deux fois.',
  terms: {
    missing: 'Acceptez d’abord les conditions générales d’utilisation (CGU).',
    outdated: 'Une nouvelle version des conditions générales d’utilisation (CGU) est parue.',
  },
  termsFirst: 'Vous pourrez créer un espace dès que vous les aurez acceptées.',
  readTerms: 'Aller aux CGU',

  enter: 'Entrer dans l’espace',
  entered: 'Vous agissez maintenant dans cet espace.',
  notEntered: 'Vous n’êtes pas encore dans le nouvel espace.',
};

export const emailField: EmailFieldSentences = {
  label: 'Adresse e-mail',
  hint: 'Les notifications concernant l’espace sont envoyées à cette adresse.',
  prefilled: 'Les notifications concernant l’espace sont envoyées à cette adresse. Vous pouvez en indiquer une autre.',
  required: 'Indiquez une adresse e-mail.',
  tooLong: (longest) => `Raccourcissez l’adresse à ${longest} caractères.`,
  malformed: 'Indiquez l’adresse sous la forme nom@exemple.org.',
  refused: 'Cette adresse n’a pas été acceptée. Indiquez-en une autre.',
};
