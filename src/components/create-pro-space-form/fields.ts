import { maxLength } from '../../contract/limits.js';
import type { NewSpace } from '../../contract/spaces.js';
import { defineFields, emailField } from '../../forms/fields.js';

export const fields = defineFields({
  title: { maxLength: maxLength.title, required: true, spellcheck: true },
  legalName: { maxLength: maxLength.legalName, required: true, autocomplete: 'organization' },
  email: emailField,
});

export type Field = (typeof fields.names)[number];
export type NewProSpace = Extract<NewSpace, { readonly kind: 'professional' }>;
