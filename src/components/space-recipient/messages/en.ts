import { deferredPart } from '../../../localization/deferred-part/en.js';
import { identifier } from '../../../localization/identifier/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...deferredPart,

  recipient: 'Recipient’s space',
  identifier: identifier.identifier,
  identifierHint: 'The recipient finds it beside the title of their space, for example PM\u2011K7W3QX.',
  name: 'Recipient’s company name',
  nameHint: 'The registered name. It is compared with the identifier, so that a typing error reaches nobody else.',

  problems: {
    identifierMissing: 'Enter the identifier of the recipient’s space.',
    nameMissing: 'Enter the recipient’s company name.',
    nameTooLong: 'A company name has 200 characters at most.',
    malformed: 'An identifier is PM, a hyphen and six letters or digits, for example PM\u2011K7W3QX.',
    hasZero: 'An identifier has neither the letter O nor the digit 0. Ask the recipient which character it is.',
    isPrivate: 'This is the identifier of a private space. The recipient needs a business space.',
    differs: 'This identifier and this company name do not belong together. Check both with the recipient.',
    unchecked: 'The recipient has not been checked yet.',
  },

  confirmed: 'Recipient confirmed: the identifier and the company name belong together.',
  checking: 'Checking the recipient …',
  /** A submission waits for the check. */
  waiting: 'Checking the recipient. The form is sent as soon as it is confirmed.',
  notChecked: 'The recipient could not be checked.',
  tooMany: 'Too many recipients were not right today. You can try again tomorrow.',

  chooseOwn: 'Choose one of my spaces',
};
