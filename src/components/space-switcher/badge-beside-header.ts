/** What the switcher downloads for those who are invited. It names the classes of the header as `menu-beside-header.ts` does. */
// eslint-disable-next-line import-x/no-restricted-paths -- not for the switcher, which knows no session element
export { SpaceSession } from '../space-session/space-session.js';
export { Badge } from './badge.js';
export { SpaceSwitcher } from './space-switcher.js';
