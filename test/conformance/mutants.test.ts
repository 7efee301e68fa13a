import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { drawMutants } from './mutants/mutant.js';
import { type ChecksOf, readChecks, tryMutant } from './mutants/try-mutant.js';
import { findReason, untold } from './mutants/untold.js';

/** A few of the 500 that `npm run bench:mutants` tries. */
const all = drawMutants(500);
const sample = all.slice(0, 30);

describe('the conformance suite finds, or has a reason not to find, a back-end that', () => {
  let checksOf: ChecksOf;

  before(async () => {
    checksOf = await readChecks();
  });

  for (const mutant of sample) {
    it(mutant.does, async () => {
      const caughtBy = await tryMutant(mutant, checksOf);
      assert.ok(caughtBy !== undefined || findReason(mutant.does) !== undefined, 'Every check passes.');
    });
  }
});

describe('the reasons why mutants pass', () => {
  it('are each of some mutant', () => {
    const reasons = new Set(all.map(({ does }) => findReason(does)));
    assert.deepEqual(untold.filter(([, reason]) => !reasons.has(reason)), []);
  });
});
