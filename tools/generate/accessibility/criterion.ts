/** A success criterion of WCAG 2.2, level A or AA, and what holds of the elements. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  /** Whether it came with WCAG 2.2, which EN 301 549 v3.2.1 does not know yet. */
  readonly isNew?: true;
  readonly result: 'supports' | 'supports in part' | 'not applicable';
  /** What the elements do about it, why it does not apply, or what is missing. */
  readonly remark: string;
  /** Tests that fail when it no longer holds. */
  readonly tests?: readonly NamedTest[];
  /** What somebody looked at; see `inspected`. */
  readonly inspection?: string;
}

/** The title as it stands in the file, without those of the groups around it. */
export type NamedTest = readonly [file: string, title: string];

/** The day on which somebody last looked at what no test sees. */
export const inspected = '2026-11-23';

const components = 'test/browser/components';

/** Where tests are, by short names. */
export const files = {
  adapted: 'test/e2e/mock/adapted.spec.ts',
  accessible: 'test/e2e/mock/accessible.spec.ts',
  firstPaint: 'test/e2e/mock/first-paint.spec.ts',
  owner: 'test/e2e/mock/owner.spec.ts',
  trouble: 'test/e2e/mock/trouble.spec.ts',
  localization: 'test/browser/localization/localization.test.ts',
  session: `${components}/space-session/space-session.test.ts`,
  keyboard: `${components}/space-switcher/keyboard.test.ts`,
  list: `${components}/space-switcher/list.test.ts`,
  states: `${components}/space-switcher/states.test.ts`,
  surroundings: `${components}/space-switcher/surroundings.test.ts`,
  switching: `${components}/space-switcher/switching.test.ts`,
  accepting: `${components}/terms-acceptance/accepting.test.ts`,
  reading: `${components}/terms-acceptance/reading.test.ts`,
  receipt: `${components}/terms-acceptance/receipt.test.ts`,
  draft: `${components}/create-pro-space-form/draft.test.ts`,
  form: `${components}/create-pro-space-form/form.test.ts`,
  languages: `${components}/create-pro-space-form/languages.test.ts`,
  oneSpace: `${components}/create-pro-space-form/one-space.test.ts`,
  result: `${components}/create-pro-space-form/result.test.ts`,
  validation: `${components}/create-pro-space-form/validation.test.ts`,
} as const;
