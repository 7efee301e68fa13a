import { maxLength } from '../../contract/limits.js';
import { isVisible } from '../../contract/text-rules.js';
import { type IdentifierProblem, problemWithIdentifier } from './identifier-text.js';

export const fields = ['identifier', 'name'] as const;

export type Field = (typeof fields)[number];

/** What keeps a recipient from being valid. */
export type Problem = IdentifierProblem | 'identifierMissing' | 'nameMissing' | 'nameTooLong' | 'differs' | 'unchecked';

/** The member of `ValidityState` that stands for each. */
export const flagOf: Readonly<Record<Problem, keyof ValidityStateFlags>> = {
  identifierMissing: 'valueMissing',
  nameMissing: 'valueMissing',
  nameTooLong: 'tooLong',
  malformed: 'patternMismatch',
  hasZero: 'patternMismatch',
  isPrivate: 'patternMismatch',
  differs: 'customError',
  unchecked: 'customError',
};

/** What is wrong with one of the two, whatever the service will say. Nothing while both are empty and may be. */
export function problemWith(field: Field, identifier: string, name: string, required: boolean): Problem | undefined {
  const isNeeded = required || identifier !== '' || name !== '';
  if (field === 'identifier') return identifier === '' ? (isNeeded ? 'identifierMissing' : undefined) : problemWithIdentifier(identifier);
  if (!isVisible(name)) return isNeeded ? 'nameMissing' : undefined;
  return name.length > maxLength.legalName ? 'nameTooLong' : undefined;
}
