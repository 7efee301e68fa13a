import { deferredPart } from '../../../localization/deferred-part/de.js';
import { shared } from '../../../localization/shared/de.js';
import type { DevicePairingMessages } from '../device-pairing.messages.js';

export default {
  ...shared,
  ...deferredPart,

  devices: 'Gekoppelte Geräte',
  none: 'Mit Ihrem Konto ist kein Gerät gekoppelt.',
  about: 'Koppeln Sie Ihr Telefon oder Tablet ein einziges Mal. Danach öffnen Sie die App mit einem Geheimcode oder einer biometrischen Funktion.',
  link: 'Gerät koppeln',
  full: (limit) => `Sie haben ${limit} Geräte gekoppelt, so viele wie erlaubt. Entkoppeln Sie eines, bevor Sie ein weiteres koppeln.`,
  added: (date) => `Gekoppelt am ${date}`,
  lastUsed: (time) => `Zuletzt benutzt: ${time}`,
  neverUsed: 'Noch nicht benutzt',
  listFailed: 'Ihre Geräte konnten nicht geladen werden.',
  listOutdated: 'Diese Liste ist vielleicht nicht mehr aktuell: Sie konnte nicht neu geladen werden.',

  rename: 'Umbenennen',
  renameOf: (name) => `„${name}“ umbenennen`,
  newName: (name) => `Neuer Name von „${name}“`,
  nameRequired: 'Geben Sie einen Namen ein.',
  nameMalformed: 'Der Name enthält Zeichen, die man nicht sieht. Geben Sie ihn neu ein.',
  save: 'Speichern',
  cancel: 'Abbrechen',
  saving: 'Der Name wird gespeichert …',
  renamed: (name) => `Das Gerät heißt jetzt „${name}“.`,
  notRenamed: 'Der Name wurde nicht geändert.',

  unlink: 'Entkoppeln',
  unlinkOf: (name) => `„${name}“ entkoppeln`,
  question: (name) => `„${name}“ entkoppeln?`,
  meaning: 'Das Gerät kann Ihr Konto von diesem Augenblick an nicht mehr öffnen. Um es wieder zu benutzen, müssen Sie es neu koppeln.',
  confirmUnlink: 'Dieses Gerät entkoppeln',
  unlinking: 'Das Gerät wird entkoppelt …',
  unlinked: (name) => `„${name}“ ist nicht mehr mit Ihrem Konto gekoppelt.`,
  notUnlinked: 'Das Gerät ist weiterhin gekoppelt.',
} satisfies DevicePairingMessages;
