/** Drivers of the elements for Web Test Runner: by role and by the elements' own words, with real keys. */
export { CreateProSpaceFormDriver } from './create-pro-space-form-driver.js';
export type { DriverOptions } from './element-driver.js';
export { SpaceSwitcherDriver } from './space-switcher-driver.js';
export { TermsAcceptanceDriver } from './terms-acceptance-driver.js';
