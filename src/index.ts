// Classes, events and types. Importing this defines no element; `space-elements/define` does.
export { CreateProSpaceForm } from './components/create-pro-space-form/create-pro-space-form.js';
export { createProSpaceFormMessages } from './components/create-pro-space-form/create-pro-space-form.messages.js';
export { SpaceSession } from './components/space-session/space-session.js';
export { spaceSessionMessages } from './components/space-session/space-session.messages.js';
export { SpaceSwitcher } from './components/space-switcher/space-switcher.js';
export { spaceSwitcherMessages } from './components/space-switcher/space-switcher.messages.js';
export { TermsAcceptance } from './components/terms-acceptance/terms-acceptance.js';
export { termsAcceptanceMessages } from './components/terms-acceptance/terms-acceptance.messages.js';
export * from './events/index.js';
export { Dictionary } from './localization/dictionary.js';
export * from './services/index.js';
export * from './session/index.js';
