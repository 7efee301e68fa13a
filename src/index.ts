// Classes, events and types. Importing this defines no element; `space-elements/define` does.
export * from './elements.js';
export * from './events/index.js';
export { Dictionary } from './localization/dictionary.js';
export { isolate } from './localization/isolate.js';
export * from './services/index.js';
export * from './session/index.js';
