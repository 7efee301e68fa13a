import { endSpace } from '../../../../localization/end-space/de.js';
import { form } from '../../../../localization/form/de.js';
import type { ProfileActsMessages } from '../../space-profile.messages.js';

const chooseLanguage = 'Wählen Sie eine dieser Sprachen.';

export default {
  ...form,
  ...endSpace,

  hints: {
    title: 'Hilft den Benutzern, ihre Bereiche zu unterscheiden.',
    email: 'Benachrichtigungen zum Bereich gehen an diese Adresse.',
    language: 'E-Mails zum Bereich werden in dieser Sprache geschrieben.',
  },
  required: { title: 'Geben Sie dem beruflichen Bereich einen Namen.', email: 'Geben Sie eine E-Mail-Adresse an.', language: chooseLanguage },
  'too-long': {
    title: (longest) => `Kürzen Sie den Namen auf ${longest} Zeichen.`,
    email: (longest) => `Kürzen Sie die Adresse auf ${longest} Zeichen.`,
    language: () => chooseLanguage,
  },
  malformed: {
    title: 'Entfernen Sie die unsichtbaren Zeichen aus diesem Namen.',
    email: 'Geben Sie die Adresse in der Form name@beispiel.org an.',
    language: chooseLanguage,
  },
  refused: {
    title: 'Dieser Name wurde nicht angenommen. Wählen Sie einen anderen.',
    email: 'Diese Adresse wurde nicht angenommen. Geben Sie eine andere an.',
    language: chooseLanguage,
  },

  pageLanguage: 'Die der Seiten, die der jeweilige Benutzer sieht',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  unchanged: 'Es gibt nichts zu speichern.',
  revert: 'Änderungen zurücknehmen',
  notSaved: 'Ihre Änderung wurde nicht gespeichert.',
  lost: 'Sie können diesen Bereich nicht mehr ändern. Folgendes wurde nicht gespeichert:',
  unclear:
    'Es ist nicht sicher, ob Ihre Änderung gespeichert wurde. Versuchen Sie es erneut: Sie wird nicht zweimal gespeichert.',

  pending: {
    toConfirm: (address) => `${address} ist zu bestätigen: Öffnen Sie den Link in der E-Mail, die dorthin gesendet wurde.`,
    inForce: (address) => `Bis dahin gehen Benachrichtigungen an ${address}.`,
    sendAgain: 'E-Mail erneut senden',
    sent: 'Die E-Mail wurde erneut gesendet.',
    keepPresent: 'Bisherige Adresse behalten',
    kept: 'Die bisherige Adresse gilt weiter.',
    failed: 'Das hat nicht geklappt. Die neue Adresse ist noch zu bestätigen.',
  },

  conflict: 'Jemand anderes hat dies in der Zwischenzeit geändert. Welche Fassung gilt?',
  theirs: 'Die andere Fassung, die jetzt gilt',
  mine: 'Ihre Fassung, nicht gespeichert',
  takeTheirs: 'Die andere behalten',
  saveMine: 'Meine speichern',

  unsaved: 'Ihre Änderungen sind nicht gespeichert',
  unsavedSwitch: (title) => `Sie wechseln gleich zu „${title}“. Sollen die Änderungen vorher gespeichert werden?`,
  stay: 'Hier bleiben',
  saveAndSwitch: 'Speichern und wechseln',
  discardAndSwitch: 'Verwerfen und wechseln',
  notSwitched: (title) => `„${title}“ konnte nicht geöffnet werden.`,
} satisfies ProfileActsMessages;
