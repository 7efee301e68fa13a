import { identifier } from '../identifier/en.js';
import type { Isolated } from '../isolate.js';
import { spaceLimit } from '../space-limit/en.js';

/** What the forms that create a space say alike. */
export const newSpace = {
  ...spaceLimit,

  ...identifier,

  lastNames: 'Last name(s)',
  firstNames: 'First name(s)',
  namesFrom: (product: Isolated, issuer: Isolated) =>
    `Your names come from ${product} and cannot be changed here. If they are wrong, ask ${issuer} to correct them.`,
  contactIssuer: (issuer: Isolated) => `Contact ${issuer}`,

  creating: 'The space is being created…',

  notCreated: 'The space was not created. Your entries are kept.',
  unclear: 'It is not certain whether the space was created. Try again: it will not be created twice.',
  terms: {
    missing: 'Please accept the general terms and conditions of use first.',
    outdated: 'There is a new version of the general terms and conditions of use.',
  },
  termsFirst: 'A space can be created once you have accepted them.',
  readTerms: 'Go to the terms and conditions',

  enter: 'Enter the space',
  entered: 'You’re now working in this space.',
  notEntered: 'You are not in the new space yet.',
};

/** The field of the address that notifications about a space go to. */
export const emailField = {
  label: 'E-mail address',
  hint: 'Notifications about the space go to this address.',
  /** Instead of the hint, when the address was filled in from the authentication product. */
  prefilled: 'Notifications about the space go to this address. You can enter another one.',
  required: 'Enter an e-mail address.',
  tooLong: (longest: number) => `Shorten the address to ${longest} characters.`,
  malformed: 'Enter the address in the form name@example.org.',
  refused: 'This address was not accepted. Enter another one.',
};
