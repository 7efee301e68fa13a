import type { NewSpace } from '../../contract/spaces.js';
import { defineFields, emailField } from '../../forms/fields.js';

export const fields = defineFields({ email: emailField });

export type Field = (typeof fields.names)[number];
export type NewPrivateSpace = Extract<NewSpace, { readonly kind: 'private' }>;
