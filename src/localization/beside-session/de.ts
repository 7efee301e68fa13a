import type { BesideSessionSentences } from './beside-session-sentences.js';

export const besideSession: BesideSessionSentences = {
  roles: { administrator: 'Administrator', manager: 'Sachbearbeiter' },

  reasons: {
    unauthenticated: 'Ihre Sitzung ist beendet. Melden Sie sich wieder an, um fortzufahren.',
    forbidden: 'Sie sind dazu nicht berechtigt.',
    'stronger-sign-in-required': 'Dafür ist eine starke, nicht lange zurückliegende Anmeldung nötig.',
    'terms-required': 'Die Allgemeinen Nutzungsbedingungen müssen zuerst angenommen werden.',
    'not-found': 'Dies gibt es nicht mehr, oder Sie haben keinen Zugang mehr dazu.',
    conflict: 'In der Zwischenzeit wurde hier etwas geändert. Prüfen Sie es, bevor Sie fortfahren.',
    invalid: 'Etwas an der Anfrage wurde nicht angenommen.',
    'limit-reached': 'Sie haben die zulässige Zahl beruflicher Bereiche erreicht.',
    'rate-limited': 'Zu viele Anfragen. Warten Sie einen Moment und versuchen Sie es erneut.',
    offline: 'Keine Verbindung. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
    timeout: 'Der Dienst hat nicht rechtzeitig geantwortet.',
    unavailable: 'Der Dienst ist zurzeit nicht verfügbar.',
    malformed: 'Der Dienst hat eine unerwartete Antwort geschickt.',
  },
  signInStrongly: 'Stark authentifizieren',
  waitFor: (seconds) => `Zu viele Anfragen. Versuchen Sie es in ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} erneut.`,
  waitOver: 'Zu viele Anfragen. Sie können es jetzt erneut versuchen.',
  sessionUnchecked: 'Ihre Anmeldung konnte nicht geprüft werden.',

  loading: 'Wird geladen …',

  copyIdentifier: (identifier) => `Kennung ${identifier} kopieren`,
  copied: 'Kopiert',
  copyFailed: 'Kopieren ist hier nicht möglich. Markieren Sie den Text und kopieren Sie ihn.',
};
