import { deferredPart } from '../../../localization/deferred-part/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SpaceCertificationsMessages } from '../space-certifications.messages.js';

export default {
  ...shared,
  ...deferredPart,

  services: 'Dienste, die eine Zertifizierung verlangen',
  states: {
    none: 'Nicht zertifiziert',
    requested: 'Beantragt',
    granted: 'Erteilt',
    refused: 'Abgelehnt',
    expired: 'Abgelaufen',
    revoked: 'Widerrufen',
  },
  capacities: { holder: 'Als Inhaber', agent: 'Als Bevollmächtigter' },
  dates: {
    requested: (date) => `Seit dem ${date}`,
    granted: (from, until) => `Vom ${from} bis zum ${until}`,
    endless: (from) => `Vom ${from} an, unbefristet`,
    refused: (date) => `Am ${date}`,
    revoked: (date) => `Am ${date}`,
    expired: (date) => `Am ${date}`,
    undecided: (date) => `Am ${date} beantragt und nicht rechtzeitig entschieden`,
  },
  reason: (reason) => `Begründung der Behörde: ${reason}`,
  endsSoon: (date) => `Sie endet am ${date}. Erneuern Sie sie vorher.`,

  requesting: {
    byCode: 'Zugangscode eingeben',
    byCodeOf: (service) => `Zugangscode eingeben: ${service}`,
    byProcedure: 'Zum Vorgang',
    byProcedureOf: (service) => `Zum Vorgang: ${service}`,
  },
  renewing: {
    byCode: 'Mit Zugangscode erneuern',
    byCodeOf: (service) => `Mit Zugangscode erneuern: ${service}`,
    byProcedure: 'Über den Vorgang erneuern',
    byProcedureOf: (service) => `Über den Vorgang erneuern: ${service}`,
  },
  cancelRequest: 'Antrag zurückziehen',
  cancelOf: (service) => `Antrag zurückziehen: ${service}`,

  readOnly: 'Sie sehen, wofür dieser Bereich zertifiziert ist. Nur Administratoren des Bereichs können eine Zertifizierung beantragen oder einen Antrag zurückziehen.',
  noSpace: 'Kein Bereich ist aktiv. Wählen Sie einen, um seine Zertifizierungen zu sehen.',
  privateSpace: 'Ein privater Bereich hat keine Zertifizierungen: Sie sind für berufliche Bereiche.',
  noServices: 'Zurzeit verlangt kein Dienst eine Zertifizierung.',

  search: (count) => `${count} Dienste durchsuchen`,
  found: (count) => (count === 1 ? '1 Dienst gefunden' : `${count} Dienste gefunden`),
  nothingFound: (query) => `Kein Dienst passt zu „${query}“.`,
  clearSearch: 'Suche löschen',
  listFailed: 'Die Zertifizierungen konnten nicht geladen werden.',
  listOutdated: 'Diese Liste ist vielleicht nicht mehr aktuell: Sie konnte nicht neu geladen werden.',
  changed: 'Die Zertifizierungen haben sich geändert.',
} satisfies SpaceCertificationsMessages;
