import { newSpace } from '../../../localization/new-space/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SpaceInvitationsMessages } from '../space-invitations.messages.js';

export default {
  ...shared,
  ...newSpace,

  invitations: 'Invitations reçues',
  asStated: (legalName) => `${legalName} (indiqué par la personne qui invite, non vérifié)`,
  from: (inviter) => `De ${inviter}`,
  access: { certificate: 'Accès : ce certificat uniquement', all: 'Accès : tous mes certificats' },
  until: (date) => `Jusqu’au ${date}`,
  bound: 'Cette invitation est destinée à un autre de vos certificats.',
  signInWith: (product) => `Se connecter avec ${product}`,

  accept: 'Accepter',
  acceptOf: (title) => `Accepter l’invitation à « ${title} »`,
  accepting: (title) => `Acceptation de l’invitation à « ${title} »…`,
  accepted: (title, role) => `Vous avez accepté l’invitation à « ${title} ». Votre rôle : ${role}.`,
  notAccepted: 'L’invitation n’a pas été acceptée.',
  termsFirst: 'Vous pourrez accepter une invitation dès que vous les aurez acceptées.',
  limitRaised: 'Pour accepter une invitation, demandez au helpdesk de relever la limite.',
  entering: (title) => `Passage à « ${title} »…`,

  decline: 'Refuser',
  declineOf: (title) => `Refuser l’invitation à « ${title} »`,
  question: (title) => `Refuser l’invitation à « ${title} » ?`,
  meaning: 'Vous ne pourrez plus l’accepter. Les administrateurs de l’espace peuvent vous inviter à nouveau.',
  confirmDecline: 'Refuser l’invitation',
  declining: 'Refus de l’invitation en cours…',
  declined: (title) => `Vous avez refusé l’invitation à « ${title} ».`,
  notDeclined: 'L’invitation n’a pas été refusée.',
  cancel: 'Annuler',
  back: 'Retour',

  gone: (title) => `L’invitation à « ${title} » ne peut plus être acceptée : elle a été annulée, a reçu une réponse ailleurs ou a expiré.`,
  anotherCertificate: (title) => `L’invitation à « ${title} » est destinée à un autre de vos certificats. Elle n’a pas été acceptée.`,
  changed: 'Vos invitations ont changé. La liste est maintenant à jour.',

  none: 'Vous n’avez pas d’invitation.',
  whereFrom: 'Les administrateurs d’un espace professionnel peuvent vous inviter. Il leur faut le numéro de votre certificat :',
  numberOf: (product) => `C’est le numéro du certificat avec lequel votre connexion est ouverte (${product}).`,
  noNumber: (product) =>
    `Les administrateurs d’un espace professionnel peuvent vous inviter avec le numéro de votre certificat. ${product} n’en indique pas : connectez-vous avec un autre produit d’authentification.`,
  copyNumber: 'Copier le numéro de certificat',

  listFailed: 'Vos invitations n’ont pas pu être chargées.',
  listOutdated: 'Cette liste n’est peut-être plus à jour : elle n’a pas pu être rechargée.',
  moreFailed: 'La suite de la liste n’a pas pu être chargée.',
} satisfies SpaceInvitationsMessages;
