import type { FormSentences } from './form-sentences.js';

export const form: FormSentences = {
  mandatory: 'Felder mat engem Stär (*) si Flichtfelder.',
  charactersLeft: (count) => `nach ${count} Zeechen`,
  charactersOver: (count) => `${count} Zeechen ze vill`,
  summary: (count) => (count === 1 ? 'Eng Saach muss verbessert ginn' : `${count} Saache musse verbessert ginn`),
  corrected: (label) => `Verbessert: ${label}`,
  confirm: 'Confirméieren',
  restored: 'Wat Dir virdru getippt hat, ass nees do.',
  discard: 'Ewechgeheien',
  kept: 'Wat Dir getippt hutt, ass nach do.',
};
