/** Recipients: spaces of others that something is handed over to. */
import * as v from 'valibot';
import { maxLength } from './limits.js';
import { operation } from './operation.js';
import { spaceIdentifierSchema, typedText } from './values.js';

/** Whom somebody means to hand something over to. */
export const recipientSchema = v.object({
  identifier: spaceIdentifierSchema,
  /** The legal name of the space, as the sender knows it. 200 characters at most. */
  name: typedText(maxLength.legalName),
});

export const recipientCheckSchema = v.object({
  /** True when a professional space has this identifier and this legal name. Nothing else is said of it. */
  matches: v.boolean(),
});

export const checkRecipient = operation({
  id: 'checkRecipient',
  method: 'POST',
  path: '/recipients/checks',
  summary: 'Check a recipient',
  description:
    'Answers whether an identifier and a name belong together. An identifier that no space has, one of a closed or of a private space, and a wrong name have one answer, and take as long. Case, accents and punctuation of the name do not matter, nor a legal form that is left out. What does not match is counted: too often in a day, and it is refused, whatever is asked.',
  part: 'recipients',
  body: recipientSchema,
  answer: { status: 200, description: 'Whether both belong together.', schema: recipientCheckSchema },
  problems: [],
});

export type Recipient = Readonly<v.InferOutput<typeof recipientSchema>>;
export type RecipientCheck = Readonly<v.InferOutput<typeof recipientCheckSchema>>;
