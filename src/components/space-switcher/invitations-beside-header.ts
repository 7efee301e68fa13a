/** What the menu downloads for those who are invited. It names the classes of the header as `menu-beside-header.ts` does. */
// eslint-disable-next-line import-x/no-restricted-paths -- not for the menu, which knows no session element
export { SpaceSession } from '../space-session/space-session.js';
export { WaitingInvitations } from '../../ui/waiting-invitations/waiting-invitations.js';
export { SpaceSwitcher } from './space-switcher.js';
