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
  /** Tags of tests that fail when it no longer holds: `// @accessibility <tag>` stands above each. */
  readonly tests?: readonly string[];
  /** What somebody looked at; see `inspected`. */
  readonly inspection?: string;
}

/** The day on which somebody last looked at what no test sees. */
export const inspected = '2026-11-23';
