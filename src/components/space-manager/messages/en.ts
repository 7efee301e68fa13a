import { deferredPart } from '../../../localization/deferred-part/en.js';
import type { Formatted, Isolated } from '../../../localization/isolate.js';
import { shared } from '../../../localization/shared/en.js';
import { spaceLimit } from '../../../localization/space-limit/en.js';
import { spaceList } from '../../../localization/space-list/en.js';
import { waysOut } from '../../../localization/ways-out/en.js';

/** What is said of the list; the sentences for what ends a space are downloaded when they are needed. */
export default {
  ...shared,
  ...spaceList,
  ...spaceLimit,
  ...waysOut,
  ...deferredPart,

  /** Name of the list. */
  spaces: 'My spaces',
  kind: 'Kind of space',
  allKinds: 'All',
  order: 'Order',
  orders: { recent: 'Last used first', title: 'By name' },
  noneOfKind: 'You have no space of this kind.',

  enter: 'Enter',
  enterSpace: (title: Isolated) => `Enter “${title}”`,
  active: 'Active',
  more: (title: Isolated) => `More for “${title}”`,
  profile: 'Space profile',
  onlyAdministrators: 'Only administrators can close a space.',

  /** Access to some spaces is for one certificate. */
  reachedWith: (product: Isolated) => `With ${product} you reach more of your spaces.`,
  signInWith: (product: Isolated) => `Sign in with ${product}`,

  neverUsed: 'Not used yet',
  usedToday: 'Used today',
  usedYesterday: 'Used yesterday',
  usedOn: (date: Formatted) => `Used on ${date}`,

  /** What has happened elsewhere. */
  gone: (title: Isolated) => `“${title}” is no longer among your spaces: it was closed, or you no longer have access to it.`,
  renamed: (before: Isolated, title: Isolated) => `“${before}” is now called “${title}”.`,
  severalChanged: (count: number) => `${count} of these spaces have been changed or closed in the meantime. The list is up to date.`,
};
