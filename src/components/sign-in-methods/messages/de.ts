import { deferredPart } from '../../../localization/deferred-part/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SignInMethodsMessages } from '../sign-in-methods.messages.js';

export default {
  ...shared,
  ...deferredPart,

  methods: 'Ihre Authentisierungsmittel',
  about: 'Jedes dieser Authentisierungsmittel öffnet Ihr Konto. Wer Sie in einen beruflichen Bereich einlädt, braucht die Nummer des Zertifikats, das Sie dort benutzen werden.',
  onlyOne: 'Nur ein Authentisierungsmittel öffnet Ihr Konto. Registrieren Sie ein zweites: Dann können Sie sich auch anmelden, wenn das erste verloren oder abgelaufen ist.',
  register: 'Weiteres Authentisierungsmittel registrieren',
  whereTo: 'Bei seinem Anbieter weisen Sie nach, dass es Ihnen gehört; danach kommen Sie hierher zurück.',
  listFailed: 'Ihre Authentisierungsmittel konnten nicht geladen werden.',
  listOutdated: 'Diese Liste ist vielleicht nicht mehr aktuell: Sie konnte nicht neu geladen werden.',

  current: 'Damit sind Sie angemeldet',
  registeredOn: (date) => `Registriert am ${date}`,
  lastUsed: (time) => `Zuletzt benutzt: ${time}`,
  neverUsed: 'Noch nicht benutzt',

  number: 'Nummer des Zertifikats (SSN)',
  showNumber: 'Nummer des Zertifikats anzeigen',
  showNumberOf: (product) => `Nummer des Zertifikats anzeigen: „${product}“`,
  hideNumber: 'Verbergen',
  hideNumberOf: (product) => `Verbergen: Nummer des Zertifikats von „${product}“`,
  copyNumberOf: (product) => `Nummer des Zertifikats von „${product}“ kopieren`,
  noNumber: 'Dieses Authentisierungsmittel nennt keine Nummer des Zertifikats: Damit kann man Sie nicht einladen.',

  remove: 'Entfernen',
  removeOf: (product) => `Entfernen: „${product}“`,
  keepCurrent: 'Um es zu entfernen, melden Sie sich zuerst mit einem anderen an.',
  keepOnly: 'Es kann nicht entfernt werden: Nichts anderes öffnet Ihr Konto.',
} satisfies SignInMethodsMessages;
