import { invitation } from '../../../localization/invitation/fr.js';
import { newSpace } from '../../../localization/new-space/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SpaceInvitationsMessages } from '../space-invitations.messages.js';

export default {
  ...shared,
  ...newSpace,
  ...invitation,

  invitations: 'Invitations reçues',
  asStated: (legalName) => `${legalName} (indiqué par la personne qui invite, non vérifié)`,
  access: { certificate: 'Accès : ce certificat uniquement', all: 'Accès : tous mes certificats' },
  until: (date) => `Jusqu’au ${date}`,

  termsFirst: 'Vous pourrez accepter une invitation dès que vous les aurez acceptées.',
  limitRaised: 'Pour accepter une invitation, demandez au helpdesk de relever la limite.',
  entering: (title) => `Passage à « ${title} »…`,

  back: 'Retour',

  none: 'Vous n’avez pas d’invitation.',
  whereFrom: 'Les administrateurs d’un espace professionnel peuvent vous inviter. Il leur faut le numéro de votre certificat :',
  numberOf: (product) => `C’est le numéro du certificat avec lequel votre connexion est ouverte (${product}).`,
  noNumber: (product) =>
    `Les administrateurs d’un espace professionnel peuvent vous inviter avec le numéro de votre certificat. ${product} n’en indique pas : connectez-vous avec un autre produit d’authentification.`,
  copyNumber: 'Copier le numéro de certificat',

  listOutdated: 'Cette liste n’est peut-être plus à jour : elle n’a pas pu être rechargée.',
  moreFailed: 'La suite de la liste n’a pas pu être chargée.',
} satisfies SpaceInvitationsMessages;
