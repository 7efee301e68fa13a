import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SpaceMembersMessages } from '../space-members.messages.js';

const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('fr'));

export default {
  ...shared,
  ...deferredPart,

  members: 'Utilisateurs de l’espace',
  self: 'Vous',
  unnamed: 'Utilisateur sans nom',
  access: { certificate: 'Un certificat', all: 'Tous les certificats' },
  since: (date) => `Depuis le ${date}`,
  nobody: 'Personne n’a cet espace.',

  add: 'Ajouter un utilisateur',
  invitationsSent: 'Invitations envoyées',

  search: (count) => `Rechercher parmi ${number(count)} utilisateurs`,
  found: (count) => (count < 2 ? `${number(count)} utilisateur trouvé` : `${number(count)} utilisateurs trouvés`),
  nothingFound: (query) => `Aucun utilisateur ne correspond à « ${query} ».`,
  clearSearch: 'Effacer la recherche',
  listFailed: 'Les utilisateurs n’ont pas pu être chargés.',
  listOutdated: 'Cette liste n’est peut-être plus à jour : elle n’a pas pu être rechargée.',
  searchFailed: 'La recherche n’a pas fonctionné.',
  moreFailed: 'La suite de la liste n’a pas pu être chargée.',

  noSpace: 'Aucun espace n’est actif. Choisissez-en un pour voir ses utilisateurs.',
  privateSpace: 'Un espace privé n’a pas d’utilisateurs : vous seul y avez accès.',
  readOnly: 'Vous pouvez voir qui a accès à cet espace. Les administrateurs de l’espace peuvent changer les rôles et révoquer les accès.',

  acts: {
    administrator: {
      short: 'Nommer administrateur',
      label: (name) => `Nommer administrateur : ${name}`,
      question: (name) => `Nommer ${name} administrateur ?`,
      meaning: 'Les administrateurs peuvent modifier et clôturer l’espace, changer le rôle de ses utilisateurs et révoquer leur accès.',
      confirm: 'Nommer administrateur',
      done: (name) => `${name} a maintenant le rôle d’administrateur.`,
    },
    manager: {
      short: 'Nommer gestionnaire',
      label: (name) => `Nommer gestionnaire : ${name}`,
      question: (name) => `Nommer ${name} gestionnaire ?`,
      meaning: 'Les gestionnaires s’occupent des démarches de l’espace ; ils ne peuvent plus modifier ni l’espace ni ses utilisateurs.',
      confirm: 'Nommer gestionnaire',
      done: (name) => `${name} a maintenant le rôle de gestionnaire.`,
    },
    remove: {
      short: 'Révoquer',
      label: (name) => `Révoquer l’accès : ${name}`,
      question: (name) => `Révoquer l’accès de ${name} ?`,
      meaning: 'Cet utilisateur ne pourra plus entrer dans l’espace ; les données de l’espace restent.',
      confirm: 'Révoquer l’accès',
      done: (name) => `${name} n’a plus accès à l’espace.`,
    },
  },
  own: {
    manager: 'Vous ne pourrez plus modifier ni l’espace ni ses utilisateurs ; un autre administrateur peut vous rendre ce rôle.',
    remove: 'Vous ne pourrez plus entrer dans cet espace ; ses autres utilisateurs le gardent.',
  },
  refusals: {
    'last-administrator': 'C’est le dernier administrateur de l’espace. Nommez d’abord un autre utilisateur administrateur.',
    changed: 'Quelqu’un d’autre a modifié cet utilisateur entre-temps. La liste est maintenant à jour.',
    gone: 'Cet utilisateur n’a plus accès à l’espace. La liste est maintenant à jour.',
    'not-administrator': 'Vous n’êtes plus administrateur de cet espace.',
  },
  pending: 'La modification est en cours d’enregistrement…',
  notDone: 'Rien n’a été modifié jusqu’ici.',
  cancel: 'Annuler',
  back: 'Retour',
} satisfies SpaceMembersMessages;
