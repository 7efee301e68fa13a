import { invitation } from '../../../localization/invitation/lb.js';
import { newSpace } from '../../../localization/new-space/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SpaceInvitationsMessages } from '../space-invitations.messages.js';

export default {
  ...shared,
  ...newSpace,
  ...invitation,

  invitations: 'Kritt Invitatiounen',
  asStated: (legalName) => `${legalName} (vun deem uginn, deen invitéiert, net gepréift)`,
  access: { certificate: 'Zougang: nëmmen dësen Zertifikat', all: 'Zougang: all meng Zertifikater' },
  until: (date) => `Bis de ${date}`,

  termsFirst: 'Soubal Dir se ugeholl hutt, kënnt Dir eng Invitatioun unhuelen.',
  limitRaised: 'Fir eng Invitatioun unzehuelen, frot den Helpdesk, d’Limitt eropzesetzen.',
  entering: (title) => `Wiessel op „${title}“ …`,

  back: 'Zréck',

  none: 'Dir hutt keng Invitatiounen.',
  whereFrom: 'D’Administrateure vun engem beruffleche Beräich kënnen Iech invitéieren. Si brauchen d’Nummer vun Ärem Zertifikat:',
  numberOf: (product) => `Dat ass d’Nummer vum Zertifikat, mat deem Dir ugemellt sidd (${product}).`,
  noNumber: (product) =>
    `D’Administrateure vun engem beruffleche Beräich kënnen Iech mat der Nummer vun Ärem Zertifikat invitéieren. ${product} seet keng: Mellt Iech mat engem aneren Authentifikatiounsmëttel un.`,
  copyNumber: 'D’Zertifikatsnummer kopéieren',

  listOutdated: 'Dës Lëscht ass vläicht net méi aktuell: Si konnt net nei geluede ginn.',
  moreFailed: 'De Rescht vun der Lëscht konnt net geluede ginn.',
} satisfies SpaceInvitationsMessages;
