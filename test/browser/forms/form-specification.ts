import type { TemplateResult } from 'lit';
import type { MockSeeds, SituationName } from '../../../mocks/index.js';
import type { FieldErrorCode } from '../../../src/contract/problems.js';

/** What the common suite has to know of a field. Texts are in English. */
export interface FieldSpecification {
  readonly label: RegExp;
  readonly keyboard: 'text' | 'email';
  readonly autocomplete: string;
  /** In characters. */
  readonly maxLength: number;
  /** What the form fills in from the session. */
  readonly prefilled?: string;
  /** Something valid to type. */
  readonly value: string;
  /** What is said when something is wrong with the value. */
  readonly problems: Readonly<Record<FieldErrorCode, string>>;
}

/** What the common suite has to know of a form. Texts are in English. */
export interface FormSpecification<Name extends string> {
  readonly template: TemplateResult;
  /** Under which the draft is kept. */
  readonly draft: string;
  readonly name: string;
  readonly submit: string;
  readonly pending: string;
  readonly fields: Readonly<Record<Name, FieldSpecification>>;
  /** A field, and a value for it that is neither empty nor too long, but wrong. */
  readonly malformed: { readonly name: Name; readonly value: string };
  readonly command: { readonly method: string; readonly path: string; readonly operation: string };
  /** Where the form can be submitted. */
  readonly situation: SituationName;
  /** What takes the place of the data of every situation, where the form needs other data. */
  readonly seeds?: MockSeeds;
  /** Nothing is left to fill in once it was successful. */
  readonly isOnce?: true;
  /** A heading that is shown once it was successful. */
  readonly succeeded: RegExp;
  /** What is said of a command that failed: with a definite answer, and without one. */
  readonly failed: string;
  readonly unclear: string;
  /** For forms that need accepted terms. */
  readonly terms?: { readonly missing: string; readonly outdated: string; readonly action: string };
}
