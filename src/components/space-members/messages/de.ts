import { deferredPart } from '../../../localization/deferred-part/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SpaceMembersMessages } from '../space-members.messages.js';

const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('de'));

export default {
  ...shared,
  ...deferredPart,

  members: 'Benutzer des Bereichs',
  self: 'Sie',
  unnamed: 'Benutzer ohne Namen',
  access: { certificate: 'Ein Zertifikat', all: 'Alle Zertifikate' },
  since: (date) => `Seit ${date}`,
  nobody: 'Niemand hat diesen Bereich.',

  add: 'Einen Benutzer hinzufügen',
  invitationsSent: 'Gesendete Einladungen',

  search: (count) => `${number(count)} Benutzer durchsuchen`,
  found: (count) => `${number(count)} Benutzer gefunden`,
  nothingFound: (query) => `Kein Benutzer passt zu „${query}“.`,
  clearSearch: 'Suche löschen',
  listFailed: 'Die Benutzer konnten nicht geladen werden.',
  listOutdated: 'Diese Liste ist vielleicht nicht mehr aktuell: Sie konnte nicht neu geladen werden.',
  searchFailed: 'Die Suche hat nicht funktioniert.',
  moreFailed: 'Der Rest der Liste konnte nicht geladen werden.',

  noSpace: 'Kein Bereich ist aktiv. Wählen Sie einen, um seine Benutzer zu sehen.',
  privateSpace: 'Ein privater Bereich hat keine Benutzer: Nur Sie haben Zugang.',
  readOnly: 'Sie sehen, wer diesen Bereich hat. Administratoren des Bereichs können Rollen ändern und Zugänge widerrufen.',

  acts: {
    administrator: {
      short: 'Zum Administrator machen',
      label: (name) => `Zum Administrator machen: ${name}`,
      question: (name) => `${name} zum Administrator machen?`,
      meaning: 'Administratoren können den Bereich ändern und schließen, die Rolle seiner Benutzer ändern und ihren Zugang widerrufen.',
      confirm: 'Zum Administrator machen',
      done: (name) => `${name} ist jetzt Administrator.`,
    },
    manager: {
      short: 'Zum Sachbearbeiter machen',
      label: (name) => `Zum Sachbearbeiter machen: ${name}`,
      question: (name) => `${name} zum Sachbearbeiter machen?`,
      meaning: 'Sachbearbeiter erledigen die Vorgänge des Bereichs; den Bereich und seine Benutzer können sie nicht mehr ändern.',
      confirm: 'Zum Sachbearbeiter machen',
      done: (name) => `${name} ist jetzt Sachbearbeiter.`,
    },
    remove: {
      short: 'Widerrufen',
      label: (name) => `Zugang widerrufen: ${name}`,
      question: (name) => `Den Zugang von ${name} widerrufen?`,
      meaning: 'Dieser Benutzer kann den Bereich nicht mehr betreten; die Daten des Bereichs bleiben.',
      confirm: 'Zugang widerrufen',
      done: (name) => `${name} hat keinen Zugang zum Bereich mehr.`,
    },
  },
  own: {
    manager: 'Sie können den Bereich und seine Benutzer nicht mehr ändern; ein anderer Administrator kann Ihnen die Rolle wiedergeben.',
    remove: 'Sie können diesen Bereich nicht mehr betreten; seine anderen Benutzer behalten ihn.',
  },
  refusals: {
    'last-administrator': 'Das ist der letzte Administrator des Bereichs. Machen Sie zuerst einen anderen Benutzer zum Administrator.',
    changed: 'Jemand anders hat diesen Benutzer inzwischen geändert. Die Liste ist jetzt aktuell.',
    gone: 'Dieser Benutzer hat keinen Zugang zum Bereich mehr. Die Liste ist jetzt aktuell.',
    'not-administrator': 'Sie sind nicht mehr Administrator dieses Bereichs.',
  },
  pending: 'Die Änderung wird gespeichert…',
  notDone: 'Bisher wurde nichts geändert.',
  cancel: 'Abbrechen',
  back: 'Zurück',
} satisfies SpaceMembersMessages;
