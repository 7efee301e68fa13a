import { deferredPart } from '../../../localization/deferred-part/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...deferredPart,

  /** Name of the list. */
  methods: 'Your authentication products',
  about: 'Each of these products opens your account. Whoever invites you to a business space needs the certificate number of the one that you will use there.',
  onlyOne: 'Only one product opens your account. Register a second one, so that you can still sign in when the first one is lost or has expired.',
  register: 'Register another product',
  whereTo: 'You prove that it is yours at its provider, and then come back here.',
  listFailed: 'Your authentication products could not be loaded.',
  listOutdated: 'This list may be out of date: it could not be loaded again.',

  current: 'This is the one you signed in with',
  registeredOn: (date: Formatted) => `Registered on ${date}`,
  lastUsed: (time: Formatted) => `Last used ${time}`,
  neverUsed: 'Not used yet',

  number: 'Certificate number (SSN)',
  showNumber: 'Show the certificate number',
  showNumberOf: (product: Isolated) => `Show the certificate number of “${product}”`,
  hideNumber: 'Hide',
  hideNumberOf: (product: Isolated) => `Hide the certificate number of “${product}”`,
  copyNumberOf: (product: Isolated) => `Copy the certificate number of “${product}”`,
  noNumber: 'This product states no certificate number: you cannot be invited by it.',

  remove: 'Remove',
  removeOf: (product: Isolated) => `Remove “${product}”`,
  keepCurrent: 'To remove it, sign in with another product first.',
  keepOnly: 'It cannot be removed: nothing else opens your account.',
};
