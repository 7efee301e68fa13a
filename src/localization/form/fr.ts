import type { FormSentences } from './form-sentences.js';

export const form: FormSentences = {
  mandatory: 'Les champs marqués d’une étoile (*) sont obligatoires.',
  charactersLeft: (count) => (count < 2 ? `${count} caractère restant` : `${count} caractères restants`),
  charactersOver: (count) => (count < 2 ? `${count} caractère de trop` : `${count} caractères de trop`),
  summary: (count) => (count === 1 ? 'Un point est à corriger' : `${count} points sont à corriger`),
  corrected: (label) => `Corrigé : ${label}`,
  confirm: 'Valider',
  restored: 'Votre saisie précédente a été rétablie.',
  discard: 'L’effacer',
  kept: 'Votre saisie est conservée.',
};
