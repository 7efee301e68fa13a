import { maxLength } from '../contract/limits.js';
import type { FieldErrorCode } from '../contract/problems.js';
import { isEmail, isVisible } from '../contract/text-rules.js';

export type FieldDefinition = TextField | ChoiceField;

/** One of a few values. */
export interface ChoiceField extends Readonly<Partial<Record<Exclude<keyof TextField, 'choices'>, undefined>>> {
  readonly choices: readonly string[];
}

/** What is typed. */
export interface TextField {
  readonly choices?: undefined;
  /** In characters. A longer text is reported, never cut. */
  readonly maxLength: number;
  readonly required?: boolean;
  /** The keyboard that browsers offer. `text` unless stated. */
  readonly keyboard?: 'text' | 'email';
  /** What browsers may fill in. `off` unless stated. */
  readonly autocomplete?: AutoFill;
  readonly spellcheck?: boolean;
  /** What is wrong with a value that is neither empty nor too long. */
  readonly check?: (value: string) => FieldErrorCode | undefined;
}

export type Values<Name extends string> = Readonly<Record<Name, string>>;

export interface Fields<Name extends string> {
  /** In the order of the form. */
  readonly names: readonly Name[];
  readonly definitions: Readonly<Record<Name, FieldDefinition>>;
  /** What is wrong with a value, by the rules that need no service. */
  problemWith(name: Name, value: string): FieldErrorCode | undefined;
  /** How many characters are left; negative beyond the limit, `undefined` far from it. */
  charactersLeft(name: Name, value: string): number | undefined;
  /** The values as they are sent. */
  trim(values: Values<Name>): Values<Name>;
}

/** How close to its limit a text is when the characters left are shown. */
const closeToLimit = 20;

/** The fields of a form. The names are those of the request, so that what the service refuses finds its field. */
export function defineFields<Name extends string>(definitions: Readonly<Record<Name, FieldDefinition>>): Fields<Name> {
  const names = Object.keys(definitions) as Name[];
  return {
    names,
    definitions,
    problemWith(name, value) {
      const { check, choices, maxLength, required } = definitions[name];
      if (choices) return choices.includes(value) ? undefined : 'malformed';
      const sent = value.trim();
      if (!isVisible(sent)) return required ? 'required' : undefined;
      if (sent.length > maxLength) return 'too-long';
      return /[\p{Cc}\p{Cs}]/u.test(sent) ? 'malformed' : check?.(sent);
    },
    charactersLeft(name, value) {
      const left = (definitions[name].maxLength ?? Infinity) - value.trim().length;
      return left <= closeToLimit ? left : undefined;
    },
    trim: (values) => Object.fromEntries(names.map((name) => [name, values[name].trim()])) as Values<Name>,
  };
}

/** An address that notifications go to. */
export const emailField: TextField = {
  maxLength: maxLength.email,
  required: true,
  keyboard: 'email',
  autocomplete: 'email',
  check: (value) => (isEmail(value) ? undefined : 'malformed'),
};
