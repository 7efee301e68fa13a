import { shared } from '../../../localization/shared/en.js';
import type { CreateProSpaceFormMessages } from '../create-pro-space-form.messages.js';

export default {
  ...shared,

  form: 'Create a business space',
  mandatory: 'Fields marked with a star (*) are mandatory.',
  labels: { title: 'Name of the business space', legalName: 'Company name', email: 'E-mail address' },
  hints: {
    title: 'Helps you tell your spaces apart. Choose it freely; it may be the company name.',
    legalName: 'The exact name under which the company, self-employed activity or association is registered.',
    email: 'Notifications about the space go to this address.',
  },
  emailPrefilled: 'Notifications about the space go to this address. You can enter another one.',

  lastNames: 'Last name(s)',
  firstNames: 'First name(s)',
  namesFrom: (product, issuer) =>
    `Your names come from ${product} and cannot be changed here. If they are wrong, ask ${issuer} to correct them.`,
  contactIssuer: (issuer) => `Contact ${issuer}`,

  useLegalName: 'Use the company name as the name of the space',
  tookLegalName: (title) => `The space is now named “${title}”.`,
  undo: 'Undo: back to the former name of the space',
  undone: 'The former name of the space is back.',

  required: {
    title: 'Enter a name for the business space.',
    legalName: 'Enter the company name.',
    email: 'Enter an e-mail address.',
  },
  'too-long': {
    title: (longest) => `Shorten the name of the space to ${longest} characters.`,
    legalName: (longest) => `Shorten the company name to ${longest} characters.`,
    email: (longest) => `Shorten the address to ${longest} characters.`,
  },
  malformed: {
    title: 'Remove the characters that cannot be seen from this name.',
    legalName: 'Remove the characters that cannot be seen from this name.',
    email: 'Enter the address in the form name@example.org.',
  },
  refused: {
    title: 'This name was not accepted. Choose another one.',
    legalName: 'This company name was not accepted. Enter it exactly as it is registered.',
    email: 'This address was not accepted. Enter another one.',
  },
  charactersLeft: (count) => (count === 1 ? '1 character left' : `${count} characters left`),
  charactersOver: (count) => (count === 1 ? '1 character too many' : `${count} characters too many`),
  titleTaken: (identifier) =>
    `You already have a space with this name (${identifier}). You can keep it; another name would be easier to tell apart.`,

  summary: (count) => (count === 1 ? 'One thing has to be corrected' : `${count} things have to be corrected`),
  corrected: (label) => `Corrected: ${label}`,
  confirm: 'Confirm',
  creating: 'The space is being created…',

  restored: 'What you typed before is back.',
  discard: 'Discard it',
  unanswered: (title) =>
    `Your attempt to create “${title}” was not answered, so it may or may not have arrived. Confirm again: it will not be created twice.`,
  notCreated: 'The space was not created. What you typed is kept.',
  unclear: 'It is not certain whether the space was created. Confirm again: it will not be created twice.',
  arrived: (title, identifier) => `Your earlier attempt had arrived: “${title}” (${identifier}) exists.`,
  arrivedChoice: 'What you changed since was not sent. Confirm again to create a second space with it.',
  takeArrived: 'Go on with the space that exists',

  kept: 'What you typed is kept.',
  terms: {
    missing: 'Please accept the general terms and conditions of use first.',
    outdated: 'There is a new version of the general terms and conditions of use.',
  },
  termsFirst: 'A space can be created once you have accepted them.',
  readTerms: 'Go to the terms and conditions',
  limit: (count, product) => `You have reached the limit of ${count} business spaces for ${product}.`,
  limitRaised: 'To create more, ask the helpdesk to raise the limit.',
  contactHelpdesk: 'Contact the helpdesk',

  done: 'You have successfully created a business space.',
  identifier: 'Space identifier',
  identifierHint: 'You need it for a double signature with transfer to another space.',
  enter: 'Enter the space',
  entered: 'You are now acting in this space.',
  notEntered: 'You are not in the new space yet.',
  createAnother: 'Create another',
} satisfies CreateProSpaceFormMessages;
