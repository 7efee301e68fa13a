import { deferredPart } from '../../../localization/deferred-part/fr.js';
import { shared } from '../../../localization/shared/fr.js';
import { spaceLimit } from '../../../localization/space-limit/fr.js';
import { spaceList } from '../../../localization/space-list/fr.js';
import { waysOut } from '../../../localization/ways-out/fr.js';
import type { ManagedSpacesMessages } from '../space-manager.messages.js';

export default {
  ...shared,
  ...spaceList,
  ...spaceLimit,
  ...waysOut,
  ...deferredPart,

  spaces: 'Mes espaces',
  kind: 'Type d’espace',
  allKinds: 'Tous',
  order: 'Ordre',
  orders: { recent: 'Derniers utilisés', title: 'Par intitulé' },
  noneOfKind: 'Vous n’avez pas d’espace de ce type.',

  enter: 'Entrer',
  enterSpace: (title) => `Entrer dans « ${title} »`,
  active: 'Actif',
  more: (title) => `Plus d’actions pour « ${title} »`,
  profile: 'Profil de l’espace',
  onlyAdministrators: 'Seuls les administrateurs peuvent clôturer un espace.',

  reachedWith: (product) => `Avec ${product}, vous avez accès à d’autres de vos espaces.`,
  signInWith: (product) => `Se connecter avec ${product}`,

  neverUsed: 'Pas encore utilisé',
  usedToday: 'Utilisé aujourd’hui',
  usedYesterday: 'Utilisé hier',
  usedOn: (date) => `Utilisé le ${date}`,

  gone: (title) => `« ${title} » ne fait plus partie de vos espaces : il a été clôturé, ou vous n’y avez plus accès.`,
  renamed: (before, title) => `« ${before} » s’appelle maintenant « ${title} ».`,
  severalChanged: (count) => `${count} de ces espaces ont été modifiés ou clôturés entre-temps. La liste est à jour.`,
} satisfies ManagedSpacesMessages;
