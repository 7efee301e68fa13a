import type { Formatted, Isolated } from '../isolate.js';

/** What is said of an invitation and its answer. */
export const invitation = {
  from: (inviter: Isolated) => `From ${inviter}`,
  /** Why it cannot be accepted with this sign-in. */
  bound: 'This invitation is for another of your certificates.',
  signInWith: (product: Isolated) => `Sign in with ${product}`,
  accept: 'Accept',
  acceptOf: (title: Isolated) => `Accept the invitation to “${title}”`,
  accepting: (title: Isolated) => `The invitation to “${title}” is being accepted…`,
  accepted: (title: Isolated, role: Formatted) => `You have accepted the invitation to “${title}”. Your role: ${role}.`,
  notAccepted: 'The invitation was not accepted.',
  decline: 'Decline',
  declineOf: (title: Isolated) => `Decline the invitation to “${title}”`,
  question: (title: Isolated) => `Decline the invitation to “${title}”?`,
  meaning: 'You will no longer be able to accept it. The administrators of the space can invite you again.',
  confirmDecline: 'Decline the invitation',
  declining: 'The invitation is being declined…',
  declined: (title: Isolated) => `You have declined the invitation to “${title}”.`,
  notDeclined: 'The invitation was not declined.',
  cancel: 'Cancel',
  gone: (title: Isolated) => `The invitation to “${title}” can no longer be accepted: it was cancelled, was answered elsewhere or has expired.`,
  anotherCertificate: (title: Isolated) => `The invitation to “${title}” is for another of your certificates. It was not accepted.`,
  changed: 'Your invitations have changed. The list is up to date now.',
  listFailed: 'Your invitations could not be loaded.',
};
