import { shared } from '../../../localization/shared/en.js';
import type { SpaceSwitcherMessages } from '../space-switcher.messages.js';

// Where there is nothing to group, not by the format of the browser: the first one takes it some 40 ms to make.
const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('en'));

export default {
  ...shared,
  trigger: (kind, title) => `${kind}: ${title}. Switch space`,
  chooseSpace: 'Choose a space',
  spaces: (count) => (count === 1 ? '1 space' : `${number(count)} spaces`),
  noSpace: 'No space yet',

  yourSpaces: 'Your spaces',
  groups: { private: 'Private', professional: 'Business' },
  search: (count) => `Search ${number(count)} spaces`,
  found: (count) => (count === 1 ? '1 space found' : `${number(count)} spaces found`),
  nothingFound: (query) => `No space matches “${query}”.`,
  clearSearch: 'Clear the search',

  listFailed: 'The list of your spaces could not be loaded.',
  listOutdated: 'This list may be out of date: it could not be loaded again.',
  searchFailed: 'The search did not work.',
  moreFailed: 'The rest of the list could not be loaded.',

  switching: (title) => `Switching to “${title}” …`,
  switched: (title) => `You now act in “${title}”.`,
  switchFailed: (title, active) =>
    active === undefined
      ? `“${title}” could not be opened.`
      : `“${title}” could not be opened. You still act in “${active}”.`,

  followed: (title) => `You switched to “${title}” in another tab. This tab has switched too.`,
  stayed: (elsewhere, here) => `Another tab is in “${elsewhere}”. This one stays in “${here}”.`,
  dismiss: 'Close this message',

  manage: 'Manage my spaces',
  create: 'Create a business space',
} satisfies SpaceSwitcherMessages;
