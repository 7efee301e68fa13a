import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import type { DevicePairingMessages } from '../device-pairing.messages.js';

export default {
  ...shared,
  ...deferredPart,

  devices: 'Appareils couplés',
  none: 'Aucun appareil n’est couplé avec votre compte.',
  about: 'Couplez une seule fois votre téléphone ou votre tablette. Vous ouvrez ensuite l’application avec un code secret ou une fonctionnalité biométrique.',
  link: 'Coupler un appareil',
  full: (limit) => `Vous avez couplé ${limit} appareils, le maximum autorisé. Découplez-en un avant d’en coupler un autre.`,
  added: (date) => `Couplé le ${date}`,
  lastUsed: (time) => `Dernière utilisation\u00a0: ${time}`,
  neverUsed: 'Pas encore utilisé',
  listFailed: 'Vos appareils n’ont pas pu être chargés.',
  listOutdated: 'Cette liste n’est peut-être plus à jour\u00a0: elle n’a pas pu être rechargée.',

  rename: 'Renommer',
  renameOf: (name) => `Renommer «\u00a0${name}\u00a0»`,
  newName: (name) => `Nouveau nom de «\u00a0${name}\u00a0»`,
  nameRequired: 'Saisissez un nom.',
  nameMalformed: 'Le nom contient des caractères invisibles. Saisissez-le à nouveau.',
  save: 'Enregistrer',
  cancel: 'Annuler',
  saving: 'Enregistrement du nom…',
  renamed: (name) => `L’appareil s’appelle maintenant «\u00a0${name}\u00a0».`,
  notRenamed: 'Le nom n’a pas été modifié.',

  unlink: 'Découpler',
  unlinkOf: (name) => `Découpler «\u00a0${name}\u00a0»`,
  question: (name) => `Découpler «\u00a0${name}\u00a0»\u202f?`,
  meaning: 'Dès maintenant, l’appareil ne peut plus ouvrir votre compte. Pour l’utiliser de nouveau, vous devez le coupler à nouveau.',
  confirmUnlink: 'Découpler cet appareil',
  unlinking: 'Découplage de l’appareil…',
  unlinked: (name) => `«\u00a0${name}\u00a0» n’est plus couplé avec votre compte.`,
  notUnlinked: 'L’appareil est toujours couplé.',
} satisfies DevicePairingMessages;
