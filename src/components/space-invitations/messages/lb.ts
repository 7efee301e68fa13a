import { newSpace } from '../../../localization/new-space/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SpaceInvitationsMessages } from '../space-invitations.messages.js';

export default {
  ...shared,
  ...newSpace,

  invitations: 'Kritt Invitatiounen',
  asStated: (legalName) => `${legalName} (vun deem uginn, deen invitéiert, net gepréift)`,
  from: (inviter) => `Vun ${inviter}`,
  access: { certificate: 'Zougang: nëmmen dësen Zertifikat', all: 'Zougang: all meng Zertifikater' },
  until: (date) => `Bis de ${date}`,
  bound: 'Dës Invitatioun ass fir en anere vun Ären Zertifikater.',
  signInWith: (product) => `Mat ${product} umellen`,

  accept: 'Unhuelen',
  acceptOf: (title) => `Invitatioun unhuelen: „${title}“`,
  accepting: (title) => `D’Invitatioun op „${title}“ gëtt ugeholl…`,
  accepted: (title, role) => `Dir hutt d’Invitatioun op „${title}“ ugeholl. Är Roll: ${role}.`,
  notAccepted: 'D’Invitatioun gouf net ugeholl.',
  termsFirst: 'Soubal Dir se ugeholl hutt, kënnt Dir eng Invitatioun unhuelen.',
  limitRaised: 'Fir eng Invitatioun unzehuelen, frot den Helpdesk, d’Limitt eropzesetzen.',
  entering: (title) => `Wiessel op „${title}“ …`,

  decline: 'Ofleenen',
  declineOf: (title) => `Invitatioun ofleenen: „${title}“`,
  question: (title) => `D’Invitatioun op „${title}“ ofleenen?`,
  meaning: 'Dir kënnt se dann net méi unhuelen. D’Administrateure vum Beräich kënnen Iech nei invitéieren.',
  confirmDecline: 'Invitatioun ofleenen',
  declining: 'D’Invitatioun gëtt ofgeleent…',
  declined: (title) => `Dir hutt d’Invitatioun op „${title}“ ofgeleent.`,
  notDeclined: 'D’Invitatioun gouf net ofgeleent.',
  cancel: 'Ofbriechen',
  back: 'Zréck',

  gone: (title) => `D’Invitatioun op „${title}“ kann net méi ugeholl ginn: Si gouf zréckgezunn, soss enzwousch beäntwert oder ass ofgelaf.`,
  anotherCertificate: (title) => `D’Invitatioun op „${title}“ ass fir en anere vun Ären Zertifikater. Si gouf net ugeholl.`,
  changed: 'Är Invitatiounen hu geännert. D’Lëscht ass elo aktuell.',

  none: 'Dir hutt keng Invitatiounen.',
  whereFrom: 'D’Administrateure vun engem beruffleche Beräich kënnen Iech invitéieren. Si brauchen d’Nummer vun Ärem Zertifikat:',
  numberOf: (product) => `Dat ass d’Nummer vum Zertifikat, mat deem Dir ugemellt sidd (${product}).`,
  noNumber: (product) =>
    `D’Administrateure vun engem beruffleche Beräich kënnen Iech mat der Nummer vun Ärem Zertifikat invitéieren. ${product} seet keng: Mellt Iech mat engem aneren Authentifikatiounsmëttel un.`,
  copyNumber: 'D’Zertifikatsnummer kopéieren',

  listFailed: 'Är Invitatioune konnten net geluede ginn.',
  listOutdated: 'Dës Lëscht ass vläicht net méi aktuell: Si konnt net nei geluede ginn.',
  moreFailed: 'De Rescht vun der Lëscht konnt net geluede ginn.',
} satisfies SpaceInvitationsMessages;
