import type * as v from 'valibot';
import {
  activeSpaceSchema,
  newSpaceSchema,
  sessionAnswerSchema,
  spaceChangeSchema,
  spacePageSchema,
  spaceQuerySchema,
  spaceSchema,
  spaceSummarySchema,
  termsAcceptanceSchema,
  termsReceiptSchema,
  termsSchema,
} from '../src/services/wire.js';
import type { ProblemName } from './problems.js';

/** A header or a piece of the address that several operations have in common. */
export type ParameterName = 'SpaceId' | 'AcceptLanguage' | 'IdempotencyKey' | 'IfMatch' | 'RequestedWith';
export type ResponseHeaderName = 'ETag' | 'Location' | 'ContentLanguage';

/** One operation of the contract; `openapi.json` and the conformance suite are made of it. */
export interface Operation {
  /** Below the base URL; `{spaceId}` stands for the id of a space. */
  readonly path: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly id: string;
  readonly tag: 'Session' | 'Spaces' | 'Terms';
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly ParameterName[];
  /** Its members are the parameters of the query. */
  readonly query?: v.GenericSchema;
  readonly body?: v.GenericSchema;
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly description: string;
    readonly schema?: v.GenericSchema;
    readonly headers?: readonly ResponseHeaderName[];
  };
  /** Those that come on top of what can go wrong with any request. */
  readonly problems: readonly ProblemName[];
  /** Also for nobody. */
  readonly isPublic?: true;
}

/** What every command carries, and what is wrong when it does not. */
const command = ['IdempotencyKey', 'RequestedWith'] as const;
const commandProblems = [
  'bad-request',
  'idempotency-key-required',
  'command-header-required',
  'foreign-origin',
  'idempotency-key-reused',
] as const satisfies ProblemName[];
const bodyProblems = ['too-large', 'not-json', 'invalid'] as const satisfies ProblemName[];

export const operations: readonly Operation[] = [
  {
    path: '/session',
    method: 'get',
    id: 'readSession',
    tag: 'Session',
    summary: 'Who is signed in',
    description:
      'Answers who is signed in and what they act for. That nobody is signed in is an answer, not an error. At sign-in, the active space is the only space when there is exactly one, else none.',
    answer: { status: 200, description: 'The session, or null when nobody is signed in.', schema: sessionAnswerSchema },
    problems: [],
    isPublic: true,
  },
  {
    path: '/session/active-space',
    method: 'put',
    id: 'switchSpace',
    tag: 'Session',
    summary: 'Switch to another space',
    description:
      'Makes a space the active one of this sign-in, and notes that it was used. A space of somebody else is answered like one that does not exist.',
    parameters: command,
    body: activeSpaceSchema,
    answer: { status: 200, description: 'The space that is active now.', schema: spaceSummarySchema },
    problems: [...commandProblems, ...bodyProblems, 'not-found'],
  },
  {
    path: '/spaces',
    method: 'get',
    id: 'listSpaces',
    tag: 'Spaces',
    summary: 'List the spaces of the person',
    description:
      'The private space first, then the most recently used; a space never used counts as used when it was created. Pages are cut by position: spaces created or closed meanwhile make no other one appear twice or not at all.',
    query: spaceQuerySchema,
    answer: { status: 200, description: 'One page.', schema: spacePageSchema },
    problems: ['bad-request'],
  },
  {
    path: '/spaces',
    method: 'post',
    id: 'createSpace',
    tag: 'Spaces',
    summary: 'Create a space',
    description:
      'Creates a professional space, or the private space of the person, who becomes its administrator. The active space stays as it is. A private space bears the name of its person.',
    parameters: command,
    body: newSpaceSchema,
    answer: { status: 201, description: 'The new space.', schema: spaceSchema, headers: ['Location', 'ETag'] },
    problems: [...commandProblems, ...bodyProblems, 'terms-required', 'limit-reached', 'private-space-exists'],
  },
  {
    path: '/spaces/{spaceId}',
    method: 'get',
    id: 'readSpace',
    tag: 'Spaces',
    summary: 'Read a space',
    description: 'Answers one space, whole, with its version.',
    parameters: ['SpaceId'],
    answer: { status: 200, description: 'The space.', schema: spaceSchema, headers: ['ETag'] },
    problems: ['not-found'],
  },
  {
    path: '/spaces/{spaceId}',
    method: 'patch',
    id: 'changeSpace',
    tag: 'Spaces',
    summary: 'Rename a space, or change where its notifications go',
    description: 'Changes what the body names and leaves the rest. For administrators of the space.',
    parameters: ['SpaceId', ...command, 'IfMatch'],
    body: spaceChangeSchema,
    answer: { status: 200, description: 'The changed space, with a new version.', schema: spaceSchema, headers: ['ETag'] },
    problems: [...commandProblems, ...bodyProblems, 'forbidden', 'not-found', 'version-mismatch', 'version-required'],
  },
  {
    path: '/spaces/{spaceId}',
    method: 'delete',
    id: 'closeSpace',
    tag: 'Spaces',
    summary: 'Close a space',
    description:
      'Ends the space for all its members; where it was active, no space is. Its identifier is never given again. For administrators of the space.',
    parameters: ['SpaceId', ...command, 'IfMatch'],
    answer: { status: 204, description: 'The space is closed.' },
    problems: [...commandProblems, 'forbidden', 'not-found', 'version-mismatch', 'version-required'],
  },
  {
    path: '/terms/current',
    method: 'get',
    id: 'readTerms',
    tag: 'Terms',
    summary: 'Read the terms of use in force',
    description: 'In the best of the languages the reader prefers; the answer says which. The text is structured and holds no markup.',
    parameters: ['AcceptLanguage'],
    answer: { status: 200, description: 'The terms.', schema: termsSchema, headers: ['ContentLanguage'] },
    problems: [],
  },
  {
    path: '/terms/acceptances',
    method: 'post',
    id: 'acceptTerms',
    tag: 'Terms',
    summary: 'Accept the terms of use',
    description:
      'Accepts exactly the text that was shown: its version, language and hash have to be those in force. Who accepts a version again is given the first receipt.',
    parameters: command,
    body: termsAcceptanceSchema,
    answer: { status: 201, description: 'The receipt.', schema: termsReceiptSchema },
    problems: [...commandProblems, ...bodyProblems, 'terms-replaced'],
  },
];

/** What can go wrong with any request. */
export function problemsOf({ problems, isPublic }: Operation): readonly ProblemName[] {
  return [...(isPublic ? [] : (['unauthenticated'] as const)), ...problems, 'rate-limited', 'unexpected', 'unavailable'];
}
