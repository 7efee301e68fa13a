import assert from 'node:assert/strict';
import { checks, type ConformanceOptions, runConformance } from '../../conformance/index.js';
import { bearer } from '../service/support/bearer-service.js';

export const people = { person: bearer('anne'), other: bearer('bob'), otherCertificate: bearer('bob/card'), elsewhere: bearer('anne/phone') };

/** Every check was made, each passed, and nothing is left. */
export async function expectConformance(options: ConformanceOptions): Promise<void> {
  const { results, left } = await runConformance({ createPrivateSpace: true, ...options });
  assert.deepEqual(
    results.filter(({ outcome }) => outcome !== 'passed'),
    [],
  );
  assert.deepEqual(
    results.map(({ name }) => name),
    checks.map(({ name }) => name),
  );
  assert.deepEqual(left, []);
}
