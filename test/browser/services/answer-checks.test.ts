import { expect } from '@open-wc/testing';
import * as v from 'valibot';
import { schemas } from '../../../src/contract/index.js';
import type { Problem } from '../../../src/contract/problems.js';
import type { Check } from '../../../src/services/check.js';
import { problemCheck } from '../../../src/services/generated/problems.js';
import { sessionAnswerCheck } from '../../../src/services/generated/session.js';
import { spaceCheck, spacePageCheck, spaceSummaryCheck } from '../../../src/services/generated/spaces.js';
import { termsCheck, termsReceiptCheck } from '../../../src/services/generated/terms.js';
import { nobody, page, receipt, session, space, summary, terms } from './answers.js';

const problem: Problem = {
  type: 'urn:space-elements:problem:invalid',
  title: 'Invalid',
  status: 422,
  errors: [{ pointer: '#/title', code: 'required' }],
};

const forms: readonly [string, Check, v.GenericSchema, readonly unknown[]][] = [
  ['a session', sessionAnswerCheck, schemas.SessionAnswer, [session, nobody]],
  ['a space in a list', spaceSummaryCheck, schemas.SpaceSummary, [summary]],
  ['a space', spaceCheck, schemas.Space, [space]],
  ['a page of spaces', spacePageCheck, schemas.SpacePage, [page]],
  ['terms', termsCheck, schemas.Terms, [terms, { ...terms, receipt, changes: [{ version: '1', effectiveFrom: '2025-01-01', items: ['A'] }] }]],
  ['a receipt', termsReceiptCheck, schemas.TermsReceipt, [receipt]],
  ['a problem', problemCheck, schemas.Problem, [problem, {}]],
];

const oddities: readonly unknown[] = [undefined, null, true, 0, -1, 1.5, '', 'x', '2026-02-30T99:00', 'constructor', [], [null], {}, 'a'.repeat(3000)];

/** The value with, at every place in it, every oddity instead, and a member too many. */
function* spoil(value: unknown): Generator {
  yield* oddities;
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) for (const spoilt of spoil(member)) yield value.with(index, spoilt);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, unknown: 'member' };
    for (const [key, member] of Object.entries(value)) {
      for (const spoilt of spoil(member)) yield { ...value, [key]: spoilt };
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    }
  }
}

function outcomeOf(check: () => unknown): unknown {
  try {
    return check();
  } catch {
    return 'refused';
  }
}

describe('the checks that pages run', () => {
  for (const [name, check, schema, samples] of forms) {
    it(`take and refuse ${name} as the definitions do`, () => {
      for (const sample of samples) {
        expect(check(sample, '')).to.deep.equal(sample);
        for (const spoilt of spoil(sample)) {
          const defined = v.safeParse(schema, spoilt);
          const checked = outcomeOf(() => check(spoilt, ''));
          const difference = (JSON.stringify(spoilt) as string | undefined)?.slice(0, 300);
          expect(checked === 'refused', difference).to.equal(!defined.success);
          // What JSON cannot say, an undefined member, makes no difference.
          if (defined.success) expect(JSON.stringify(checked), difference).to.equal(JSON.stringify(defined.output));
        }
      }
    });
  }
});
