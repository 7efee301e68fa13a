/**
 * What the switcher downloads when it is about to be opened. It names the classes of the header too, which are there
 * already: a bundler that splits by who imports what, as esbuild does, then keeps all that the header is made of in one
 * file. Otherwise the half of it that the menu imports is a file of its own, and the page downloads 0.8 kB more at once.
 */
// eslint-disable-next-line import-x/no-restricted-paths -- not for the menu, which knows no session element
export { SpaceSession } from '../space-session/space-session.js';
export { SpaceMenu } from './space-menu.js';
export { SpaceSwitcher } from './space-switcher.js';
