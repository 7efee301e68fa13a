/** What the session downloads when it has something to announce. It names the classes of the header as `menu-beside-header.ts` does. */
export { describeChange } from './describe-change.js';
export { SpaceSession } from './space-session.js';
// eslint-disable-next-line import-x/no-restricted-paths -- not for the session, which knows no switcher
export { SpaceSwitcher } from '../space-switcher/space-switcher.js';
