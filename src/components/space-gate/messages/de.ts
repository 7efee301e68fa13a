import { shared } from '../../../localization/shared/de.js';
import { spaceList } from '../../../localization/space-list/de.js';
import type { SpaceGateMessages } from '../space-gate.messages.js';

export default {
  ...shared,
  ...spaceList,

  needs: {
    private: 'Nur in Ihrem privaten Bereich.',
    professional: 'Nur in einem beruflichen Bereich.',
  },
  needsCertification: (service) =>
    service ? `Nur in einem beruflichen Bereich, der für „${service}“ zertifiziert ist.` : 'Nur in einem beruflichen Bereich, der für diesen Dienst zertifiziert ist.',
  needsSpace: (identifier) => `Dies gehört zum Bereich ${identifier}.`,
  needsStrong: 'Dafür ist eine starke Authentifizierung nötig.',

  activeSpace: (title) => `Sie handeln in „${title}“.`,
  noneActive: 'Sie haben noch keinen Bereich gewählt.',
  signedInWith: (product) => `Sie sind mit ${product} angemeldet. Das ist keine starke Authentifizierung.`,

  switchTo: (title) => `Zu „${title}“ wechseln`,
  choose: 'Wählen Sie einen Bereich:',
  showMore: 'Weitere Bereiche anzeigen',
  noneFits: 'Sie haben noch keinen solchen Bereich.',
  noneCertified: (service) =>
    service
      ? `Noch keiner Ihrer Bereiche ist für „${service}“ zertifiziert. Wählen Sie den, der zertifiziert werden soll.`
      : 'Noch keiner Ihrer Bereiche ist für diesen Dienst zertifiziert. Wählen Sie den, der zertifiziert werden soll.',
  notCertified: (service) => (service ? `Dieser Bereich ist nicht für „${service}“ zertifiziert.` : 'Dieser Bereich ist nicht für diesen Dienst zertifiziert.'),
  certify: (title) => `Zertifizierung für „${title}“ beantragen`,
  notMine: 'Er gehört nicht zu Ihren Bereichen. Seine Administratoren können Sie einladen.',
  reachedWith: (product) => `Mit ${product} erreichen Sie weitere Ihrer Bereiche.`,
  signInWith: (product) => `Mit ${product} anmelden`,
} satisfies SpaceGateMessages;
