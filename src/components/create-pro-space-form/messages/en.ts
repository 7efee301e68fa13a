import { form } from '../../../localization/form/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { newSpace } from '../../../localization/new-space/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  /** Name of the form for assistive technology. */
  form: 'Create a business space',
  labels: { title: 'Name of the business space', legalName: 'Company name', email: 'E-mail address' },
  hints: {
    title: 'Helps you tell your spaces apart. Choose it freely; it may be the company name.',
    legalName: 'The exact name under which the company, self-employed activity or association is registered.',
    email: 'Notifications about the space go to this address.',
  },
  /** Instead of the hint of the e-mail, when the address was filled in from the authentication product. */
  emailPrefilled: 'Notifications about the space go to this address. You can enter another one.',

  useLegalName: 'Use the company name as the name of the space',
  tookLegalName: (title: Isolated) => `The space is now named “${title}”.`,
  undo: 'Undo: restore the previous name of the space',
  undone: 'The previous name of the space is restored.',

  required: {
    title: 'Enter a name for the business space.',
    legalName: 'Enter the company name.',
    email: 'Enter an e-mail address.',
  },
  'too-long': {
    title: (longest: number) => `Shorten the name of the space to ${longest} characters.`,
    legalName: (longest: number) => `Shorten the company name to ${longest} characters.`,
    email: (longest: number) => `Shorten the address to ${longest} characters.`,
  },
  malformed: {
    title: 'Remove the invisible characters from this name.',
    legalName: 'Remove the invisible characters from this name.',
    email: 'Enter the address in the form name@example.org.',
  },
  /** The service does not take the value. */
  refused: {
    title: 'This name was not accepted. Choose another one.',
    legalName: 'This company name was not accepted. Enter it exactly as it is registered.',
    email: 'This address was not accepted. Enter another one.',
  },
  titleTaken: (identifier: Formatted) =>
    `You already have a space with this name (${identifier}). You can keep it; another name would be easier to tell apart.`,

  /** An earlier attempt turns out to have been successful, and the values were changed since. */
  arrived: (title: Isolated, identifier: Formatted) => `Your earlier attempt succeeded: “${title}” (${identifier}) exists.`,
  arrivedChoice: 'Your later changes were not sent. Choose “Create the space” to create a second space with them.',
  takeArrived: 'Continue with the existing space',

  done: 'You have successfully created a business space.',
  confirm: 'Create the space',
  createAnother: 'Create another',
};
