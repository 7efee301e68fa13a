import { form } from '../../../localization/form/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { emailField, newSpace } from '../../../localization/new-space/en.js';
import { shared } from '../../../localization/shared/en.js';

export default {
  ...shared,
  ...form,
  ...newSpace,

  /** Name of the form for assistive technology. */
  form: 'Create a business space',
  labels: { title: 'Name of the business space', legalName: 'Company name', email: emailField.label },
  hints: {
    title: 'Helps you tell your spaces apart. Choose it freely; it may be the company name.',
    legalName: 'The exact name under which the company, self-employed activity or association is registered.',
    email: emailField.hint,
  },
  /** Instead of the hint of the e-mail, when the address was filled in from the authentication product. */
  emailPrefilled: emailField.prefilled,

  useLegalName: 'Use the company name as the name of the space',
  tookLegalName: (title: Isolated) => `The space is now named “${title}”.`,
  undo: 'Undo: restore the previous name of the space',
  undone: 'The previous name of the space is restored.',

  required: {
    title: 'Enter a name for the business space.',
    legalName: 'Enter the company name.',
    email: emailField.required,
  },
  'too-long': {
    title: (longest: number) => `Shorten the name of the space to ${longest} characters.`,
    legalName: (longest: number) => `Shorten the company name to ${longest} characters.`,
    email: emailField.tooLong,
  },
  malformed: {
    title: 'Remove the invisible characters from this name.',
    legalName: 'Remove the invisible characters from this name.',
    email: emailField.malformed,
  },
  /** The service does not take the value. */
  refused: {
    title: 'This name was not accepted. Choose another one.',
    legalName: 'This company name was not accepted. Enter it exactly as it is registered.',
    email: emailField.refused,
  },
  titleTaken: (identifier: Formatted) =>
    `You already have a space with this name (${identifier}). You can keep it; another name would be easier to tell apart.`,

  /** An attempt was not answered, for example because the page was loaded again before the answer came. */
  unanswered: (title: Isolated) =>
    `Your attempt to create “${title}” was not answered, so the space may exist already. Try again: it will not be created twice.`,
  /** An earlier attempt turns out to have been successful, and the values were changed since. */
  arrived: (title: Isolated, identifier: Formatted) => `Your earlier attempt succeeded: “${title}” (${identifier}) exists.`,
  arrivedChoice: 'Your later changes were not sent. Choose “Create the space” to create a second space with them.',
  takeArrived: 'Continue with the existing space',

  done: 'You have successfully created a business space.',
  confirm: 'Create the space',
  createAnother: 'Create another',
};
