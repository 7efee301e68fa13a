import { deferredPart } from '../../../localization/deferred-part/de.js';
import { identifier } from '../../../localization/identifier/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { SpaceRecipientMessages } from '../space-recipient.messages.js';

const messages: SpaceRecipientMessages = {
  ...shared,
  ...deferredPart,

  recipient: 'Empfängerbereich',
  identifier: identifier.identifier,
  identifierHint: 'Der Empfänger findet sie beim Namen seines Bereichs, zum Beispiel PM\u2011K7W3QX.',
  name: 'Bezeichnung / Firmenname des Empfängers',
  nameHint: 'Der eingetragene Name. Er wird mit der Bereichskennung verglichen, damit ein Tippfehler niemand anderen erreicht.',

  problems: {
    identifierMissing: 'Geben Sie die Bereichskennung des Empfängers ein.',
    nameMissing: 'Geben Sie die Bezeichnung des Empfängers ein.',
    nameTooLong: 'Eine Bezeichnung hat höchstens 200 Zeichen.',
    malformed: 'Eine Bereichskennung besteht aus PM, einem Bindestrich und sechs Buchstaben oder Ziffern, zum Beispiel PM\u2011K7W3QX.',
    hasZero: 'Eine Bereichskennung enthält weder den Buchstaben O noch die Ziffer 0. Fragen Sie den Empfänger nach diesem Zeichen.',
    isPrivate: 'Das ist die Kennung eines privaten Bereichs. Der Empfänger braucht einen beruflichen Bereich.',
    differs: 'Diese Bereichskennung und diese Bezeichnung gehören nicht zusammen. Prüfen Sie beide mit dem Empfänger.',
    unchecked: 'Der Empfänger wurde noch nicht geprüft.',
  },

  confirmed: 'Empfänger bestätigt: Bereichskennung und Bezeichnung gehören zusammen.',
  checking: 'Der Empfänger wird geprüft …',
  waiting: 'Der Empfänger wird geprüft. Das Formular wird gesendet, sobald er bestätigt ist.',
  notChecked: 'Der Empfänger konnte nicht geprüft werden.',
  tooMany: 'Heute stimmten zu viele Empfänger nicht. Morgen können Sie es wieder versuchen.',

  chooseOwn: 'Einen meiner Bereiche wählen',
};

export default messages;
