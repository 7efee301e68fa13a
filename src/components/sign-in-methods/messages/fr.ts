import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { SignInMethodsMessages } from '../sign-in-methods.messages.js';

export default {
  ...shared,
  ...deferredPart,

  methods: 'Vos produits d’authentification',
  about: 'Chacun de ces produits ouvre votre compte. La personne qui vous invite dans un espace professionnel a besoin du numéro de certificat de celui que vous y utiliserez.',
  onlyOne: 'Un seul produit ouvre votre compte. Enregistrez-en un deuxième\u00a0: vous pourrez encore vous connecter si le premier est perdu ou a expiré.',
  register: 'Enregistrer un autre produit',
  whereTo: 'Vous prouvez chez son fournisseur qu’il est à vous, puis vous revenez ici.',
  listFailed: 'Vos produits d’authentification n’ont pas pu être chargés.',
  listOutdated: 'Cette liste n’est peut-être plus à jour\u00a0: elle n’a pas pu être rechargée.',

  current: 'C’est celui de votre connexion actuelle',
  registeredOn: (date) => `Enregistré le ${date}`,
  lastUsed: (time) => `Dernière utilisation\u00a0: ${time}`,
  neverUsed: 'Pas encore utilisé',

  number: 'Numéro de certificat (SSN)',
  showNumber: 'Afficher le numéro de certificat',
  showNumberOf: (product) => `Afficher le numéro de certificat de «\u00a0${product}\u00a0»`,
  hideNumber: 'Masquer',
  hideNumberOf: (product) => `Masquer le numéro de certificat de «\u00a0${product}\u00a0»`,
  copyNumberOf: (product) => `Copier le numéro de certificat de «\u00a0${product}\u00a0»`,
  noNumber: 'Ce produit n’indique pas de numéro de certificat\u00a0: il ne permet pas de vous inviter.',

  remove: 'Supprimer',
  removeOf: (product) => `Supprimer «\u00a0${product}\u00a0»`,
  keepCurrent: 'Pour le supprimer, connectez-vous d’abord avec un autre produit.',
  keepOnly: 'Il ne peut pas être supprimé\u00a0: rien d’autre n’ouvre votre compte.',
} satisfies SignInMethodsMessages;
