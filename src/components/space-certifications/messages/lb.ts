import { deferredPart } from '../../../localization/deferred-part/lb.js';
import { shared } from '../../../localization/shared/lb.js';
import type { SpaceCertificationsMessages } from '../space-certifications.messages.js';

export default {
  ...shared,
  ...deferredPart,

  services: 'Servicer, déi eng Zertifizéierung verlaangen',
  states: {
    none: 'Net zertifizéiert',
    requested: 'Ugefrot',
    granted: 'Accordéiert',
    refused: 'Refuséiert',
    expired: 'Ofgelaf',
    revoked: 'Zréckgezunn',
  },
  capacities: { holder: 'Als Titulaire', agent: 'Als Mandataire' },
  dates: {
    requested: (date) => `Zënter dem ${date}`,
    granted: (from, until) => `Vum ${from} bis den ${until}`,
    endless: (from) => `Vum ${from} un, ouni Enn`,
    refused: (date) => `Den ${date}`,
    revoked: (date) => `Den ${date}`,
    expired: (date) => `Den ${date}`,
    undecided: (date) => `Den ${date} ugefrot an net zäiteg decidéiert`,
  },
  reason: (reason) => `Begrënnung vun der Autoritéit: ${reason}`,
  endsSoon: (date) => `Si leeft den ${date} of. Erneiert se virdrun.`,

  requesting: {
    byCode: 'Zougangscode aginn',
    byCodeOf: (service) => `Zougangscode aginn: ${service}`,
    byProcedure: 'Bei d’Demarche',
    byProcedureOf: (service) => `Bei d’Demarche: ${service}`,
  },
  renewing: {
    byCode: 'Mam Zougangscode erneieren',
    byCodeOf: (service) => `Mam Zougangscode erneieren: ${service}`,
    byProcedure: 'Iwwer d’Demarche erneieren',
    byProcedureOf: (service) => `Iwwer d’Demarche erneieren: ${service}`,
  },
  cancelRequest: 'Ufro annuléieren',
  cancelOf: (service) => `Ufro annuléieren: ${service}`,

  readOnly: 'Dir gesitt, wofir dëse Beräich zertifizéiert ass. Nëmmen Administrateure vum Beräich kënnen eng Zertifizéierung ufroen oder eng Ufro annuléieren.',
  noSpace: 'Kee Beräich ass aktiv. Wielt een, fir seng Zertifizéierungen ze gesinn.',
  privateSpace: 'E private Beräich huet keng Zertifizéierungen: Si si fir berufflech Beräicher.',
  noServices: 'Am Moment verlaangt kee Service eng Zertifizéierung.',

  search: (count) => `${count} Servicer duerchsichen`,
  found: (count) => (count === 1 ? '1 Service fonnt' : `${count} Servicer fonnt`),
  nothingFound: (query) => `Kee Service passt op „${query}“.`,
  clearSearch: 'Sich läschen',
  listFailed: 'D’Zertifizéierunge konnten net geluede ginn.',
  listOutdated: 'Dës Lëscht ass vläicht net méi aktuell: Si konnt net nei geluede ginn.',
  changed: 'D’Zertifizéierungen hu geännert.',
} satisfies SpaceCertificationsMessages;
