import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import { spaceLimit } from '../../../localization/space-limit/lb.js';
import { spaceList } from '../../../localization/space-list/lb.js';
import { waysOut } from '../../../localization/ways-out/lb.js';
import type { ManagedSpacesMessages } from '../space-manager.messages.js';

export default {
  ...shared,
  ...spaceList,
  ...spaceLimit,
  ...waysOut,
  ...deferredPart,

  spaces: 'Meng Beräicher',
  kind: 'Zort vu Beräich',
  allKinds: 'All',
  order: 'Reiefolleg',
  orders: { recent: 'Lescht benotzt fir d’éischt', title: 'Nom Numm' },
  noneOfKind: 'Dir hutt kee Beräich vun dëser Zort.',

  enter: 'Eragoen',
  enterSpace: (title) => `An „${title}“ eragoen`,
  active: 'Aktiv',
  more: (title) => `Méi zu „${title}“`,
  profile: 'Profil vum Beräich',
  onlyAdministrators: 'Nëmmen Administrateure kënnen e Beräich zoumaachen.',

  reachedWith: (product) => `Mat ${product} hutt Dir Zougang zu weidere vun Äre Beräicher.`,
  signInWith: (product) => `Mat ${product} umellen`,

  neverUsed: 'Nach net benotzt',
  usedToday: 'Haut benotzt',
  usedYesterday: 'Gëschter benotzt',
  usedOn: (date) => `Benotzt den ${date}`,

  gone: (title) => `„${title}“ ass net méi bei Äre Beräicher: En gouf zougemaach, oder Dir hutt keen Zougang méi dozou.`,
  renamed: (before, title) => `„${before}“ heescht elo „${title}“.`,
  severalChanged: (count) => `${count} vun dëse Beräicher goufen an der Zwëschenzäit geännert oder zougemaach. D’Lëscht ass aktuell.`,
} satisfies ManagedSpacesMessages;
