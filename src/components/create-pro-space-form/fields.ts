import type { FieldErrorCode } from '../../contract/problems.js';
import { maxLength } from '../../contract/limits.js';
import type { NewSpace } from '../../contract/spaces.js';

/** What a person fills in, in the order of the form. */
export const fields = ['title', 'legalName', 'email'] as const;

export type Field = (typeof fields)[number];
export type Values = Readonly<Record<Field, string>>;
export type Problems = Readonly<Partial<Record<Field, FieldErrorCode>>>;
export type NewProSpace = Extract<NewSpace, { readonly kind: 'professional' }>;

/** So many characters before a limit people are told how many are left. */
const closeToLimit = 20;

export function isField(name: unknown): name is Field {
  return fields.some((field) => field === name);
}

/** What is wrong with a value, by the rules of the contract that need no service. */
export function problemWith(field: Field, value: string): FieldErrorCode | undefined {
  const sent = value.trim();
  if (!sent) return 'required';
  if (sent.length > maxLength[field]) return 'too-long';
  return /\p{Cc}/u.test(sent) || (field === 'email' && !isAddress(sent)) ? 'malformed' : undefined;
}

/** As it is sent. */
export function newProSpace({ title, legalName, email }: Values): NewProSpace {
  return { kind: 'professional', title: title.trim(), legalName: legalName.trim(), email: email.trim() };
}

export function isSame(one: Values, other: Values): boolean {
  return fields.every((field) => one[field] === other[field]);
}

/** How many characters are left; negative beyond the limit, `undefined` far from it. */
export function charactersLeft(field: Field, value: string): number | undefined {
  const left = maxLength[field] - value.trim().length;
  return left <= closeToLimit ? left : undefined;
}

/** The browser knows what an address looks like. */
function isAddress(text: string): boolean {
  const input = document.createElement('input');
  input.type = 'email';
  input.value = text;
  return !input.validity.typeMismatch;
}
