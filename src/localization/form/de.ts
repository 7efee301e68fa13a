import type { FormSentences } from './form-sentences.js';

export const form: FormSentences = {
  mandatory: 'Mit einem Stern (*) gekennzeichnete Felder sind Pflichtfelder.',
  charactersLeft: (count) => `noch ${count} Zeichen`,
  charactersOver: (count) => `${count} Zeichen zu viel`,
  summary: (count) => (count === 1 ? 'Eine Angabe ist zu berichtigen' : `${count} Angaben sind zu berichtigen`),
  corrected: (label) => `Berichtigt: ${label}`,
  confirm: 'Bestätigen',
  restored: 'Ihre vorherige Eingabe ist wieder da.',
  discard: 'Verwerfen',
  kept: 'Ihre Eingabe bleibt erhalten.',
};
