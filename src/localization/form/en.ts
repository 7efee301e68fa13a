import type { Formatted } from '../isolate.js';

/** What all forms say alike. */
export const form = {
  /** For the eye: a screen reader says of each field that it is required. */
  mandatory: 'Fields marked with a star (*) are mandatory.',
  charactersLeft: (count: number) => (count === 1 ? '1 character left' : `${count} characters left`),
  charactersOver: (count: number) => (count === 1 ? '1 character too many' : `${count} characters too many`),
  summary: (count: number) => (count === 1 ? 'There is 1 problem' : `There are ${count} problems`),
  corrected: (label: Formatted) => `Corrected: ${label}`,
  confirm: 'Confirm',
  restored: 'Your earlier entries have been restored.',
  discard: 'Discard them',
  kept: 'Your entries are kept.',
};
