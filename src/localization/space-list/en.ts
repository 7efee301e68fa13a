import type { SpaceKind } from '../../contract/spaces.js';
import type { Isolated } from '../isolate.js';

// By hand below a thousand: the first format of the browser takes it some 40 ms to make.
const number = (value: number) => (value < 1_000 ? String(value) : value.toLocaleString('en'));

/** What lists of spaces say alike. */
export const spaceList = {
  groups: { private: 'Private', professional: 'Business' } satisfies Record<SpaceKind, string>,
  search: (count: number) => `Search ${number(count)} spaces`,
  found: (count: number) => (count === 1 ? '1 space found' : `${number(count)} spaces found`),
  nothingFound: (query: Isolated) => `No space matches “${query}”.`,
  clearSearch: 'Clear the search',
  /** In the popup, while there is no space at all. */
  noneYet: 'You don’t have a space yet. In a business space you act for a company, a self-employed activity or an association.',

  listFailed: 'The list of your spaces could not be loaded.',
  /** Instead of `listFailed` when an older list is still there. */
  listOutdated: 'This list may be out of date: it could not be loaded again.',
  searchFailed: 'The search did not work.',
  moreFailed: 'The rest of the list could not be loaded.',

  switching: (title: Isolated) => `Switching to “${title}” …`,
  switched: (title: Isolated) => `You’re now working in “${title}”.`,
  /** `active` is the title of the space that is kept, if there is one. */
  switchFailed: (title: Isolated, active: Isolated | undefined) =>
    active === undefined
      ? `“${title}” could not be opened.`
      : `“${title}” could not be opened. You’re still working in “${active}”.`,

  createPrivate: 'Create my private space',
  create: 'Create a business space',
};
