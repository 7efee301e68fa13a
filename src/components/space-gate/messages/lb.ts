import { shared } from '../../../localization/shared/lb.js';
import { spaceList } from '../../../localization/space-list/lb.js';
import type { SpaceGateMessages } from '../space-gate.messages.js';

export default {
  ...shared,
  ...spaceList,

  needs: {
    private: 'Nëmmen an Ärem private Beräich.',
    professional: 'Nëmmen an engem beruffleche Beräich.',
  },
  needsCertification: (service) =>
    service ? `Nëmmen an engem beruffleche Beräich, dee fir „${service}“ zertifizéiert ass.` : 'Nëmmen an engem beruffleche Beräich, deen fir dëse Service zertifizéiert ass.',
  needsSpace: (identifier) => `Dat heite gehéiert zum Beräich ${identifier}.`,
  needsStrong: 'Dofir ass eng staark Authentifikatioun néideg.',

  activeSpace: (title) => `Dir handelt am „${title}“.`,
  noneActive: 'Dir hutt nach kee Beräich gewielt.',
  signedInWith: (product) => `Dir sidd mat ${product} ugemellt. Dat ass keng staark Authentifikatioun.`,

  switchTo: (title) => `Op „${title}“ wiesselen`,
  choose: 'Wielt e Beräich:',
  showMore: 'Weider Beräicher weisen',
  noneFits: 'Dir hutt nach kee sou e Beräich.',
  noneCertified: (service) =>
    service
      ? `Nach keen vun Äre Beräicher ass fir „${service}“ zertifizéiert. Wielt deen, deen zertifizéiert soll ginn.`
      : 'Nach keen vun Äre Beräicher ass fir dëse Service zertifizéiert. Wielt deen, deen zertifizéiert soll ginn.',
  notCertified: (service) => (service ? `Dëse Beräich ass net fir „${service}“ zertifizéiert.` : 'Dëse Beräich ass net fir dëse Service zertifizéiert.'),
  certify: (title) => `Zertifizéierung fir „${title}“ ufroen`,
  notMine: 'E gehéiert net zu Äre Beräicher. Seng Administrateure kënnen Iech invitéieren.',
  reachedWith: (product) => `Mat ${product} hutt Dir Zougang zu weidere vun Äre Beräicher.`,
  signInWith: (product) => `Mat ${product} umellen`,
} satisfies SpaceGateMessages;
