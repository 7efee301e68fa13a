import type { FieldErrorCode } from '../contract/problems.js';
import type { FormSentences } from '../localization/form/form-sentences.js';
import type { Fields } from './fields.js';

/** What a form says: for each field its label, its hint and what may be wrong with it, and what all forms say alike. */
export interface FormMessages<Name extends string> extends FormSentences {
  readonly labels: Readonly<Record<Name, string>>;
  readonly hints: Readonly<Record<Name, string>>;
  readonly required: Readonly<Record<Name, string>>;
  readonly 'too-long': Readonly<Record<Name, (maxLength: number) => string>>;
  readonly malformed: Readonly<Record<Name, string>>;
  /** The service does not take the value. */
  readonly refused: Readonly<Record<Name, string>>;
}

/** What is wrong with a field, as a sentence. */
export function problemText<Name extends string>(
  { definitions }: Fields<Name>,
  name: Name,
  problem: FieldErrorCode,
  messages: FormMessages<Name>,
): string {
  return problem === 'too-long' ? messages[problem][name](definitions[name].maxLength ?? 0) : messages[problem][name];
}

/** @param left Negative beyond the limit. */
export function countText(left: number, messages: FormSentences): string {
  return left < 0 ? messages.charactersOver(-left) : messages.charactersLeft(left);
}
