// The dictionaries, for a page that replaces a sentence or adds a language without a bundler.
export { createProSpaceFormMessages } from '../components/create-pro-space-form/create-pro-space-form.messages.js';
export { spaceSessionMessages } from '../components/space-session/space-session.messages.js';
export { spaceSwitcherMessages } from '../components/space-switcher/space-switcher.messages.js';
export { termsAcceptanceMessages } from '../components/terms-acceptance/terms-acceptance.messages.js';
