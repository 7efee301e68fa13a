import * as v from 'valibot';

/** Every problem the service answers with: its name, its status, and its title for logs. */
export const problems = {
  'bad-request': [400, 'The request cannot be understood'],
  'idempotency-key-required': [400, 'The command has no idempotency key'],
  unauthenticated: [401, 'Nobody is signed in'],
  forbidden: [403, 'The person may not do this in this space'],
  'command-header-required': [403, 'The command does not carry the header of a client'],
  'foreign-origin': [403, 'The command comes from a page of another origin'],
  'stronger-sign-in-required': [403, 'The person has to sign in strongly, and not long ago'],
  'terms-required': [403, 'The terms of use in force are not accepted'],
  'not-found': [404, 'There is no such thing'],
  'method-not-allowed': [405, 'The method does not apply to this address'],
  'another-person': [409, 'The command comes from a page that shows another person'],
  'limit-reached': [409, 'The person has as many professional spaces as allowed'],
  'private-space-exists': [409, 'The person has a private space already'],
  'no-pending-email': [409, 'No e-mail address of the space waits for its confirmation'],
  'already-requested': [409, 'The certification is requested already'],
  'already-decided': [409, 'The authority has decided about the certification'],
  'another-certificate': [409, 'The invitation is for another certificate of the person'],
  'last-administrator': [409, 'The person is the last administrator of the space'],
  'last-method': [409, 'It is the last authentication product of the account'],
  'method-in-use': [409, 'The person has signed in with this authentication product'],
  'terms-replaced': [409, 'Another text of the terms of use is in force'],
  'version-mismatch': [412, 'The space has changed since it was read'],
  'too-large': [413, 'The body is too large'],
  'not-json': [415, 'The body is not JSON'],
  invalid: [422, 'Some members of the body are not valid'],
  'idempotency-key-reused': [422, 'The idempotency key was used for another command'],
  'version-required': [428, 'The change does not say which version it is made to'],
  'rate-limited': [429, 'Too many requests'],
  unexpected: [500, 'Something went wrong in the service'],
  unavailable: [503, 'The service is not available'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemName = keyof typeof problems;

/** What may be wrong with one field of a request. */
export const fieldErrorCodes = ['required', 'too-long', 'malformed', 'refused'] as const;

export type FieldErrorCode = (typeof fieldErrorCodes)[number];

/** An RFC 9457 problem. `type` is `urn:space-elements:problem:` and a problem name. */
export const problemSchema = v.object({
  type: v.optional(v.string()),
  title: v.optional(v.string()),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  errors: v.optional(
    v.array(
      v.object({
        /** A JSON pointer into the request body, as a URI fragment: `#/legalName`. */
        pointer: v.string(),
        /** What is wrong: `required`, `too-long`, `malformed`, `refused`. */
        code: v.string(),
        detail: v.optional(v.string()),
      }),
    ),
  ),
});

export type Problem = Readonly<v.InferOutput<typeof problemSchema>>;
