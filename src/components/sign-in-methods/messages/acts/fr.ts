import type { ActsMessages } from '../../acts/acts.messages.js';

export default {
  beginning: 'Préparation de l’enregistrement…',
  notBegun: 'Aucun produit ne peut être enregistré pour l’instant.',
  notRead: 'Nous ne savons pas pour l’instant si le produit a été enregistré.',
  ends: {
    registered: (product) => `«\u00a0${product}\u00a0» est enregistré. Il ouvre dès maintenant votre compte.`,
    cancelled: () => 'Vous avez annulé l’enregistrement. Aucun produit n’a été enregistré.',
    expired: () => 'Le temps prévu pour l’enregistrement est écoulé. Aucun produit n’a été enregistré.',
    known: (product) => `«\u00a0${product}\u00a0» était déjà enregistré. Rien n’a changé.`,
    taken: (product) =>
      `«\u00a0${product}\u00a0» ouvre un autre compte et n’a donc pas été enregistré pour celui-ci. Enregistrez un produit différent. Si l’autre compte est aussi le vôtre, adressez-vous au helpdesk.`,
    'another-name': (product) =>
      `«\u00a0${product}\u00a0» indique un autre nom que le vôtre et n’a donc pas été enregistré. Enregistrez un produit qui est à vous. Si votre nom y est erroné, demandez à son émetteur de le corriger.`,
  },

  question: (product) => `Supprimer «\u00a0${product}\u00a0»\u202f?`,
  meaning: 'Il n’ouvrira plus votre compte. Les connexions ouvertes avec ce produit seront fermées immédiatement.',
  spaces: 'Les espaces que vous atteignez uniquement avec ce certificat seront hors d’atteinte jusqu’à ce que vous l’enregistriez de nouveau.',
  confirmRemove: 'Supprimer ce produit',
  cancel: 'Annuler',
  removing: 'Suppression du produit…',
  notRemoved: 'Le produit ouvre toujours votre compte.',
  removed: (product) => `«\u00a0${product}\u00a0» n’ouvre plus votre compte.`,
  gone: (product) => `«\u00a0${product}\u00a0» avait déjà été supprimé. La liste est maintenant à jour.`,
  kept: (product) => `«\u00a0${product}\u00a0» n’a pas été supprimé\u00a0: c’est le produit de votre connexion actuelle, ou rien d’autre n’ouvre votre compte. La liste est maintenant à jour.`,
} satisfies ActsMessages;
