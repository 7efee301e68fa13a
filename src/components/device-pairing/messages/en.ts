import { deferredPart } from '../../../localization/deferred-part/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...deferredPart,

  /** Name of the list. */
  devices: 'Linked devices',
  none: 'No device is linked to your account.',
  about: 'Link your phone or tablet once. You can then open the app with a secret code or a biometric function.',
  link: 'Link a device',
  full: (limit: number) => `You have linked ${limit} devices, as many as allowed. Unlink one before you link another.`,
  added: (date: Formatted) => `Linked on ${date}`,
  lastUsed: (time: Formatted) => `Last used ${time}`,
  neverUsed: 'Not used yet',
  listFailed: 'Your devices could not be loaded.',
  listOutdated: 'This list may be out of date: it could not be loaded again.',

  rename: 'Rename',
  renameOf: (name: Isolated) => `Rename “${name}”`,
  newName: (name: Isolated) => `New name of “${name}”`,
  nameRequired: 'Enter a name.',
  nameMalformed: 'The name has characters that cannot be seen. Type it again.',
  save: 'Save',
  cancel: 'Cancel',
  saving: 'The name is being saved…',
  renamed: (name: Isolated) => `The device is now called “${name}”.`,
  notRenamed: 'The name has not been changed.',

  unlink: 'Unlink',
  unlinkOf: (name: Isolated) => `Unlink “${name}”`,
  question: (name: Isolated) => `Unlink “${name}”?`,
  meaning: 'The device can no longer open your account, from this moment on. To use it again, you have to link it again.',
  confirmUnlink: 'Unlink this device',
  unlinking: 'The device is being unlinked…',
  unlinked: (name: Isolated) => `“${name}” is no longer linked to your account.`,
  notUnlinked: 'The device is still linked.',
};
