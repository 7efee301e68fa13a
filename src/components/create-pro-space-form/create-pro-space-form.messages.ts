import { Dictionary } from '../../localization/dictionary.js';
import type { SharedMessages } from '../../localization/shared/shared-messages.js';
import type { Field } from './fields.js';

/** What `<create-pro-space-form>` says. */
export interface CreateProSpaceFormMessages extends SharedMessages {
  /** Name of the form for assistive technology. */
  readonly form: string;
  readonly mandatory: string;
  readonly labels: Readonly<Record<Field, string>>;
  readonly hints: Readonly<Record<Field, string>>;
  /** Instead of the hint of the e-mail, when the address was filled in from the authentication product. */
  readonly emailPrefilled: string;

  readonly lastNames: string;
  readonly firstNames: string;
  readonly namesFrom: (product: string, issuer: string) => string;
  readonly contactIssuer: (issuer: string) => string;

  readonly useLegalName: string;
  readonly tookLegalName: (title: string) => string;
  readonly undo: string;
  readonly undone: string;

  readonly required: Readonly<Record<Field, string>>;
  readonly 'too-long': Readonly<Record<Field, (longest: number) => string>>;
  readonly malformed: Readonly<Record<Field, string>>;
  /** The service does not take the value. */
  readonly refused: Readonly<Record<Field, string>>;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly titleTaken: (identifier: string) => string;

  readonly summary: (count: number) => string;
  readonly corrected: (label: string) => string;
  readonly confirm: string;
  readonly creating: string;

  readonly restored: string;
  readonly discard: string;
  /** An attempt had no answer, for example because the page was loaded again before it came. */
  readonly unanswered: (title: string) => string;
  readonly notCreated: string;
  readonly unclear: string;
  /** An earlier attempt turns out to have arrived, and the values were changed since. */
  readonly arrived: (title: string, identifier: string) => string;
  readonly arrivedChoice: string;
  readonly takeArrived: string;

  readonly kept: string;
  readonly terms: Readonly<Record<'missing' | 'outdated', string>>;
  readonly termsFirst: string;
  readonly readTerms: string;
  /** @param count Written as a number of the language. */
  readonly limit: (count: string, product: string) => string;
  readonly limitRaised: string;
  readonly contactHelpdesk: string;

  readonly done: string;
  readonly identifier: string;
  readonly identifierHint: string;
  readonly enter: string;
  readonly entered: string;
  readonly notEntered: string;
  readonly createAnother: string;
}

export const createProSpaceFormMessages = new Dictionary<CreateProSpaceFormMessages>({
  de: () => import('./messages/de.js'),
  en: () => import('./messages/en.js'),
  fr: () => import('./messages/fr.js'),
  lb: () => import('./messages/lb.js'),
});
