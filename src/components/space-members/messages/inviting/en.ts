import type { MemberAccess } from '../../../../contract/members.js';
import { form } from '../../../../localization/form/en.js';
import type { Formatted, Isolated } from '../../../../localization/isolate.js';
import { shared } from '../../../../localization/shared/en.js';
import type { LineProblem } from '../../inviting/invitation-lines.js';

export default {
  ...shared,
  ...form,

  heading: 'Add a user',
  step: (step: number, of: number) => `Step ${step} of ${of}`,
  what: (name: Isolated) => `What may ${name} do?`,
  continue: 'Continue',
  back: 'Back',
  cancel: 'Cancel',
  send: 'Send the invitation',
  sending: 'The invitation is being sent…',
  notSent: 'The invitation has not been sent.',
  sent: (name: Isolated) => `${name} is invited. The invitation can be accepted for 30 days.`,

  labels: { firstNames: 'First name(s)', lastNames: 'Last name(s)', email: 'E-mail address', certificateNumber: 'Certificate number (SSN)' },
  hints: {
    firstNames: '',
    lastNames: '',
    email: 'The invitation is sent there.',
    certificateNumber: '20 digits. The person finds them with their authentication product, and only they can accept the invitation.',
  },
  required: {
    firstNames: 'Enter the first name.',
    lastNames: 'Enter the last name.',
    email: 'Enter the e-mail address.',
    certificateNumber: 'Enter the certificate number.',
  },
  'too-long': {
    firstNames: (maxLength: number) => `The first name has more than ${maxLength} characters.`,
    lastNames: (maxLength: number) => `The last name has more than ${maxLength} characters.`,
    email: (maxLength: number) => `The e-mail address has more than ${maxLength} characters.`,
    certificateNumber: (maxLength: number) => `The certificate number has more than ${maxLength} characters.`,
  },
  malformed: {
    firstNames: 'The first name has a character that cannot be used.',
    lastNames: 'The last name has a character that cannot be used.',
    email: 'This is not an e-mail address: name@example.lu',
    certificateNumber: 'A certificate number has 20 digits.',
  },
  refused: {
    firstNames: 'The service does not take this first name.',
    lastNames: 'The service does not take this last name.',
    email: 'The service does not take this e-mail address.',
    certificateNumber: 'The service does not take this certificate number.',
  },

  role: 'Role',
  roleMeanings: {
    administrator: 'Changes and closes the space, and manages its users.',
    manager: 'Handles the procedures of the space.',
  },
  access: 'Access',
  accesses: { certificate: 'This certificate only', all: 'All certificates of the person' } satisfies Record<MemberAccess, string>,

  /** What became of one who was not invited. */
  outcomes: {
    'already-member': 'A user of this space has this certificate already.',
    'already-invited': 'There is an open invitation for this certificate. It can be sent again from the list of invitations.',
    'too-many': 'No more invitations can be sent today. Try again tomorrow.',
    invalid: 'The service does not take what was entered.',
    other: 'This person could not be invited.',
  },

  several: 'Invite several at once',
  severalHeading: 'Invite several users',
  one: 'Invite one person',
  linesLabel: 'One user a line',
  linesHint: 'First name; last name; e-mail address; certificate number; role. Up to 50 lines, copied from a spreadsheet for example.',
  file: 'Or choose a file (CSV or text)',
  check: 'Check the list',
  noLines: 'Enter at least one line.',
  checked: (count: number) => (count === 1 ? '1 invitation is ready' : `${count} invitations are ready`),
  faulty: (count: number) => (count === 1 ? '1 line has to be corrected first and is not sent' : `${count} lines have to be corrected first and are not sent`),
  beyond: (most: number) => `At most ${most} can be invited at once; the rest stays in the field.`,
  ready: 'Ready',
  problems: {
    'no-name': 'First and last name are missing',
    name: 'The name is too long or has a character that cannot be used',
    'no-email': 'The e-mail address is missing',
    email: 'Not an e-mail address',
    'no-number': 'The certificate number is missing',
    number: 'The certificate number has to have 20 digits',
    twice: 'The same certificate number as in a line above',
  } satisfies Record<LineProblem, string>,
  change: 'Change the list',
  sendAll: (count: number) => (count === 1 ? 'Send 1 invitation' : `Send ${count} invitations`),
  sentAll: (count: number) => (count === 1 ? '1 invitation was sent.' : `${count} invitations were sent.`),
  left: (count: number) => (count === 1 ? '1 line was not sent and stays in the field:' : `${count} lines were not sent and stay in the field:`),

  sentHeading: 'Invitations sent',
  noneSent: 'No invitation is open.',
  sentFailed: 'The invitations could not be loaded.',
  more: 'Show more',
  states: { open: 'Not answered yet', declined: 'Declined', expired: 'Expired' },
  invitedBy: (name: Isolated, date: Formatted) => `Invited by ${name} on ${date}`,
  until: (date: Formatted) => `Can be accepted until ${date}`,
  certificate: (number: Formatted) => `Certificate ${number}`,
  sendAgain: 'Send again',
  sendAgainTo: (name: Isolated) => `Send again: ${name}`,
  againFrom: (date: Formatted) => `Can be sent again from ${date}`,
  sentAgain: (name: Isolated) => `The invitation is sent to ${name} again.`,
  cancelInvitation: 'Cancel',
  cancelOf: (name: Isolated) => `Cancel the invitation: ${name}`,
  cancelled: (name: Isolated) => `The invitation of ${name} is cancelled.`,
  removeInvitation: 'Remove',
  removeOf: (name: Isolated) => `Remove the invitation: ${name}`,
  removed: (name: Isolated) => `The invitation of ${name} is no longer in the list.`,
  gone: (name: Isolated) => `The invitation of ${name} is no longer there: it was accepted or cancelled.`,
  notDone: 'Nothing has been changed.',
};
