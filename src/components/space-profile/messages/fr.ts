import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { identifier } from '../../../localization/identifier/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import { waysOut } from '../../../localization/ways-out/fr.js';
import type { SpaceFactsMessages } from '../space-profile.messages.js';

export default {
  ...shared,
  ...identifier,
  ...waysOut,
  ...deferredPart,

  labels: { title: 'Intitulé de l’espace professionnel', email: 'Adresse e-mail de notification', language: 'Langue des notifications' },

  legalName: 'Dénomination / raison sociale',
  created: 'Date de création',
  role: 'Votre rôle',
  readOnly: 'Vous pouvez consulter ce profil. Les administrateurs de l’espace peuvent le modifier.',

  noSpace: 'Aucun espace n’est actif. Choisissez-en un pour voir son profil.',
  notFound: 'Cet espace est introuvable.',
  loadFailed: 'Le profil n’a pas pu être chargé.',
} satisfies SpaceFactsMessages;
