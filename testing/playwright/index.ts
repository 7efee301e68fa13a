/** Drivers of the elements for Playwright: by role and by the elements' own words, in the language of the page. */
export { CreateProSpaceFormDriver } from './create-pro-space-form-driver.js';
export type { DriverOptions, Root } from './element-driver.js';
export { SpaceSwitcherDriver } from './space-switcher-driver.js';
export { TermsAcceptanceDriver } from './terms-acceptance-driver.js';
