import type { SharedMessages } from './shared-messages.js';

export const shared: SharedMessages = {
  kinds: { private: 'Private Beräich', professional: 'Berufflechen Beräich' },
  roles: { administrator: 'Administrateur', manager: 'Gestionnaire' },

  reasons: {
    unauthenticated: 'Är Sessioun ass eriwwer. Mellt Iech nach eng Kéier un, fir weiderzemaachen.',
    forbidden: 'Dir hutt net d’Recht, dat ze maachen.',
    'terms-required': 'D’allgemeng Notzungsbedingunge mussen als éischt ugeholl ginn.',
    'not-found': 'Dat gëtt et net méi, oder Dir hutt keen Zougang méi dozou.',
    conflict: 'An der Tëschenzäit gouf hei eppes geännert. Kuckt et no, ier Dir weidermaacht.',
    invalid: 'Eppes un der Ufro gouf net ugeholl.',
    'limit-reached': 'Dir hutt déi erlaabten Zuel vu berufleche Beräicher erreecht.',
    'rate-limited': 'Zevill Ufroen a kuerzer Zäit. Waart ee Moment a probéiert nach eng Kéier.',
    offline: 'Keng Verbindung. Kuckt Äert Netz no a probéiert nach eng Kéier.',
    timeout: 'De Service huet net zäitlech geäntwert.',
    unavailable: 'De Service ass de Moment net disponibel.',
    malformed: 'De Service huet eng onlieserlech Äntwert ginn.',
  },
  waitFor: (seconds) => `Zevill Ufroen a kuerzer Zäit. Probéiert an ${seconds} s nach eng Kéier.`,
  tryAgain: 'Nach eng Kéier probéieren',

  loading: 'Gëtt gelueden …',
  signedOut: 'Dir sidd net ugemellt.',
  signIn: 'Umellen',
  sessionFailed: 'Är Beräicher konnten net geluede ginn.',

  copyIdentifier: (identifier) => `Identifiant ${identifier} kopéieren`,
  copied: 'Kopéiert',
  copyFailed: 'Kopéieren ass hei net méiglech. Markéiert den Text a kopéiert en.',
};
