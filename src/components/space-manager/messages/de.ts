import { deferredPart } from '../../../localization/deferred-part/de.js';
import { shared } from '../../../localization/shared/de.js';
import { spaceLimit } from '../../../localization/space-limit/de.js';
import { spaceList } from '../../../localization/space-list/de.js';
import { waysOut } from '../../../localization/ways-out/de.js';
import type { ManagedSpacesMessages } from '../space-manager.messages.js';

export default {
  ...shared,
  ...spaceList,
  ...spaceLimit,
  ...waysOut,
  ...deferredPart,

  spaces: 'Meine Bereiche',
  kind: 'Art des Bereichs',
  allKinds: 'Alle',
  order: 'Reihenfolge',
  orders: { recent: 'Zuletzt genutzte zuerst', title: 'Nach Name' },
  noneOfKind: 'Sie haben keinen Bereich dieser Art.',

  enter: 'Betreten',
  enterSpace: (title) => `„${title}“ betreten`,
  active: 'Aktiv',
  more: (title) => `Mehr zu „${title}“`,
  profile: 'Profil des Bereichs',
  onlyAdministrators: 'Nur Administratoren können einen Bereich schließen.',

  reachedWith: (product) => `Mit ${product} erreichen Sie weitere Ihrer Bereiche.`,
  signInWith: (product) => `Mit ${product} anmelden`,

  neverUsed: 'Noch nicht genutzt',
  usedToday: 'Heute genutzt',
  usedYesterday: 'Gestern genutzt',
  usedOn: (date) => `Genutzt am ${date}`,

  gone: (title) => `„${title}“ gehört nicht mehr zu Ihren Bereichen: Er wurde geschlossen, oder Sie haben keinen Zugang mehr dazu.`,
  renamed: (before, title) => `„${before}“ heißt jetzt „${title}“.`,
  severalChanged: (count) => `${count} dieser Bereiche wurden in der Zwischenzeit geändert oder geschlossen. Die Liste ist aktuell.`,
} satisfies ManagedSpacesMessages;
