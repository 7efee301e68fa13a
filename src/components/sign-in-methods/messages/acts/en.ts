import type { Isolated } from '../../../../localization/isolate.js';

/** What the part of the element says by which a product is registered or removed. */
export default {
  beginning: 'The registration is being prepared…',
  notBegun: 'No product can be registered now.',
  notRead: 'It is not known at the moment whether the product was registered.',
  /** What has become of a registration, once the user is back. */
  ends: {
    registered: (product: Isolated) => `“${product}” is registered. It opens your account from now on.`,
    cancelled: () => 'You cancelled the registration. No product was registered.',
    expired: () => 'The time for the registration is up. No product was registered.',
    known: (product: Isolated) => `“${product}” was registered already. Nothing has changed.`,
    taken: (product: Isolated) =>
      `“${product}” opens another account, so it was not registered for this one. Register a different product. If the other account is yours too, ask the helpdesk.`,
    'another-name': (product: Isolated) =>
      `“${product}” states another name than yours, so it was not registered. Register a product of your own. If your name is wrong on it, ask its issuer to correct it.`,
  },

  question: (product: Isolated) => `Remove “${product}”?`,
  meaning: 'It no longer opens your account. Everybody who is signed in with it is signed out at once.',
  spaces: 'Spaces that you reach with this certificate alone are out of your reach until you register it again.',
  confirmRemove: 'Remove this product',
  cancel: 'Cancel',
  removing: 'The product is being removed…',
  notRemoved: 'The product still opens your account.',
  removed: (product: Isolated) => `“${product}” no longer opens your account.`,
  gone: (product: Isolated) => `“${product}” had been removed already. The list is up to date now.`,
  kept: (product: Isolated) => `“${product}” was not removed: you are signed in with it, or nothing else opens your account. The list is up to date now.`,
};
