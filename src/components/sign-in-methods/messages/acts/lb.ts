import type { ActsMessages } from '../../acts/acts.messages.js';

export default {
  beginning: 'D’Registréierung gëtt virbereet …',
  notBegun: 'Am Moment kann keen Authentifikatiounsmëttel registréiert ginn.',
  notRead: 'Am Moment ass net gewosst, ob d’Authentifikatiounsmëttel registréiert gouf.',
  ends: {
    registered: (product) => `„${product}“ ass registréiert. Et mécht vun elo un Äre Kont op.`,
    cancelled: () => 'Dir hutt d’Registréierung ofgebrach. Et gouf keen Authentifikatiounsmëttel registréiert.',
    expired: () => 'D’Zäit fir d’Registréierung ass ofgelaf. Et gouf keen Authentifikatiounsmëttel registréiert.',
    known: (product) => `„${product}“ war scho registréiert. Et huet sech näischt geännert.`,
    taken: (product) =>
      `„${product}“ mécht en anere Kont op a gouf dofir fir dëse Kont net registréiert. Registréiert en anert Authentifikatiounsmëttel. Wann deen anere Kont och Ären ass, frot den Helpdesk.`,
    'another-name': (product) =>
      `„${product}“ seet en aneren Numm wéi Ären a gouf dofir net registréiert. Registréiert en Authentifikatiounsmëttel, dat Äert ass. Wann Ären Numm do falsch ass, frot den Aussteller, fir en ze verbesseren.`,
  },

  question: (product) => `„${product}“ ewechhuelen?`,
  meaning: 'Et mécht Äre Kont net méi op. Wien domat ugemellt ass, gëtt direkt ofgemellt.',
  spaces: 'Beräicher, déi Dir nëmme mat dësem Zertifikat erreecht, erreecht Dir eréischt erëm, wann Dir en nei registréiert.',
  confirmRemove: 'Dëst Authentifikatiounsmëttel ewechhuelen',
  cancel: 'Ofbriechen',
  removing: 'D’Authentifikatiounsmëttel gëtt ewechgeholl …',
  notRemoved: 'D’Authentifikatiounsmëttel mécht Äre Kont nach ëmmer op.',
  removed: (product) => `„${product}“ mécht Äre Kont net méi op.`,
  gone: (product) => `„${product}“ war schonn ewechgeholl. D’Lëscht ass elo um leschte Stand.`,
  kept: (product) => `„${product}“ gouf net ewechgeholl: Dir sidd domat ugemellt, oder näischt anescht mécht Äre Kont op. D’Lëscht ass elo um leschte Stand.`,
} satisfies ActsMessages;
