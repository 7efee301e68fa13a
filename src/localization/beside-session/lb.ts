import type { BesideSessionSentences } from './beside-session-sentences.js';

export const besideSession: BesideSessionSentences = {
  roles: { administrator: 'Administrateur', manager: 'Gestionnaire' },

  reasons: {
    unauthenticated: 'Är Sessioun ass eriwwer. Mellt Iech nach eng Kéier un, fir weiderzemaachen.',
    forbidden: 'Dir hutt net d’Recht, dat ze maachen.',
    'stronger-sign-in-required': 'Dofir ass eng staark Authentifikatioun vu virun net laanger Zäit néideg.',
    'terms-required': 'D’allgemeng Notzungsbedingunge mussen als éischt ugeholl ginn.',
    'not-found': 'Dat gëtt et net méi, oder Dir hutt keen Zougang méi dozou.',
    conflict: 'An der Tëschenzäit gouf hei eppes geännert. Kuckt et no, ier Dir weidermaacht.',
    invalid: 'Eppes un der Ufro gouf net ugeholl.',
    'limit-reached': 'Dir hutt déi erlaabten Zuel vu beruffleche Beräicher erreecht.',
    'rate-limited': 'Zevill Ufroen. Waart ee Moment a probéiert nach eng Kéier.',
    offline: 'Keng Verbindung. Kuckt Äert Netz no a probéiert nach eng Kéier.',
    timeout: 'De Service huet net zäitlech geäntwert.',
    unavailable: 'De Service ass de Moment net disponibel.',
    malformed: 'De Service huet eng onerwaart Äntwert geschéckt.',
  },
  signInStrongly: 'Staark authentifizéieren',
  waitFor: (seconds) => `Zevill Ufroen. Probéiert an ${seconds} ${seconds === 1 ? 'Sekonn' : 'Sekonnen'} nach eng Kéier.`,
  waitOver: 'Zevill Ufroen. Dir kënnt et elo nach eng Kéier probéieren.',
  sessionUnchecked: 'Är Umeldung konnt net gepréift ginn.',

  loading: 'Gëtt gelueden …',

  copyIdentifier: (identifier) => `Identifiant ${identifier} kopéieren`,
  copied: 'Kopéiert',
  copyFailed: 'Kopéieren ass hei net méiglech. Markéiert den Text a kopéiert en.',
};
